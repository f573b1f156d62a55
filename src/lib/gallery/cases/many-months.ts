import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text, type Sketch } from '../invent';
import { between } from '$lib/model/count';
import { formatMonth } from '$lib/model/month';
import { defaultView } from '$lib/view/view';

const arland = inventDataset({ context: [] });
const period = { from: 1994 * 12, to: 2021 * 12 + 11 };

/** Numbers from 0 to below 1, the same for the same seed (Park and Miller's generator). */
function* seeded(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

/** Up to three incidents a month, more of them in some years than in others. */
function sketchesOf(seed: number): Sketch[] {
  const numbers = seeded(seed);
  const below = (limit: number) => Math.floor(numbers.next().value * limit);
  const months = Array.from({ length: period.to - period.from + 1 }, (_, i) => period.from + i);
  return months.flatMap((month) => {
    const tide = 1 + (Math.floor((month - period.from) / 40) % 3);
    return Array.from({ length: below(tide + 1) }, (): Sketch => {
      const best = 1 + below(20 * tide);
      return {
        when: formatMonth(month),
        where: [arland.regions[below(4)]?.code ?? 'QM-N'],
        by: [arland.perpetrators[below(6)]?.id ?? 'army'],
        harms: [['killed', 'civilian', between(best - 1, best, best + below(10))]]
      };
    });
  });
}

/** 28 years of months. */
export const manyMonths: GalleryCase = {
  id: 'many-months',
  title: text('Twenty-eight years', 'Vingt-huit ans'),
  dataset: { ...arland, period },
  incidents: inventIncidents(sketchesOf(28)),
  view: defaultView,
  figures: overviewIds
};
