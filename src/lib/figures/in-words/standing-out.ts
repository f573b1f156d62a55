import { nothing, type Tally } from '$lib/cube/sums';
import { guardWords } from '$lib/i18n/guard-words';
import { inWordsWords } from '$lib/i18n/in-words-words';
import { leastForRate } from '$lib/model/guard';
import type { FigureInput } from '../figure';
import { countedIn, markText } from '../words';
import { candidatesOf, type Dimension, type Named } from './candidates';
import { leaders } from './leaders';
import { numbersOf, type Told } from './told';

const dimensions: Readonly<Record<FigureInput['view']['measure'], readonly Dimension[]>> = {
  incidents: ['category', 'region', 'month'],
  people: ['category', 'month']
};

/** What is certainly larger than all beside it, under one measure or several. */
export function standingOut(inputs: readonly FigureInput[]): Told[] {
  const told = inputs.filter((input) => totalOf(input).incidents > 0);
  const few = told.filter((input) => totalOf(input).incidents < leastForRate);
  return [
    ...told.filter((input) => !few.includes(input)).flatMap(compared),
    ...few.slice(0, 1).map((input) => tooFew(input, few.map(whatOf)))
  ];
}

function tooFew({ i18n }: FigureInput, what: readonly string[]): Told {
  const least = i18n.formats.number(leastForRate);
  const list = what.join(i18n.words.counts.listSeparator);
  return {
    text: inWordsWords[i18n.language].tooFew(least, list),
    numbers: { least: leastForRate }
  };
}

/** What stands out in each dimension; those in which nothing does are named. */
function compared(input: FigureInput): Told[] {
  const { view, i18n } = input;
  const words = inWordsWords[i18n.language];
  const found = dimensions[view.measure].map((dimension) => {
    const candidates = candidatesOf(dimension, countedIn(view), input);
    return { dimension, several: candidates.length > 1, leading: leaders(candidates) };
  });
  const equal = found.filter(({ several, leading }) => several && leading.length === 0);
  const list = i18n.formats.list(equal.map(({ dimension }) => words.among[dimension]));
  return [
    ...found
      .filter(({ leading }) => leading.length > 0)
      .map(({ dimension, leading }) => larger(dimension, leading, input)),
    ...(equal.length > 0 ? [{ text: words.equal(list, whatOf(input)), numbers: {} }] : [])
  ];
}

function larger(dimension: Dimension, found: readonly Named[], input: FigureInput): Told {
  const { view, i18n } = input;
  const { formats, language } = i18n;
  const { xOfN } = guardWords[language];
  const names = found.map(({ label, tally }) => {
    const number =
      view.measure === 'incidents'
        ? xOfN(formats.number(tally.incidents), formats.number(totalOf(input).incidents))
        : markText(tally, view, i18n);
    return `${label} (${number})`;
  });
  return {
    text: inWordsWords[language].larger[view.measure][dimension](
      formats.list(names),
      whatOf(input)
    ),
    numbers: Object.assign({}, ...found.map(({ label, tally }) => numbersOf(label, tally)))
  };
}

/** `people killed`, or `incidents`. */
export const whatOf = ({ view, i18n: { words } }: FigureInput): string =>
  view.measure === 'incidents' ? words.counts.incidents.other : words.harms[view.harm].people.other;

const totalOf = ({ room, view }: FigureInput): Tally =>
  room.at(view).of(countedIn(view))?.total ?? nothing;
