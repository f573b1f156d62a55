import { rollUp } from '$lib/cube/roll-up';
import type { Figure, FigureId } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import type { I18n } from '$lib/i18n/i18n';
import type { Terrain } from '$lib/model/boundaries';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
import { placesOf } from '$lib/model/known-place';
import type { Text } from '$lib/model/text';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';

/** An invented dataset under a view, for the gallery and for tests that keep its pictures. */
export interface GalleryCase {
  readonly id: string;
  readonly title: Text;
  readonly dataset: Dataset;
  readonly incidents: readonly Incident[];
  readonly view: View;
  readonly figures: readonly FigureId[];
  /** the ground of its regions, where it is known */
  readonly terrain?: Terrain;
}

/** The figures of a case as its dashboard shows them; `link` leads to the case itself. */
export function figuresOfCase(
  { dataset, incidents, view, figures, terrain }: GalleryCase,
  i18n: I18n,
  link: string
): Figure[] {
  const room = new ReadingRoom(rollUp(incidents), dataset);
  const known = { total: incidents.length, places: placesOf(incidents) };
  const basemap = { ...terrain, known };
  return figures.map((id) =>
    makeFigure(id, { room, view, i18n, scope: 'dashboard', link, basemap })
  );
}
