import type { FigureId } from '$lib/figures/figure';
import { about, atLeast, between, exactly, notStated } from '$lib/model/count';
import { defaultView } from '$lib/view/view';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';

const figures: readonly FigureId[] = ['harms-by-perpetrator', 'combinations'];

/** Every form that a cell can take, and a harm that the definitions exclude. */
export const everyCell: GalleryCase = {
  id: 'every-cell',
  title: text('Every form of a cell', 'Toutes les formes d’une case'),
  dataset: inventDataset({ context: [] }),
  incidents: inventIncidents([
    {
      when: '2021-01-08',
      where: ['QM-N'],
      by: ['army'],
      harms: [
        ['killed', 'civilian', between(1100, 1234, 1500)],
        ['disappeared', 'civilian', exactly(6)],
        ['detained', 'unknown', exactly(40)]
      ]
    },
    {
      when: '2021-02-08',
      where: ['QM-N'],
      by: ['army', 'allies'],
      harms: [
        ['killed', 'civilian', exactly(70)],
        ['injured', 'civilian', notStated]
      ]
    },
    {
      when: '2021-03-08',
      where: ['QM-E'],
      by: ['allies'],
      harms: [
        ['killed', 'civilian', about(300)],
        ['abducted', 'civilian', exactly(3)]
      ]
    },
    {
      when: '2021-05-08',
      where: ['QM-S'],
      by: [['red-band', 'suspected']],
      harms: [
        ['killed', 'civilian', atLeast(40)],
        ['injured', 'civilian', notStated]
      ]
    },
    {
      when: '2021-05-20',
      where: ['QM-S'],
      by: ['blue-band'],
      harms: [['killed', 'civilian', exactly(25)]]
    },
    {
      when: '2021-07-08',
      where: ['QM-W'],
      by: ['watch', ['army', 'suspected']],
      harms: [['killed', 'civilian', exactly(0)]]
    },
    { when: '2021-09-08', where: ['QM-W'], harms: [['displaced', 'civilian', atLeast(33100)]] }
  ]),
  view: defaultView,
  figures
};

/** The same with stated attribution only, which leaves incidents without anybody. */
export const everyCellStated: GalleryCase = {
  ...everyCell,
  id: 'every-cell-stated',
  title: text('Every cell, stated attribution only', 'Chaque case, attribution énoncée seulement'),
  view: { ...defaultView, attribution: 'stated' }
};

/** Some rows and bars are left out by choice. */
export const someCells: GalleryCase = {
  ...everyCell,
  id: 'some-cells',
  title: text('Some of the parties chosen', 'Certaines parties choisies'),
  view: { ...defaultView, victim: 'civilian', perpetrators: ['government'] }
};

/** A number where the definitions would exclude it is shown all the same. */
export const againstDefinitions: GalleryCase = {
  ...everyCell,
  id: 'against-definitions',
  title: text('Recorded against the definitions', 'Recensé contre les définitions'),
  incidents: inventIncidents([
    {
      when: '2021-06-02',
      where: ['QM-N'],
      by: ['police'],
      harms: [['abducted', 'civilian', exactly(2)]]
    }
  ])
};

/** No cell has a number. */
export const noCell: GalleryCase = {
  ...everyCell,
  id: 'no-cell',
  title: text('No cell with a number', 'Aucune case avec un nombre'),
  view: { ...defaultView, types: ['siege'] }
};

/** More categories, with longer names, than have room for dots. */
export const manySets: GalleryCase = {
  ...everyCell,
  id: 'many-sets',
  title: text('Many categories together', 'Beaucoup de catégories ensemble'),
  dataset: inventDataset({
    categories: Array.from({ length: 9 }, (_, index) => ({
      id: `party-${index + 1}`,
      name: text(`Self-defence committee ${index + 1}`, `Comité d’autodéfense ${index + 1}`)
    })),
    perpetrators: Array.from({ length: 9 }, (_, index) => ({
      id: `band-${index + 1}`,
      category: `party-${index + 1}`,
      name: text(`Band ${index + 1}`, `Bande ${index + 1}`)
    }))
  }),
  incidents: inventIncidents([
    {
      when: '2021-06-02',
      where: ['QM-N'],
      by: ['band-1', 'band-4', 'band-5', 'band-9'],
      harms: [['killed', 'civilian', exactly(12)]]
    },
    {
      when: '2021-06-03',
      where: ['QM-N'],
      by: ['band-2', ['band-3', 'suspected']],
      harms: [
        ['injured', 'civilian', exactly(2)],
        ['killed', 'civilian', atLeast(5)]
      ]
    }
  ])
};

export const comparisonCases: readonly GalleryCase[] = [
  everyCell,
  everyCellStated,
  someCells,
  againstDefinitions,
  noCell,
  manySets
];
