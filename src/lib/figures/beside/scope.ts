import { besidePageWords, type BesidePageWords } from '$lib/i18n/beside-page-words';
import { countryName } from '$lib/i18n/country-name';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { countedHarms, victimStatuses, type CountedHarm } from '$lib/model/harm';
import type { FigureInput } from '../figure';
import { typeName } from '../names';
import { citationOf, versionText } from '../words';
import { countriesOf } from './places';
import { measured, pairOf, type Pair, type Side } from './sides';
import type { Span } from './spans';

type ScopeWords = BesidePageWords['scope'];

/** One respect in which two datasets may differ, told of each. */
export interface Topic {
  readonly key: keyof ScopeWords['topics'];
  readonly title: string;
  readonly sides: readonly { readonly key: string; readonly name: string; readonly told: Told }[];
}

export interface Told {
  readonly sentences: readonly string[];
  /** what may be many, such as conventions */
  readonly more: readonly string[];
}

/** A side, the other one, and what they are told with. */
interface Telling {
  readonly side: Side;
  readonly other: Side;
  readonly pair: Pair;
  readonly words: ScopeWords;
  readonly i18n: I18n;
  /** the dataset with its notes */
  readonly described: Dataset;
  readonly link: string;
}

/**
 * How two datasets differ in scope, from their own descriptions and from what is in them.
 * @param described both with their notes, in the order of the sides
 */
export function scopesOf(input: FigureInput, described: readonly Dataset[]): Topic[] {
  const { other, i18n } = input;
  if (!other) return [];
  const pair = pairOf(input, other.room);
  const words = besidePageWords[i18n.language].scope;
  const [a, b] = pair.sides;
  const tellings = [
    { side: a, other: b, link: input.link },
    { side: b, other: a, link: other.link }
  ].map((each): Telling => {
    const full = described.find(({ id }) => id === each.side.dataset.id) ?? each.side.dataset;
    return { ...each, pair, words, i18n, described: full };
  });
  const told = topics.map(({ key, tell }) => ({
    key,
    title: words.topics[key],
    sides: tellings.map((telling) => ({
      key: telling.side.dataset.id,
      name: telling.side.name,
      told: tell(telling)
    }))
  }));
  return told.filter(({ sides }) => sides.some((side) => saysSomething(side.told)));
}

const saysSomething = ({ sentences, more }: Told): boolean => sentences.length + more.length > 0;

const plainly = (...sentences: string[]): Told => ({
  sentences: sentences.filter((sentence) => sentence !== ''),
  more: []
});

const topics: readonly { readonly key: Topic['key']; readonly tell: (it: Telling) => Told }[] = [
  {
    key: 'selection',
    tell: ({ side: { dataset }, i18n, described }) =>
      plainly(i18n.words.site[dataset.selection], i18n.text(described.description))
  },
  { key: 'period', tell: periodTold },
  { key: 'places', tell: placesTold },
  { key: 'incident', tell: conventionsTold },
  { key: 'harms', tell: harmsTold },
  { key: 'victims', tell: victimsTold },
  { key: 'numbers', tell: numbersTold },
  { key: 'perpetrators', tell: perpetratorsTold },
  { key: 'dates', tell: datesTold },
  { key: 'source', tell: sourceTold }
];

function periodTold({ side: { dataset }, pair: { spans }, words, i18n }: Telling): Told {
  const { month } = i18n.formats;
  const told = ({ from, to }: Span, one: typeof words.oneMonth, several: typeof words.span) =>
    from === to ? one(month(from)) : several(month(from), month(to));
  const { counted } = spans;
  return plainly(
    told(dataset.period, words.oneMonth, words.span),
    counted ? told(counted, words.comparedMonth, words.compared) : words.noneCompared
  );
}

function placesTold({ side, other, words, i18n }: Telling): Told {
  const { regions } = side.dataset;
  const countries = countriesOf(side.dataset);
  const names = countries?.map((code) => countryName(code, i18n.language));
  const known = new Set(other.dataset.regions.map(({ code }) => code));
  const only = regions.filter(({ code }) => !known.has(code)).map(({ name }) => i18n.text(name));
  return {
    ...plainly(
      names ? words.countries(i18n.formats.list(names)) : words.noCountries,
      i18n.plural(words.regions, regions.length)(i18n.formats.number(regions.length))
    ),
    more: only.length > 0 ? [words.onlyRegions(i18n.formats.list(only))] : []
  };
}

