import { exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';
import { arlandTerrain } from '../arland';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text, type Sketch } from '../invent';

const killed = (n: number): Sketch['harms'] => [['killed', 'civilian', exactly(n)]];

/** Cases that a report tells of: circles, places, several and not stated; no rates. */
export const mapped: GalleryCase = {
  id: 'map',
  title: text('A map of cases', 'Une carte de cas'),
  dataset: inventDataset(),
  incidents: inventIncidents([
    { when: '2021-01-12', where: ['QM-N'], at: [12.1, 9.2], harms: killed(7) },
    { when: '2021-02-12', where: ['QM-N'], at: [12.1, 9.2], harms: killed(9) },
    { when: '2021-03-12', where: [['QM-N', 'inferred']], at: [14.9, 8.6], harms: killed(4) },
    { when: '2021-04-12', where: [['QM-E', 'inferred']], harms: killed(5) },
    { when: '2021-05-12', where: ['QM-W'], harms: killed(2) },
    { when: '2021-06-12', where: ['QM-N', 'QM-W'], at: [10.9, 7.9], harms: killed(3) },
    { when: '2021-07-12', harms: killed(6) }
  ]),
  view: defaultView,
  figures: ['region-map'],
  terrain: arlandTerrain
};

/** How often something is recorded in each region of a dataset that means to record everything. */
const frequencies = [
  ['QM-N', 40],
  ['QM-E', 25],
  ['QM-S', 6],
  ['QM-W', 22]
] as const;

/** All that criteria cover: rates where they may be told, reasons where they may not. */
export const mappedRates: GalleryCase = {
  ...mapped,
  id: 'map-rates',
  title: text('A map with rates', 'Une carte avec des taux'),
  dataset: inventDataset({ selection: 'systematic' }),
  incidents: inventIncidents(
    frequencies.flatMap(([region, n]) =>
      Array.from({ length: n }, (_, index) => ({
        when: `2021-${String((index % 12) + 1).padStart(2, '0')}-10`,
        where: [region],
        harms: killed((index % 5) + 1)
      }))
    )
  ),
  view: { ...defaultView, measure: 'incidents' }
};

/** Regions whose boundaries are not known: bars in the place of a map. */
export const unmapped: GalleryCase = {
  id: 'map-without-boundaries',
  title: text('A map without boundaries', 'Une carte sans limites'),
  dataset: mapped.dataset,
  incidents: mapped.incidents,
  view: { ...defaultView, regions: ['QM-E', 'QM-N'] },
  figures: mapped.figures
};
