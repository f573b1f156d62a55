import type { Cube } from '$lib/cube/cube';
import type { Tally } from '$lib/cube/sums';
import { overviewIds } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { en } from '$lib/i18n/en';
import { i18nOf } from '$lib/i18n/i18n';
import { place } from '$lib/layout/place';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import type { Engine } from './engine';
import { syntheticDataset } from './synthetic-dataset';

const i18n = i18nOf('en', en);
const widths = {
  headline: 1072,
  'monthly-timeline': 1072,
  'casualties-by-perpetrator': 508,
  'incidents-by-region': 508
};

/** The dashboard's own way to the sums of a view, and on to its figures and their layouts. */
export class Ours implements Engine {
  readonly #room: ReadingRoom;

  constructor(cube: Cube) {
    this.#room = new ReadingRoom(cube, syntheticDataset);
  }

  show(view: View): void {
    const reading = this.#room.at(view);
    void reading.of('incidents')?.total;
    void reading.of('killed')?.total;
    reading.of('killed')?.overTime(this.#room.stacks(view));
  }

  /** Makes the four figures of the dashboard and places them. */
  paint(view: View): void {
    for (const id of overviewIds) {
      const input = { room: this.#room, view, i18n, scope: 'dashboard', link: '' } as const;
      place(makeFigure(id, input), widths[id], view.open, i18n);
    }
  }

  sums(view: View): Tally[] {
    const reading = this.#room.at(view);
    const stacks = this.#room.stacks(view);
    const killed = reading.of('killed');
    const all = [
      reading.of('incidents')?.byPerpetrators,
      reading.of('incidents')?.byRegions,
      killed?.byPerpetrators,
      killed?.byRegions,
      killed?.overTime(stacks)
    ];
    return all.flatMap((sums) =>
      sums ? Array.from({ length: sums.size }, (_, key) => sums.tally([key])) : []
    );
  }
}
