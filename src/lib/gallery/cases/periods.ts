import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** A longer period, what occurred before the dataset's own, and what reaches across its end. */
export const longPeriods: GalleryCase = {
  id: 'long-periods',
  title: text('Longer periods and outside the period', 'Périodes longues et hors période'),
  dataset: inventDataset(),
  incidents: inventIncidents([
    {
      when: '2021-02/2021-06',
      means: 'duration',
      where: ['QM-N'],
      by: ['army'],
      type: 'siege',
      harms: [['killed', 'civilian', exactly(45)]]
    },
    {
      when: '2021',
      where: ['QM-S'],
      by: ['red-band'],
      harms: [['killed', 'civilian', exactly(20)]]
    },
    {
      when: '2018-03-03',
      where: ['QM-E'],
      by: ['allies'],
      harms: [['killed', 'civilian', exactly(60)]]
    },
    {
      when: '2021-12/2022-02',
      where: ['QM-E'],
      by: ['watch'],
      harms: [['killed', 'civilian', exactly(4)]]
    },
    {
      when: '2021-08-14',
      where: ['QM-E'],
      by: ['watch'],
      harms: [['killed', 'civilian', exactly(13)]]
    }
  ]),
  view: { ...defaultView, basis: 'documented' },
  figures: overviewIds
};
