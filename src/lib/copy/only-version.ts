import { error } from '@sveltejs/kit';
import { copyWords } from '$lib/i18n/copy-words';
import type { Dataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/text';

/** A copy holds one version of a dataset: another one is a 404 that says which it holds. */
export function requireHeld({ version }: Dataset, asked: string | null, language: Language): void {
  if (asked && asked !== version) error(404, copyWords[language].otherVersion(asked, version));
}
