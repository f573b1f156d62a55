import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { streamed, type SourceFile } from '$lib/readers/containers/source-file';

/** A file on this machine's disk, as readers take it. */
export async function diskFile(path: string, name: string): Promise<SourceFile> {
  const { size } = await stat(path);
  return {
    ...streamed(name, size, () => createReadStream(path)),
    bytes: () => readFile(path),
    slice: (start, end) => ({ arrayBuffer: () => part(path, start, end) })
  };
}

async function part(path: string, start: number, end: number): Promise<ArrayBuffer> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(Math.max(0, end - start));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, start);
    return bytes.buffer.slice(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The SHA-256 of a file, in hexadecimal digits. */
export async function hashOnDisk(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of Readable.from(createReadStream(path))) hash.update(chunk);
  return hash.digest('hex');
}
