import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { about, atLeast, between, exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

const arland = inventDataset();

/** Millions of people, beside a handful. */
export const largeValues: GalleryCase = {
  id: 'large-values',
  title: text('Millions', 'Des millions'),
  dataset: arland,
  incidents: inventIncidents([
    {
      when: '2021-02-01',
      where: ['QM-N'],
      by: ['army'],
      harms: [['displaced', 'civilian', between(1_900_000, 2_345_678, 3_000_000)]]
    },
    {
      when: '2021-05-01',
      where: ['QM-E'],
      by: ['red-band', 'allies'],
      harms: [['displaced', 'civilian', about(1_000_000)]]
    },
    {
      when: '2021-06-01',
      where: ['QM-E'],
      by: ['red-band'],
      harms: [['displaced', 'civilian', atLeast(450_000)]]
    },
    {
      when: '2021-09-01',
      where: ['QM-S'],
      by: ['watch'],
      harms: [['displaced', 'civilian', exactly(7)]]
    }
  ]),
  view: { ...defaultView, harm: 'displaced' },
  figures: overviewIds
};

const names = ['First', 'Second', 'Third', 'Fourth', 'Fifth', 'Sixth', 'Seventh', 'Eighth'];

/** Eight categories, none of which has a colour of its own, and pairs of them. */
export const manyCategories: GalleryCase = {
  id: 'many-categories',
  title: text('Eight categories', 'Huit catégories'),
  dataset: {
    ...arland,
    categories: names.map((name, index) => ({
      id: `side-${index + 1}`,
      name: text(`${name} side`, `Camp ${index + 1}`)
    })),
    perpetrators: names.map((name, index) => ({
      id: `band-${index + 1}`,
      category: `side-${index + 1}`,
      name: text(`${name} band`, `Bande ${index + 1}`)
    }))
  },
  incidents: inventIncidents(
    names.flatMap((_, index) => [
      {
        when: `2021-0${index + 1}-15`,
        where: ['QM-N'],
        by: [`band-${index + 1}`],
        harms: [['killed', 'civilian', exactly(12 + index * 3)]]
      },
      {
        when: '2021-10-10',
        where: ['QM-S'],
        by: [`band-${index + 1}`, ...(index % 2 === 0 ? [`band-${index + 2}`] : [])],
        harms: [['killed', 'civilian', exactly(2 + index)]]
      }
    ])
  ),
  view: defaultView,
  figures: overviewIds
};
