import { chunksOf } from './chunks';
import type { SourceFile } from './source-file';
import { joined } from './source-file';

const wanted = 2 ** 16;

/** The first bytes of a file, which tell what it is. */
export interface Head {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

export async function headOf(file: SourceFile): Promise<Head> {
  const bytes = await joined(first(file));
  return { bytes: bytes.subarray(0, wanted), isWhole: bytes.length <= wanted };
}

/** Chunks up to one byte more than wanted, which tells whether there is more. */
async function* first(file: SourceFile): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of chunksOf(file)) {
    yield chunk;
    length += chunk.length;
    if (length > wanted) return;
  }
}
