import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text, type Sketch } from '../invent';
import { about, atLeast, exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

const sketches: readonly Sketch[] = [
  {
    when: '2021-01-12',
    where: ['QM-N'],
    by: ['red-band'],
    harms: [['killed', 'civilian', exactly(7)]]
  },
  {
    when: '2021-02-03',
    where: ['QM-N'],
    by: ['army'],
    harms: [
      ['killed', 'civilian', atLeast(11)],
      ['killed', 'combatant', exactly(3)],
      ['injured', 'civilian', exactly(20)]
    ]
  },
  {
    when: '2021-03',
    where: ['QM-E'],
    by: ['army', 'allies'],
    harms: [['killed', 'civilian', about(40)]]
  },
  {
    when: '2021-03-21',
    where: ['QM-S'],
    by: [['watch', 'suspected']],
    harms: [['killed', 'civilian', exactly(5)]]
  },
  {
    when: '2021-06-02',
    where: [['QM-E', 'inferred']],
    by: ['blue-band'],
    harms: [['abducted', 'civilian', exactly(9)]]
  },
  {
    when: '2021-06-30/2021-07-02',
    means: 'duration',
    where: ['QM-N'],
    by: ['red-band'],
    harms: [['killed', 'civilian', exactly(18)]]
  },
  {
    when: '2021-08-15',
    where: ['QM-N', 'QM-E'],
    by: ['red-band', 'blue-band'],
    harms: [['killed', 'unknown', exactly(12)]]
  },
  {
    when: '2021-09/2021-11',
    means: 'duration',
    where: ['QM-W'],
    by: ['police'],
    type: 'siege',
    harms: [['killed', 'civilian', exactly(6)]]
  },
  { when: '2021-11-05', where: [], by: [], harms: [['killed', 'civilian', exactly(2)]] },
  {
    when: '2021-12-24',
    where: ['QM-S'],
    by: ['police'],
    type: 'arrest',
    harms: [['detained', 'civilian', exactly(30)]]
  },
  {
    when: '2019-05-04',
    where: ['QM-N'],
    by: ['army'],
    harms: [['killed', 'civilian', exactly(25)]]
  }
];

/** A year as most datasets have it: a little of everything. */
export const ordinary: GalleryCase = {
  id: 'ordinary',
  title: text('An ordinary year', 'Une année ordinaire'),
  dataset: inventDataset(),
  incidents: inventIncidents(sketches),
  view: { ...defaultView, open: ['government'] },
  figures: overviewIds
};

/** The same year by exact combinations of categories. */
export const combinations: GalleryCase = {
  ...ordinary,
  id: 'combinations',
  title: text('By combination', 'Par combinaison'),
  view: { ...defaultView, joint: 'combination' }
};

/** The same year with a choice made in every figure. */
export const filtered: GalleryCase = {
  ...ordinary,
  id: 'filtered',
  title: text('Filtered in every figure', 'Un choix dans chaque figure'),
  view: {
    ...defaultView,
    period: { from: 2021 * 12 + 1, to: 2021 * 12 + 8 },
    perpetrators: ['armed-groups', 'government'],
    regions: ['QM-E', 'QM-N', 'several']
  }
};

/** The same year with a filter that nothing meets. */
export const noneLeft: GalleryCase = {
  ...ordinary,
  id: 'none-left',
  title: text('Nothing left after filtering', 'Rien ne reste après filtrage'),
  view: { ...defaultView, types: ['military-operation'] }
};
