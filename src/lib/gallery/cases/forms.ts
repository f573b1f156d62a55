import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** Every form that a count can take, one a perpetrator and a month. */
export const formsOfCounts: GalleryCase = {
  id: 'forms-of-counts',
  title: text('Every form of a count', 'Toutes les formes d’un nombre'),
  dataset: inventDataset({ context: [] }),
  incidents: inventIncidents([
    {
      when: '2021-01-08',
      where: ['QM-N'],
      by: ['army'],
      harms: [['killed', 'civilian', between(1100, 1234, 1500)]]
    },
    {
      when: '2021-03-08',
      where: ['QM-E'],
      by: ['allies'],
      harms: [['killed', 'civilian', about(300)]]
    },
    {
      when: '2021-05-08',
      where: ['QM-S'],
      by: ['red-band'],
      harms: [['killed', 'civilian', atLeast(40)]]
    },
    {
      when: '2021-07-08',
      where: ['QM-W'],
      by: ['watch'],
      harms: [['killed', 'civilian', exactly(0)]]
    },
    { when: '2021-09-08', where: ['QM-W'], harms: [['killed', 'civilian', notStated]] }
  ]),
  view: defaultView,
  figures: overviewIds
};
