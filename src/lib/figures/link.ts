import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { outsideAddress } from '$lib/view/page-address';

/**
 * Where something of a dataset is found: its address on this site, or, where a reader has opened the
 * dataset in their own browser, the file it was opened from, in words.
 */
export const linkOf = (
  { file }: Dataset,
  origin: string,
  address: string,
  { words }: I18n
): string => (file ? words.openedFile(file.name, file.sha256) : outsideAddress(origin, address));

/** A link as far as a machine can follow it. */
export const webLink = (link: string): string => (/^https?:/.test(link) ? link : '');
