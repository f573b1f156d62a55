import type { Encoding } from './encoding';
import { chunksOf } from './chunks';
import { decoderOf } from './decoding';
import type { Known } from './known';
import type { SourceFile } from './source-file';

/** The text of a file, piece by piece, without its byte order mark. */
export async function* textsOf(
  file: SourceFile,
  { value, why }: Known<Encoding>,
  onMixed: () => void
): AsyncGenerator<string> {
  const decoder = decoderOf(value, why === 'content', onMixed);
  for await (const chunk of chunksOf(file)) yield decoder.decode(chunk);
  yield decoder.end();
}
