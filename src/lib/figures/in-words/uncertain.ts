import { chosen } from '$lib/cube/reading';
import { nothing } from '$lib/cube/sums';
import { inWordsWords } from '$lib/i18n/in-words-words';
import { regionBar, regionBasis } from '$lib/view/regions';
import type { FigureInput } from '../figure';
import { tentativeIncidents } from '../headline';
import { counted } from '../notes';
import { sentenceText } from '../words';
import { numbersOf, type Told } from './told';

/** How many of the incidents are uncertain in something, or shared by several parties. */
export function uncertainIncidents(input: FigureInput): Told[] {
  const { room, view, i18n } = input;
  const words = inWordsWords[i18n.language];
  const total = room.at(view).of('incidents')?.total.incidents ?? 0;
  const numbers = {
    incidents: total,
    suspected: tentativeIncidents('incidents', input),
    nobody: inParts('not-stated', input),
    joint: inParts('several', input),
    longer: room.longer(view).of('incidents')?.total.incidents ?? 0,
    ...regionsOf(input)
  };
  const { number } = i18n.formats;
  const told = words.doubts.flatMap(({ key, text }) =>
    numbers[key] > 0 ? [i18n.plural(text, numbers[key])(number(numbers[key]))] : []
  );
  if (told.length === 0) return [];
  const list = told.join(i18n.words.counts.listSeparator);
  return [{ text: i18n.plural(words.ofIncidents, total)(number(total), list), numbers }];
}

/** What is uncertain in a number of people. */
export function uncertainPeople(input: FigureInput): Told[] {
  const { room, view, i18n } = input;
  if (view.measure === 'incidents') return [];
  const words = inWordsWords[i18n.language];
  const reading = room.at(view).of(view.harm);
  const { count, incidents } = reading?.total ?? nothing;
  const { approximate, unstated } = count;
  const exceeding = excessOf(input);
  const several = reading?.byPerpetrators.tally(partIds('several', input)) ?? nothing;
  return [
    ...(incidents > 0 && count.high === Infinity ? [{ text: words.minimum, numbers: {} }] : []),
    ...counted(unstated, words.unstated, i18n).map((text) => ({ text, numbers: { unstated } })),
    ...counted(approximate, words.approximate, i18n).map((text) => ({
      text,
      numbers: { approximate }
    })),
    ...(several.incidents > 0
      ? [
          {
            text: words.together(sentenceText(several, view, i18n), i18n.formats.number(exceeding)),
            numbers: { ...numbersOf('together', several), exceeding }
          }
        ]
      : [])
  ];
}

/** By how much the numbers by category exceed the total. */
const excessOf = ({ room, view }: FigureInput): number =>
  [...chosen(room.at(view).selection.perpetrators)].reduce((sum, id) => {
    const again = (room.parties(view)[id]?.categories.size ?? 0) - 1;
    const people = room.at(view).of(view.harm)?.byPerpetrators.tally([id]).count.best ?? 0;
    return sum + Math.max(0, again) * people;
  }, 0);

type Part = 'several' | 'not-stated';

const inParts = (part: Part, input: FigureInput): number =>
  input.room.at(input.view).of('incidents')?.byPerpetrators.tally(partIds(part, input)).incidents ??
  0;

function partIds(part: Part, { room, view }: FigureInput): number[] {
  const parties = room.parties(view);
  return [...chosen(room.at(view).selection.perpetrators)].filter(
    (id) => parties[id]?.part === part
  );
}

function regionsOf({ room, view }: FigureInput) {
  const reading = room.at(view);
  const sets = room.cube.dictionaries.regions
    .map((set, id) => ({ id, bar: regionBar(set), basis: regionBasis(set) }))
    .filter(({ id }) => reading.selection.regions[id] === 1);
  const sum = (isIn: (set: (typeof sets)[number]) => boolean): number =>
    reading.of('incidents')?.byRegions.tally(sets.filter(isIn).map(({ id }) => id)).incidents ?? 0;
  return {
    inferred: sum(({ bar, basis }) => bar !== 'several' && basis === 'inferred'),
    nowhere: sum(({ bar }) => bar === 'not-stated'),
    several: sum(({ bar }) => bar === 'several')
  };
}
