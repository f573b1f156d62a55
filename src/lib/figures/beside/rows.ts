import { counted, type Counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import { besideWords } from '$lib/i18n/beside-words';
import { formatMonth, type Month } from '$lib/model/month';
import type { View } from '$lib/view/view';
import type { FigureInput, Row, Segment } from '../figure';
import { regionName } from '../names';
import { valueWords } from '../words';
import { measured, type Measured, type Pair, type Side } from './sides';
import { isIn, monthsIn, overlap } from './spans';

/** What stands in columns where a number cannot. */
const columns = ['qualifier', 'low', 'best', 'high', 'incidents', 'approximate', 'unstated'];

interface Told {
  /** after the key of the side; empty for the side as a whole */
  readonly key: string;
  readonly label: string;
  readonly shortLabel?: string;
  readonly tally: Tally;
  readonly behind: View;
  readonly segments?: readonly Segment[];
  readonly apart?: boolean;
  /** why there is no number */
  readonly without?: string | undefined;
}

function rowOf(side: Side, told: Told, { view, i18n }: FigureInput): Row {
  const { key, label, tally, behind, without } = told;
  const id = side.dataset.id;
  const words = valueWords(tally, behind, i18n);
  return {
    key: key === '' ? id : `${id}:${key}`,
    label,
    shortLabel: told.shortLabel ?? label,
    parent: key === '' ? undefined : id,
    tally,
    ...(without === undefined ? words : { text: without, shortText: '', spoken: without }),
    details: [],
    chosen: true,
    apart: told.apart ?? false,
    target: view,
    behind,
    segments: without === undefined ? (told.segments ?? []) : [],
    cells: {},
    ...(without === undefined
      ? {}
      : { instead: Object.fromEntries(columns.map((column) => [column, without])) })
  };
}

/** Both sides as rows: each whole, then what it is made of. */
export function rowsOf(pair: Pair, shown: readonly [Measured, Measured]): Row[] {
  const bins = showsLonger(pair, shown);
  return pair.sides.flatMap((side, index) => {
    const own = index === 0 ? shown[0] : shown[1];
    return [
      wholeRow(side, shown, pair),
      ...monthsIn(pair.spans.axis).map((month) => monthRow(side, month, own, pair)),
      ...(bins ? [longerRow(side, own, pair)] : []),
      ...measureRows(side, pair),
      ...regionRows(side, own, pair)
    ];
  });
}

/** In words, why a side has no number. */
export const lackingText = ({ lacking }: Measured, { i18n }: FigureInput): string | undefined =>
  lacking && besideWords[i18n.language].lacking[lacking];

/** Without a month in common, nothing is counted. */
const withoutOf = (own: Measured, { spans, input }: Pair): string | undefined =>
  lackingText(own, input) ??
  (spans.counted ? undefined : besideWords[input.i18n.language].noCommon);

function wholeRow(side: Side, shown: readonly [Measured, Measured], pair: Pair): Row {
  const { input } = pair;
  const own = shown[side === pair.sides[0] ? 0 : 1];
  const without = withoutOf(own, pair);
  const row = rowOf(
    side,
    { key: '', label: side.name, tally: own.total, behind: own.view, without },
    input
  );
  return { ...row, segments: legendOf(shown, pair) };
}

/** What the bars of both sides are made of; what there is none of has no place in the legend. */
function legendOf(shown: readonly Measured[], { input, spans, sides }: Pair): Segment[] {
  const { legend } = besideWords[input.i18n.language];
  const months = monthsIn(spans.axis);
  const alone = months.filter((month) => !isIn(month, spans.counted));
  const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
  const values = {
    both: sum(shown.map(({ total }) => total.count.best)),
    single: sum(shown.flatMap(({ month }) => alone.map((each) => month(each).count.best))),
    uncovered: sum(
      sides.map(
        ({ dataset }, index) =>
          months.filter((month) => shown[index]?.lacking || !isIn(month, dataset.period)).length
      )
    )
  };
  const patterns = { both: 'solid', single: 'light', uncovered: 'shade-2' } as const;
  return (['both', 'single', 'uncovered'] as const)
    .filter((key) => values[key] > 0)
    .map((key) => ({
      key,
      label: legend[key],
      value: values[key],
      paint: { colour: 'several', pattern: patterns[key] }
    }));
}

function monthRow(side: Side, month: Month, own: Measured, pair: Pair): Row {
  const { input, spans } = pair;
  const { formats, language } = input.i18n;
  const { legend, notCovered } = besideWords[language];
  const isCovered = isIn(month, side.dataset.period);
  const isCounted = isIn(month, spans.counted);
  const tally = isCovered ? own.month(month) : nothing;
  const part = isCounted ? 'both' : 'single';
  const segment: Segment = {
    key: part,
    label: legend[part],
    value: tally.count.best,
    paint: { colour: 'several', pattern: isCounted ? 'solid' : 'light' }
  };
  const row = rowOf(
    side,
    {
      key: `month-${formatMonth(month)}`,
      label: formats.month(month),
      shortLabel: formats.monthShort(month),
      tally,
      behind: { ...own.view, period: { from: month, to: month } },
      segments: tally.count.best > 0 ? [segment] : [],
      without: lackingText(own, input) ?? (isCovered ? undefined : notCovered)
    },
    input
  );
  return isCovered && !isCounted && !own.lacking ? { ...row, details: [legend.single] } : row;
}

/** An address tells what is dated to longer periods only for the whole of a dataset's. */
const isWhole = ({ dataset }: Side, { spans }: Pair): boolean =>
  spans.counted?.from === dataset.period.from && spans.counted.to === dataset.period.to;

const showsLonger = (pair: Pair, shown: readonly Measured[]): boolean =>
  shown.some(({ longer }) => longer.incidents > 0) &&
  pair.sides.every(
    (side, index) => (shown[index]?.longer.incidents ?? 0) === 0 || isWhole(side, pair)
  );

function longerRow(side: Side, own: Measured, pair: Pair): Row {
  const { input } = pair;
  const { figures } = input.i18n.words;
  const { legend } = besideWords[input.i18n.language];
  const value = own.longer.count.best;
  const paint = { colour: 'several', pattern: 'solid' } as const;
  return rowOf(
    side,
    {
      key: 'longer',
      label: figures.longer,
      shortLabel: figures.longerShort,
      tally: own.longer,
      behind: { ...own.view, period: 'longer' },
      segments: value > 0 ? [{ key: 'both', label: legend.both, value, paint }] : [],
      apart: true,
      without: withoutOf(own, pair)
    },
    input
  );
}

/** Incidents, and each harm that one of the two records. */
export const measuresOf = ({ sides }: Pick<Pair, 'sides'>): Counted[] =>
  counted.filter(
    (name) => name === 'incidents' || sides.some(({ room }) => room.cube.tables[name])
  );

function measureRows(side: Side, pair: Pair): Row[] {
  const { input } = pair;
  const { words } = input.i18n;
  return measuresOf(pair).map((name) => {
    const own = measured(side, name, pair);
    return rowOf(
      side,
      {
        key: name === 'incidents' ? name : `harm-${name}`,
        label: name === 'incidents' ? words.measures.incidents : words.harms[name].name,
        tally: own.total,
        behind: own.view,
        without: withoutOf(own, pair)
      },
      input
    );
  });
}

/** The regions that both know, as far as they are chosen, then those apart. */
export const regionKeys = ({ places, input: { view } }: Pair): string[] =>
  [...places.regions, 'several', 'not-stated'].filter(
    (key) => view.regions.length === 0 || view.regions.includes(key)
  );

function regionRows(side: Side, own: Measured, pair: Pair): Row[] {
  const { input, places } = pair;
  if (places.regions.length === 0) return [];
  const isHeld = (key: string) => side.held !== undefined && !side.held.includes(key);
  return regionKeys(pair).map((key) => {
    const { i18n } = input;
    const label = regionName(key, input.room.dataset, i18n);
    return rowOf(
      side,
      {
        key: `region-${key}`,
        label,
        tally: own.region(key),
        behind: { ...own.view, regions: [key] },
        without:
          withoutOf(own, pair) ?? (isHeld(key) ? besideWords[i18n.language].leftOut : undefined)
      },
      input
    );
  });
}

/** The largest of the months shown, for the scale of a strip. */
export const highestMonth = (side: Side, own: Measured, { spans }: Pair): number => {
  const shown = overlap(spans.axis, side.dataset.period);
  return shown ? Math.max(...monthsIn(shown).map((month) => own.month(month).count.best)) : 0;
};
