import { redirect } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { isLocal } from '$lib/view/local';
import { addressOf } from '$lib/view/page-address';
import type { View } from '$lib/view/view';
import type { Fetch, Opened } from '../load';
import { loadDataset } from '../method/load-dataset';
import { viewOf } from '../view-of';
import { loadChoices, type Choice } from './choices';
import { loadOther } from './load-other';
import { otherIn, withOther } from './other';

/** What the page of two datasets shows. */
export interface Beside {
  readonly view: View;
  readonly choices: readonly Choice[];
  /** the dataset beside, and both with their notes; none where nothing is chosen */
  readonly beside: { readonly other: Opened; readonly described: readonly Dataset[] } | undefined;
}

/** What a dataset may know of the choices made for another. */
const common = ['harm', 'measure', 'victim'];

export async function loadBeside(
  fetch: Fetch,
  url: URL,
  dataset: Dataset,
  i18n: I18n
): Promise<Beside> {
  const id = otherIn(url.searchParams, dataset, i18n);
  if (id !== undefined && isLocal(id) && !isLocal(dataset.id)) {
    // only the browser has it, so that the page is its own
    const kept = [...url.searchParams].filter(([name]) => common.includes(name));
    const parameters = withOther(new URLSearchParams(kept), dataset.id);
    redirect(307, addressOf(i18n.language, `/${id}/beside`, parameters));
  }
  const view = viewOf(url.searchParams, dataset, i18n);
  const described = (of: string) => loadDataset(fetch, of, i18n, null);
  const [choices, other, ...both] = await Promise.all([
    loadChoices(fetch, dataset.id, i18n),
    id === undefined ? undefined : loadOther(fetch, id, i18n),
    ...(id === undefined ? [] : [described(dataset.id), described(id)])
  ]);
  return { view, choices, beside: other && { other, described: both } };
}
