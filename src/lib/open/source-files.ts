import type { SourceFile } from '$lib/readers/containers/source-file';
import type { ChosenFile } from './messages';

/** A chosen file as readers take it, named by its path. */
export const sourceFile = ({ path, content }: ChosenFile): SourceFile => ({
  name: path,
  size: content.size,
  stream: () => content.stream(),
  bytes: async () => new Uint8Array(await content.arrayBuffer()),
  slice: (start, end) => content.slice(start, end)
});
