import type { Known } from './known';

/** What a file may be by its first bytes alone. */
export type Signature = 'gzip' | 'parquet' | 'workbook-closed' | 'zip';

/** How the text of a table may be written. */
export type TextFormat = 'delimited' | 'json' | 'ndjson';

const signatures: readonly (readonly [Signature, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 3, 4]],
  ['zip', [0x50, 0x4b, 5, 6]],
  ['gzip', [0x1f, 0x8b]],
  ['parquet', [0x50, 0x41, 0x52, 0x31]],
  ['workbook-closed', [0xd0, 0xcf, 0x11, 0xe0]]
];

export const signatureOf = (head: Uint8Array): Signature | undefined =>
  signatures.find(([, sign]) => sign.every((byte, at) => head[at] === byte))?.[0];

/** How the table in a text is written; undefined for what is no text, or a page of the web. */
export function textFormatOf(
  text: string,
  isWhole: boolean,
  name: string
): Known<TextFormat> | undefined {
  if (isBinary(text) || /^\s*<(!doctype|html|\?xml)/i.test(text)) return undefined;
  if (/^\s*[[{]\s*(["{[\]}\d-]|true|false|null)/.test(text)) return json(text, isWhole, name);
  return { value: 'delimited', why: /\.(csv|tsv|tab|txt)$/i.test(name) ? 'name' : 'content' };
}

/** Controls other than tabs and the ends of lines and pages: several, and more than one in fifty. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32)) controls += 1;
  }
  return controls > 4 && controls * 50 > text.length;
}

function json(text: string, isWhole: boolean, name: string): Known<TextFormat> | undefined {
  if (/\.(ndjson|jsonl)$/i.test(name)) return { value: 'ndjson', why: 'name' };
  const lines = text.split('\n', 3);
  const [first = '', second = ''] = lines.map((line) => line.trim());
  const isLine = lines.length > 1 || isWhole ? isJson(first) : false;
  const isAlone = second === '' && isWhole;
  if (isLine && !isAlone) return { value: 'ndjson', why: 'content' };
  if (isLine && first.startsWith('{') && !/:\s*\[\s*[[{]/.test(first)) {
    return { value: 'ndjson', why: 'content' };
  }
  return { value: 'json', why: 'content' };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
