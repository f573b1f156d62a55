import { rollUp } from '$lib/cube/roll-up';
import type { Figure, FigureId } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident } from '$lib/model/incident';
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
}

/** The figures of a case as its dashboard shows them; `link` leads to the case itself. */
export function figuresOfCase(
  { dataset, incidents, view, figures }: GalleryCase,
  i18n: I18n,
  link: string
): Figure[] {
  const room = new ReadingRoom(rollUp(incidents), dataset);
  return figures.map((id) => makeFigure(id, { room, view, i18n, scope: 'dashboard', link }));
}
