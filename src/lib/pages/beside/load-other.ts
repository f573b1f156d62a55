import type { FigureInput } from '$lib/figures/figure';
import { linkOf } from '$lib/figures/link';
import type { I18n } from '$lib/i18n/i18n';
import type { DatasetId } from '$lib/model/dataset';
import { isLocal } from '$lib/view/local';
import { addressOf } from '$lib/view/page-address';
import { ReadingRoom } from '$lib/view/reading-room';
import { loadCube, type Fetch, type Opened } from '../load';

/** A dataset that is served, or one that is opened in this browser. */
export async function loadOther(fetch: Fetch, id: DatasetId, i18n: I18n): Promise<Opened> {
  if (!isLocal(id)) return loadCube(fetch, id, i18n);
  const { loadOpened } = await import('$lib/browser-server/load-opened');
  return loadOpened(id, i18n);
}

/** What a figure of two is made from besides its own dataset. */
export const otherInput = (
  { dataset, cube, origin }: Opened,
  i18n: I18n
): NonNullable<FigureInput['other']> => ({
  room: new ReadingRoom(cube, dataset),
  link: linkOf(dataset, origin, addressOf(i18n.language, `/${dataset.id}`), i18n)
});

/** The same, asked for where a file is made in this browser. */
export const otherRoom = async (
  id: DatasetId,
  i18n: I18n
): Promise<NonNullable<FigureInput['other']>> =>
  otherInput(await loadOther((...asked) => fetch(...asked), id, i18n), i18n);
