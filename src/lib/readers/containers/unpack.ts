import { chunksOf } from './chunks';
import { limits } from './limits';
import type { SourceFile } from './source-file';
import { streamed } from './source-file';
import { Unreadable } from './unreadable';

/** What is packed in a gzip file. */
export const gunzipped = (file: SourceFile): SourceFile =>
  streamed(file.name.replace(/\.gz$/i, ''), file.size, () =>
    unpacked(() => chunksOf(file), 'gzip', file.size)
  );

/** Unpacks chunks; what becomes larger than a table may is not unpacked to its end. */
export async function* unpacked(
  packed: () => AsyncIterable<Uint8Array>,
  format: 'gzip' | 'deflate-raw',
  size: number
): AsyncGenerator<Uint8Array, void> {
  const { readable, writable } = new DecompressionStream(format);
  const fed = feed(packed(), writable.getWriter());
  const reader = readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > most(size)) {
        throw new Unreadable('unpacks-too-large', { value: `${megabytes(most(size))} MB` });
      }
      yield value;
    }
    await fed.done;
  } catch (error) {
    throw fed.error() ?? faultOf(error);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

const most = (size: number): number =>
  Math.min(limits.unpacked, Math.max(limits.unsuspected, size * limits.ratio));

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** Writes chunks as fast as they are taken; an error of theirs is kept, as the other end hides it. */
function feed(
  chunks: AsyncIterable<Uint8Array>,
  writer: WritableStreamDefaultWriter<BufferSource>
): { done: Promise<void>; error: () => unknown } {
  let kept: unknown;
  const write = async () => {
    try {
      for await (const chunk of chunks) {
        await writer.ready;
        await writer.write(Uint8Array.from(chunk));
      }
    } catch (error) {
      if (error instanceof Unreadable) kept = error;
      await writer.abort(error);
      return;
    }
    await writer.close();
  };
  return { done: write().catch(() => undefined), error: () => kept };
}

function faultOf(error: unknown): unknown {
  if (error instanceof Unreadable) return error;
  const value = error instanceof Error ? error.message : String(error);
  return /end of file|truncated|unexpected end/i.test(value)
    ? new Unreadable('file-truncated')
    : new Unreadable('file-damaged', { value });
}
