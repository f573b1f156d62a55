import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** Incidents in several regions at once, and one whose regions are partly inferred. */
export const severalRegions: GalleryCase = {
  id: 'several-regions',
  title: text('Several regions', 'Plusieurs régions'),
  dataset: inventDataset(),
  incidents: inventIncidents([
    {
      when: '2021-02-11',
      where: ['QM-N', 'QM-E'],
      by: ['army'],
      harms: [['killed', 'civilian', exactly(3)]]
    },
    {
      when: '2021-02-21',
      where: ['QM-N', ['QM-S', 'inferred']],
      by: ['army'],
      harms: [['killed', 'civilian', exactly(4)]]
    },
    {
      when: '2021-06-21',
      where: [['QM-S', 'mapped']],
      by: ['watch'],
      harms: [['killed', 'civilian', exactly(5)]]
    },
    {
      when: '2021-06-22',
      where: [['QM-S', 'inferred']],
      by: ['watch'],
      harms: [['killed', 'civilian', exactly(6)]]
    }
  ]),
  view: defaultView,
  figures: overviewIds
};

/** A single incident of one victim. */
export const oneIncident: GalleryCase = {
  ...severalRegions,
  id: 'one-incident',
  title: text('One incident', 'Un seul incident'),
  incidents: inventIncidents([
    {
      when: '2021-05-17',
      where: ['QM-W'],
      by: ['police'],
      harms: [['killed', 'civilian', exactly(1)]]
    }
  ])
};
