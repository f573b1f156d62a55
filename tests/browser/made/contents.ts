import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';

/** What a PDF says, object by object, with its streams unpacked: packers differ, contents must not. */
export function pdfContents(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return text.slice(0, text.indexOf('\nxref')).split('endobj').map(unpacked);
}

function unpacked(object: string): string {
  const [, head, packed] = /^(.*?stream\n)(.*)\nendstream/s.exec(object) ?? [];
  if (head === undefined || packed === undefined || !head.includes('FlateDecode')) return object;
  const stream = inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
  return head.replace(/\/Length \d+/, '') + stream;
}

/** The parts of a packed file by path; pictures and what holds them only by their presence. */
export const packedContents = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      /\.(png|pdf|docx)$|datapackage/.test(path) ? 'a file of its own' : strFromU8(bytes, true)
    ])
  );