/** As many types as are named; the others are counted. */
const mostNamed = 12;

function shortList(names: readonly string[], { words, i18n }: Telling): string {
  if (names.length <= mostNamed) return i18n.formats.list(names);
  const others = i18n.formats.number(names.length - mostNamed);
  return i18n.formats.list([...names.slice(0, mostNamed), words.others(others)]);
}

function conventionsTold(telling: Telling): Told {
  const { described, words, i18n } = telling;
  const types = described.types.map((type) => typeName(type, described, i18n));
  const notes = described.notes.filter(
    ({ kind, incident }) => kind === 'choice' && incident === undefined
  );
  return {
    ...plainly(
      types.length > 0 ? words.types(shortList(types, telling)) : '',
      notes.length === 0 ? words.noConventions : ''
    ),
    more: notes.map(({ text }) => i18n.text(text))
  };
}

const recorded = ({ room }: Side): CountedHarm[] =>
  countedHarms.filter((harm) => harm !== 'taken' && room.cube.tables[harm]);

function harmsTold({ side, other, words, i18n }: Telling): Told {
  const name = (harm: CountedHarm) => i18n.words.harms[harm].name;
  const own = recorded(side);
  const only = own.filter((harm) => !recorded(other).includes(harm));
  return plainly(
    own.length > 0 ? words.harms(i18n.formats.list(own.map(name))) : words.noHarms,
    only.length > 0 ? words.onlyHarms(i18n.formats.list(only.map(name))) : ''
  );
}

function victimsTold({ side, words, i18n }: Telling): Told {
  return plainly(
    ...recorded(side).map((harm) => {
      const table = side.room.cube.tables[harm];
      const present = victimStatuses.filter((_, status) => table?.victims.includes(status));
      const names = present.map((status) => i18n.words.victims[status]);
      return words.statuses(i18n.words.harms[harm].name, i18n.formats.list(names));
    })
  );
}

function numbersTold({ side, words }: Telling): Told {
  const harms = recorded(side);
  const isOpen = harms.some((harm) => side.room.cube.tables[harm]?.open.some((n) => n > 0));
  return plainly(harms.length === 0 ? words.noHarms : isOpen ? words.open : words.closed);
}

function perpetratorsTold(telling: Telling): Told {
  const { side, other, pair, words, i18n } = telling;
  const { categories } = side.dataset;
  const known = new Set(other.dataset.categories.map(({ id }) => id));
  const name = ({ name: text }: (typeof categories)[number]) => i18n.text(text);
  const only = categories.filter(({ id }) => !known.has(id));
  const total = measured(side, 'incidents', pair);
  const without = measured(
    { ...side, view: { ...side.view, perpetrators: ['not-stated'] } },
    'incidents',
    pair
  );
  const isTold = !total.lacking && total.total.incidents > 0 && side.view.perpetrators.length === 0;
  return plainly(
    categories.length > 0
      ? words.categories(i18n.formats.list(categories.map(name)))
      : words.noCategories,
    only.length > 0 ? words.onlyCategories(i18n.formats.list(only.map(name))) : '',
    isTold ? ofCompared(words.nobody, without.total.incidents, total.total.incidents, telling) : ''
  );
}

function datesTold(telling: Telling): Told {
  const { side, pair, words } = telling;
  const { total, longer } = measured(side, 'incidents', pair);
  if (total.incidents === 0) return plainly();
  return plainly(ofCompared(words.dated, longer.incidents, total.incidents, telling));
}

const ofCompared = (
  sentence: ScopeWords['nobody'],
  n: number,
  of: number,
  { words, i18n: { plural, formats } }: Telling
): string =>
  `${plural(words.ofCompared, of)(formats.number(of))}, ${plural(sentence, n)(formats.number(n))}`;

function sourceTold({ side: { dataset }, words, i18n, link }: Telling): Told {
  return plainly(
    words.version(versionText(dataset, i18n)),
    dataset.licence.name ? words.licence(dataset.licence.name) : words.noLicence,
    citationOf({ i18n, link, room: { dataset } })
  );
}
