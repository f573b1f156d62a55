import type { Report } from './report';
import type { SourceFile } from './source-file';
import { streamed } from './source-file';
import { Unreadable } from './unreadable';

const largest = 2 ** 18;

/** The bytes of a file in chunks that a page can take between two frames. */
export async function* chunksOf(
  file: SourceFile,
  signal?: AbortSignal
): AsyncGenerator<Uint8Array, void> {
  const reader = file.stream().getReader();
  const stop = () => void reader.cancel().catch(() => undefined);
  signal?.addEventListener('abort', stop);
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (signal?.aborted) throw new Unreadable('reading-stopped');
      if (done) return;
      for (let at = 0; at < value.length; at += largest) yield value.subarray(at, at + largest);
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** The file, counted in the report as it is read, and no longer read once that is stopped. */
export function watched(file: SourceFile, report: Report): SourceFile {
  const { signal } = report.options;
  const { slice } = file;
  const count = (bytes: number) => {
    report.bytes += bytes;
    report.throwIfStopped();
  };
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for await (const chunk of chunksOf(file, signal)) {
      count(chunk.length);
      yield chunk;
    }
  }
  return {
    ...streamed(file.name, file.size, chunks),
    ...(slice && {
      slice: (start: number, end: number) => ({
        arrayBuffer: async () => {
          const buffer = await slice.call(file, start, end).arrayBuffer();
          count(buffer.byteLength);
          return buffer;
        }
      })
    })
  };
}
