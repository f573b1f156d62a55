import { randomAccess, type BytesAt, type RandomAccess } from './bytes-at';
import { limits } from './limits';
import type { SourceFile } from './source-file';
import { streamed } from './source-file';
import { unpacked } from './unpack';
import { Unreadable } from './unreadable';

/** A file in an archive, as its directory describes it. */
interface Entry {
  readonly name: string;
  readonly isLocked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly at: number;
}

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;
const endLength = 22;
const longestComment = 65_535;
const chunk = 2 ** 20;

/** The files in a ZIP archive by their paths, unpacked when they are read; APPNOTE.TXT 6.3. */
export async function readZip(file: SourceFile): Promise<ReadonlyMap<string, SourceFile>> {
  const access = await randomAccess(file);
  const entries = await readDirectory(access);
  return new Map(entries.map((entry) => [entry.name, fileOf(entry, access.read)]));
}

async function readDirectory({ size, read }: RandomAccess): Promise<Entry[]> {
  const tailAt = Math.max(0, size - endLength - longestComment);
  const tail = viewOf(await read(tailAt, size));
  const end = lastEnd(tail);
  if (end === undefined) throw new Unreadable('file-truncated');
  const [count, length, start] = [
    tail.getUint16(end + 10, true),
    tail.getUint32(end + 12, true),
    tail.getUint32(end + 16, true)
  ];
  if (count > limits.entries) {
    throw new Unreadable('too-many-entries', {
      value: String(count),
      expected: String(limits.entries)
    });
  }
  if (start + length > size) throw new Unreadable('file-truncated');
  return entriesIn(await read(start, start + length), count);
}

function lastEnd(view: DataView): number | undefined {
  for (let at = view.byteLength - endLength; at >= 0; at--) {
    if (view.getUint32(at, true) === signatures.end) return at;
  }
  return undefined;
}

function entriesIn(bytes: Uint8Array, count: number): Entry[] {
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length) throw new Unreadable('file-truncated');
    if (view.getUint32(at, true) !== signatures.directory) throw damaged('directory');
    const [named, extra, comment] = [28, 30, 32].map((by) => view.getUint16(at + by, true));
    const [nameLength = 0, extraLength = 0, commentLength = 0] = [named, extra, comment];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (!name.endsWith('/')) entries.push(entryAt(view, at, name));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

const entryAt = (view: DataView, at: number, name: string): Entry => ({
  name,
  isLocked: (view.getUint16(at + 8, true) & 1) === 1,
  method: view.getUint16(at + 10, true),
  packed: view.getUint32(at + 20, true),
  size: view.getUint32(at + 24, true),
  at: view.getUint32(at + 42, true)
});

const fileOf = (entry: Entry, read: BytesAt): SourceFile =>
  streamed(entry.name, entry.size, () => contents(entry, read));

async function* contents(entry: Entry, read: BytesAt): AsyncGenerator<Uint8Array> {
  const { isLocked, name, method, packed, size } = entry;
  if (isLocked) throw new Unreadable('entry-locked', { value: name });
  if (method !== 0 && method !== 8)
    throw new Unreadable('packing-unknown', { value: String(method) });
  const chunks = () => stored(entry, read);
  let length = 0;
  for await (const part of method === 0 ? chunks() : unpacked(chunks, 'deflate-raw', packed)) {
    length += part.length;
    yield part;
  }
  if (length !== size) throw damaged(name);
}

/** The bytes of an entry as they stand in the archive. */
async function* stored({ at, packed, name }: Entry, read: BytesAt): AsyncGenerator<Uint8Array> {
  const header = viewOf(await read(at, at + 30));
  if (header.byteLength < 30) throw new Unreadable('file-truncated');
  if (header.getUint32(0, true) !== signatures.entry) throw damaged(name);
  const start = at + 30 + header.getUint16(26, true) + header.getUint16(28, true);
  for (let from = start; from < start + packed; from += chunk) {
    const to = Math.min(from + chunk, start + packed);
    const bytes = await read(from, to);
    if (bytes.length < to - from) throw new Unreadable('file-truncated');
    yield bytes;
  }
}

const damaged = (value: string): Unreadable => new Unreadable('file-damaged', { value });

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);
