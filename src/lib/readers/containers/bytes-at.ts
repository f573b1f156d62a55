import { limits } from './limits';
import type { SourceFile } from './source-file';
import { Unreadable } from './unreadable';

/** Gives the bytes of a file from one position up to another, as far as there are any. */
export type BytesAt = (start: number, end: number) => Promise<Uint8Array>;

/** A file whose parts can be read in any order. */
export interface RandomAccess {
  readonly size: number;
  readonly read: BytesAt;
}

/** Opens a file to read parts of it; one that has no parts is held whole. */
export async function randomAccess(file: SourceFile): Promise<RandomAccess> {
  if (!file.slice) {
    if (file.size > limits.held) throw tooLarge(file);
    const whole = await file.bytes();
    return { size: whole.length, read: async (start, end) => whole.subarray(start, end) };
  }
  const read: BytesAt = async (start, end) => {
    if (end - start > limits.held) throw tooLarge(file);
    return new Uint8Array((await file.slice?.(start, end).arrayBuffer()) ?? []);
  };
  return { size: file.size, read };
}

const tooLarge = ({ name }: SourceFile) => new Unreadable('too-large-to-hold', { value: name });
