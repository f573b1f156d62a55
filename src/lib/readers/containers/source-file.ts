import { limits } from './limits';
import { Unreadable } from './unreadable';

/** A file to read; a File or Blob with a name fits as it is. */
export interface SourceFile {
  readonly name: string;
  /** bytes; of what is packed, as its container says */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
  bytes(): Promise<Uint8Array>;
  /** A part of the file; without it, formats that jump about hold the whole file. */
  slice?(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A file whose bytes come one part after the other, from the beginning each time. */
export const streamed = (
  name: string,
  size: number,
  chunks: () => AsyncIterable<Uint8Array>
): SourceFile => ({
  name,
  size,
  stream: () => streamOf(chunks()),
  bytes: () => joined(chunks())
});

/** A stream that asks for the next chunk when it is read. */
function streamOf(chunks: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    }
  });
}

/** All chunks in one. */
export async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    length += chunk.length;
    if (length > limits.held) throw new Unreadable('too-large-to-hold');
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
