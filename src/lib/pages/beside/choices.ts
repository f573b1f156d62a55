import type { I18n } from '$lib/i18n/i18n';
import type { DatasetId } from '$lib/model/dataset';
import type { Text } from '$lib/model/text';
import { got, type Fetch } from '../load';

/** A dataset that may stand beside another. */
export interface Choice {
  readonly id: DatasetId;
  readonly title: string;
}

/** The datasets that are served, without one of them. */
export async function loadChoices(
  fetch: Fetch,
  without: DatasetId,
  { text }: I18n
): Promise<readonly Choice[]> {
  const { datasets } = await got<{ datasets: { id: DatasetId; title: Text }[] }>(
    fetch,
    '/api/datasets'
  );
  return datasets
    .filter(({ id }) => id !== without)
    .map(({ id, title }) => ({ id, title: text(title) }));
}
