import { nothing, type Tally } from '$lib/cube/sums';
import type { I18n } from '$lib/i18n/i18n';
import type { Plural } from '$lib/i18n/plural';
import { formOf } from '$lib/model/count';
import type { Dataset } from '$lib/model/dataset';
import { isOutside } from '$lib/view/time';
import { isFiltered } from '$lib/view/view';
import { choicesOf } from './choices';
import type { FigureInput } from './figure';
import { countedIn, sentenceText } from './words';

type Sentence = Plural<(n: string) => string>;

/** A sentence with its number in the right form; none for zero. */
export const counted = (n: number, sentence: Sentence, i18n: I18n): string[] =>
  n === 0 ? [] : [i18n.plural(sentence, n)(i18n.formats.number(n))];

/** The notes that belong under any figure of a total. */
export function commonNotes(total: Tally, input: FigureInput): string[] {
  const { i18n, view } = input;
  const { notes } = i18n.words;
  const form = formOf(total.count, total.incidents);
  return [
    ...(isFiltered(view) ? [notes.chosen(choicesOf(input).join(' · '))] : []),
    ...(total.incidents === 0 ? [notes.noData] : []),
    ...(form === 'at-least' ? [notes.atLeast] : []),
    ...counted(total.count.unstated, notes.unstated, i18n),
    ...counted(total.count.approximate, notes.approximate, i18n),
    ...cutOffNote(input),
    ...outsideNote(input)
  ];
}

/** What lies outside the dataset's period under the same choices. */
export function outsideOf({ room, view }: FigureInput): Tally {
  const reading = room.outside(view);
  return reading.of(countedIn(view))?.total ?? nothing;
}

/** `about 500 people killed in 1 incident`, and when. */
export function outsideText(input: FigureInput): { counts: string; when: string } | undefined {
  const { view, i18n, room } = input;
  const tally = outsideOf(input);
  if (tally.incidents === 0) return undefined;
  const counts = sentenceText(tally, view, i18n);
  return { counts, when: outsideWhen(room.dataset, input) };
}

function outsideNote(input: FigureInput): string[] {
  const outside = outsideText(input);
  if (!outside || input.view.period === 'outside') return [];
  const { notes } = input.i18n.words;
  const { period, basis } = input.view;
  const whole = typeof period !== 'string' && period.from === undefined && period.to === undefined;
  if (basis === 'occurred') return [notes.outside(outside.counts, outside.when)];
  const sentence = whole ? notes.outsideIncluded : notes.outsideChosen;
  return [sentence(outside.counts, outside.when)];
}

function outsideWhen(dataset: Dataset, { room, i18n }: FigureInput): string {
  const periods = room.cube.dictionaries.periods.filter((period) => isOutside(period, dataset));
  const [only, ...others] = periods;
  const first = Math.min(...periods.map((period) => period.first));
  const last = Math.max(...periods.map((period) => period.last));
  if (only && others.length === 0 && only.first === only.last)
    return i18n.formats.month(only.first);
  const years = [i18n.formats.year(first), i18n.formats.year(last)];
  return [...new Set(years)].join('–');
}

function cutOffNote({ room, view, i18n }: FigureInput): string[] {
  const { incidents } = room.cutOff(view).of('incidents')?.total ?? { incidents: 0 };
  return counted(incidents, i18n.words.notes.cutOff, i18n);
}
