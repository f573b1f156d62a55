import { error } from '@sveltejs/kit';
import { copyWords } from '$lib/i18n/copy-words';
import type { Dataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/text';
import type { Newer } from '$lib/versions/newer';

/** A copy holds one version of a dataset: another one is a 404 that says which it holds. */
export function requireHeld({ version }: Dataset, asked: string | null, language: Language): void {
  if (asked && asked !== version) error(404, copyWords[language].otherVersion(asked, version));
}

/** What a version says of the data that came after it, where it is the only one that is known. */
export const nothingNewer = ({ id, version, created }: Dataset): Newer => ({
  dataset: id,
  version: { version, created },
  current: { version, created },
  sentence: ''
});
