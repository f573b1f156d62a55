import type { Dataset } from '$lib/model/dataset';
import type { Newer } from './newer';

/** What a version says of the data that came after it, where it is the only one that is known. */
export const nothingNewer = ({ id, version, created }: Dataset): Newer => ({
  dataset: id,
  version: { version, created },
  current: { version, created },
  sentence: ''
});
