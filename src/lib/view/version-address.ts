import type { DatasetId } from '$lib/model/dataset';
import type { Language } from '$lib/model/text';
import { addressOf } from './page-address';

/** The page of a dataset's versions; given two of them, it compares them. */
export const versionsAddress = (
  language: Language,
  dataset: DatasetId,
  compared: { readonly from?: string; readonly to?: string } = {}
): string =>
  addressOf(language, `/${dataset}/versions`, new URLSearchParams(Object.entries(compared)));

/** The same page with the numbers of the current version. */
export function liveAddress({ pathname, searchParams }: URL): string {
  const parameters = new URLSearchParams(searchParams);
  parameters.delete('version');
  const query = parameters.toString();
  return query ? `${pathname}?${query}` : pathname;
}
