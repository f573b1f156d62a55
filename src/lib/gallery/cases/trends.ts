import type { FigureId } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text, type Sketch } from '../invent';
import { atLeast, between, exactly, notStated } from '$lib/model/count';
import { formatMonth } from '$lib/model/month';
import { defaultView, type View } from '$lib/view/view';

const year = 2021 * 12;
const figures: readonly FigureId[] = ['headline', 'trends', 'monthly-timeline'];
const dataset = inventDataset({ context: [] });

const repeated = (times: number, sketch: Sketch): Sketch[] =>
  Array.from({ length: times }, () => sketch);

/**
 * Two half years: more incidents and more people killed than before, fewer injured or about as many,
 * not known whether more taken, and too few displaced to be compared.
 */
const sketches: readonly Sketch[] = Array.from({ length: 12 }, (_, month): Sketch[] => {
  const isLater = month > 5;
  const when = formatMonth(year + month);
  return [
    ...repeated(isLater ? 24 : 18, {
      when,
      where: ['QM-N'],
      by: ['army'],
      harms: [['killed', 'civilian', exactly(isLater ? 3 : 2)]]
    }),
    ...repeated(5, {
      when,
      by: ['red-band'],
      harms: [
        ['injured', 'civilian', isLater ? between(1, 1, 2) : between(3, 4, 6)],
        ['abducted', 'civilian', isLater ? atLeast(4) : atLeast(3)]
      ]
    }),
    ...(month % 3 === 1 ? [{ when, harms: [['displaced', 'civilian', notStated] as const] }] : [])
  ];
}).flat();

const longer: Sketch = {
  when: '2021-08/2021-10',
  by: ['watch'],
  harms: [['killed', 'civilian', atLeast(6)]]
};

const secondHalf: View = { ...defaultView, period: { from: year + 6, to: undefined } };

const incidents = inventIncidents([...sketches, longer]);

/** A dataset that means to record all: changes are told, or why each is not. */
export const changesTold: GalleryCase = {
  id: 'changes-told',
  title: text(
    'Changes against the period before',
    'Changements par rapport à la période précédente'
  ),
  dataset: { ...dataset, selection: 'systematic' },
  incidents,
  view: secondHalf,
  figures
};

/** The same numbers from a source that tells of cases: no change is told. */
export const changesWithheld: GalleryCase = {
  id: 'changes-withheld',
  title: text('Changes withheld', 'Changements non affichés'),
  dataset,
  incidents,
  view: secondHalf,
  figures
};

/** Running totals of months, beside what belongs to none. */
export const runningTotal: GalleryCase = {
  id: 'running-total',
  title: text('Running totals', 'Cumul'),
  dataset: { ...dataset, selection: 'systematic' },
  incidents,
  view: { ...defaultView, timeline: 'cumulative' },
  figures
};
