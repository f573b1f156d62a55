import { nothing } from '$lib/cube/sums';
import { inWordsWords } from '$lib/i18n/in-words-words';
import type { FigureInput } from '../figure';
import { citationOf, countedIn, opening } from '../words';
import { notShown } from './not-shown';
import { whatOf, standingOut } from './standing-out';
import { numbersOf, type Told } from './told';
import { uncertainIncidents, uncertainPeople } from './uncertain';

/** What a view shows, in words: one paragraph for each thing to know. */
export interface InWords {
  readonly paragraphs: readonly Paragraph[];
  /** every number in the words, by name */
  readonly numbers: Readonly<Record<string, number>>;
  readonly citation: string;
  readonly version: string;
}

export interface Paragraph {
  readonly key: 'recorded' | 'uncertain' | 'not-shown';
  readonly text: string;
}

/** The same view always gives the same words; every filter applies. */
export function inWords(given: FigureInput): InWords {
  const input: FigureInput = { ...given, scope: 'alone' };
  const { room, view } = input;
  const incidents: FigureInput = { ...input, view: { ...view, measure: 'incidents' } };
  const people = view.measure === 'people';
  const told: Readonly<Record<Paragraph['key'], readonly Told[]>> = {
    recorded: [...recorded(input), ...standingOut(people ? [incidents, input] : [incidents])],
    uncertain: [...uncertainIncidents(incidents), ...uncertainPeople(input)],
    'not-shown': notShown(input)
  };
  const keys = ['recorded', 'uncertain', 'not-shown'] as const;
  return {
    paragraphs: keys.flatMap((key) => {
      const text = told[key].map((sentence) => sentence.text).join(' ');
      return text === '' ? [] : [{ key, text }];
    }),
    numbers: Object.assign({}, ...keys.flatMap((key) => told[key].map(({ numbers }) => numbers))),
    citation: citationOf(input),
    version: room.dataset.version
  };
}

/** The words as plain text, with what they rest on. */
export const inWordsText = ({ paragraphs, citation }: InWords): string =>
  [...paragraphs.map(({ text }) => text), citation].join('\n\n');

function recorded(input: FigureInput): Told[] {
  const { room, view, i18n } = input;
  const total = room.at(view).of(countedIn(view))?.total ?? nothing;
  const all = room.at(view).of('incidents')?.total ?? nothing;
  const first = { text: opening(total, input), numbers: numbersOf('total', total) };
  if (view.measure === 'incidents' || all.incidents === 0) return [first];
  const { number } = i18n.formats;
  const numbers = { recorded: total.incidents, incidents: all.incidents };
  const { ofAll } = inWordsWords[i18n.language];
  const sentence = i18n.plural(ofAll, all.incidents);
  const text = sentence(number(total.incidents), number(all.incidents), whatOf(input));
  return [first, { text, numbers }];
}
