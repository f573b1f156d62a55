import { besideWords } from '$lib/i18n/beside-words';
import { choicesOf } from '../choices';
import { countColumns } from '../columns';
import type { Figure, FigureInput, Panel, Row } from '../figure';
import { citationOf, countedIn, measureTitle } from '../words';
import { besideNotes } from './notes';
import { highestMonth, rowsOf } from './rows';
import { measured, pairOf, type Measured, type Pair, type Side } from './sides';

/** Where one dataset's highest month is this many times the other's, each has its own scale. */
const mostTimesHigher = 8;

/** Two datasets on one timeline and in one table, each with its own numbers. */
export function beside(given: FigureInput): Figure {
  const { other } = given;
  return other ? besideOf(pairOf(given, other.room), [given.link, other.link]) : asking(given);
}

/** @param links where each of the two is found */
function besideOf(pair: Pair, links: readonly string[]): Figure {
  const { input, sides } = pair;
  const { view, i18n } = input;
  const words = besideWords[i18n.language];
  const [a, b] = sides;
  const shown = [measured(a, countedIn(view), pair), measured(b, countedIn(view), pair)] as const;
  const larger = muchLarger(pair, shown);
  const rows = rowsOf(pair, shown);
  const scope = scopeOfBoth(pair);
  return {
    id: 'beside',
    kind: 'panels',
    title: words.title(measureTitle(view, i18n), a.name, b.name),
    source: i18n.words.figures.source(
      i18n.formats.list(sides.map(({ dataset }) => i18n.text(dataset.documentedBy))),
      scope
    ),
    howToRead: [words.howToRead, larger ? words.ownScales(larger.name) : words.oneScale].join(' '),
    summary: summaryOf(rows, scope, pair),
    notes: besideNotes(pair, shown),
    total: shown[0].total,
    columns: [{ key: 'label', label: words.columns.label }, ...countColumns(input, undefined)],
    rows,
    annotations: [],
    panels: [panelOf(rows, sides, larger !== undefined)],
    scope,
    citation: sides
      .map(({ dataset }, index) =>
        citationOf({ i18n, link: links[index] ?? '', room: { dataset } })
      )
      .join(' '),
    version: sides.map(({ dataset }) => dataset.version).join('+')
  };
}

/** The side whose months are so much higher that the other's would vanish beside them. */
function muchLarger(pair: Pair, [first, second]: readonly [Measured, Measured]): Side | undefined {
  const [a, b] = pair.sides;
  const [one, two] = [highestMonth(a, first, pair), highestMonth(b, second, pair)];
  if (one === 0 || two === 0) return undefined;
  if (one >= mostTimesHigher * two) return a;
  return two >= mostTimesHigher * one ? b : undefined;
}

const panelOf = (rows: readonly Row[], sides: Pair['sides'], ownScales: boolean): Panel => ({
  key: ownScales ? 'own-scales' : 'one-scale',
  title: '',
  kind: 'months',
  rows: sides.map(({ dataset: { id } }) =>
    rows
      .filter(({ key }) => key.startsWith(`${id}:month-`) || key === `${id}:longer`)
      .map(({ key }) => key)
  )
});

/** Months in which both are counted, and the choices that hold for both. */
function scopeOfBoth({ input, spans }: Pair): string {
  const { view, i18n, room } = input;
  const { from, to } = spans.counted ?? spans.axis;
  const period = [...new Set([from, to])].map(i18n.formats.month).join(' – ');
  const choices = choicesOf({ view: { ...view, period: wholeOf(view) }, room, i18n });
  return [period, ...choices].join(' · ');
}

const wholeOf = ({ period }: FigureInput['view']): FigureInput['view']['period'] =>
  typeof period === 'string' ? period : { from: undefined, to: undefined };

function summaryOf(rows: readonly Row[], scope: string, { sides, spans, input }: Pair): string {
  const words = besideWords[input.i18n.language];
  const [a, b] = sides;
  if (!spans.counted) return words.nothingShared(a.name, b.name);
  const told = rows
    .filter(({ parent }) => parent === undefined)
    .map(({ label, spoken }) => words.told(label, spoken));
  const opening = scope.charAt(0).toLocaleUpperCase() + scope.slice(1);
  return words.opening(opening, told.join('; '));
}

/** What the page and the files say where nothing is chosen to stand beside. */
function asking({ i18n, room, view, link }: FigureInput): Figure {
  const words = besideWords[i18n.language];
  return {
    id: 'beside',
    kind: 'panels',
    title: words.name,
    source: '',
    howToRead: words.howToRead,
    summary: words.asking,
    notes: [],
    total: { incidents: 0, count: { low: 0, best: 0, high: 0, approximate: 0, unstated: 0 } },
    columns: [
      { key: 'label', label: words.columns.label },
      ...countColumns({ view, i18n }, undefined)
    ],
    rows: [],
    annotations: [],
    scope: '',
    citation: citationOf({ room, i18n, link }),
    version: room.dataset.version
  };
}
