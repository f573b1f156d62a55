import { nothing } from '$lib/cube/sums';
import { baseText, countText } from '$lib/i18n/count-text';
import { inWordsWords } from '$lib/i18n/in-words-words';
import { victimStatuses } from '$lib/model/harm';
import type { FigureInput } from '../figure';
import { counted, outsideOf, outsideText } from '../notes';
import { whatOf } from './standing-out';
import { numbersOf, type Told } from './told';

/** What the figures of a view do not show, or count in without showing it apart. */
export function notShown(input: FigureInput): Told[] {
  const { room, view, i18n } = input;
  const words = inWordsWords[i18n.language];
  const { aggregates, selection } = room.dataset;
  const cut = room.cutOff(view).of('incidents')?.total.incidents ?? 0;
  const plain = (text: string): Told => ({ text, numbers: {} });
  return [
    ...combatants(input),
    ...outside(input),
    ...counted(cut, i18n.words.notes.cutOff, i18n).map((text) => ({ text, numbers: { cut } })),
    ...counted(aggregates.length, words.aggregates, i18n).map((text) => ({
      text,
      numbers: { aggregates: aggregates.length }
    })),
    plain(i18n.words.site[selection]),
    plain(words.noneRecorded)
  ];
}

/** Who is in a number of people without being a civilian for certain. */
function combatants(input: FigureInput): Told[] {
  const { room, view, i18n } = input;
  if (view.measure === 'incidents' || view.victim !== 'all') return [];
  const sums = room.at(view).of(view.harm)?.byVictims;
  const found = (['combatant', 'unknown'] as const)
    .map((status) => {
      const tally = sums?.tally([victimStatuses.indexOf(status)]) ?? nothing;
      return { status, tally };
    })
    .filter(({ tally }) => tally.incidents > 0);
  if (found.length === 0) return [];
  const told = found.map(
    ({ status, tally }) =>
      `${i18n.words.victims[status]} (${countText(tally, i18n)} ${baseText(tally.incidents, i18n)})`
  );
  const list = told.join(i18n.words.counts.listSeparator);
  return [
    {
      text: inWordsWords[i18n.language].counted(whatOf(input), list),
      numbers: Object.assign({}, ...found.map(({ status, tally }) => numbersOf(status, tally)))
    }
  ];
}

function outside(input: FigureInput): Told[] {
  const { view, i18n } = input;
  const told = outsideText(input);
  if (!told || view.basis === 'documented' || view.period === 'outside') return [];
  const text = i18n.words.headline.outside(told.counts, told.when);
  return [{ text, numbers: numbersOf('outside', outsideOf(input)) }];
}
