import type { I18n } from '$lib/i18n/i18n';
import type { Dataset, DatasetId } from '$lib/model/dataset';
import { datasetFromJson, type DatasetJson } from '$lib/model/dataset-json';
import { frozenAt } from '$lib/view/page-address';
import { got, type Fetch } from '../load';

/** A dataset with its notes, at a version where that is not the current one. */
export async function loadDataset(
  fetch: Fetch,
  id: DatasetId,
  { language }: I18n,
  version: string | null
): Promise<Dataset> {
  const asked = frozenAt(version);
  asked.set('lang', language);
  return datasetFromJson(await got<DatasetJson>(fetch, `/api/${id}?${asked}`));
}
