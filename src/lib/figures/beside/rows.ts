import { counted, type Counted } from '$lib/cube/cube';
import { nothing } from '$lib/cube/sums';
import { besideWords } from '$lib/i18n/beside-words';
import type { RegionCode } from '$lib/model/incident';
import { formatMonth, type Month } from '$lib/model/month';
import type { Row, Segment } from '../figure';
import { regionName } from '../names';
import { lackingText, rowOf, withoutOf } from './row';
import { measured, type Measured, type Pair, type Side } from './sides';
import { isIn, monthsIn, overlap } from './spans';

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

/** The regions that only this side lists, as far as they are chosen and it is held to them. */
export const otherRegions = (
  { dataset, view }: Side,
  { places }: Pick<Pair, 'places'>
): readonly RegionCode[] =>
  dataset.regions
    .map(({ code }) => code)
    .filter(
      (code) =>
        !places.regions.includes(code) && (view.regions.length === 0 || view.regions.includes(code))
    );

/** Without them, the rows of regions would not add up to the total. */
export const showsOthers = (pair: Pair): boolean =>
  pair.sides.some((side) => otherRegions(side, pair).length > 0);

function othersRow(side: Side, own: Measured, pair: Pair): Row {
  const words = besideWords[pair.input.i18n.language];
  const others = otherRegions(side, pair);
  return rowOf(
    side,
    {
      key: 'other-regions',
      label: words.otherRegions,
      tally: own.regions(others),
      behind: { ...own.view, regions: others },
      without: withoutOf(own, pair) ?? (others.length === 0 ? words.noOthers : undefined)
    },
    pair.input
  );
}

function regionRows(side: Side, own: Measured, pair: Pair): Row[] {
  const { input, places } = pair;
  if (places.regions.length === 0) return [];
  const isHeld = (key: string) => side.held !== undefined && !side.held.includes(key);
  const shared = regionKeys(pair).map((key) => {
    const { i18n } = input;
    const label = regionName(key, input.room.dataset, i18n);
    return rowOf(
      side,
      {
        key: `region-${key}`,
        label,
        tally: own.regions([key]),
        behind: { ...own.view, regions: [key] },
        without:
          withoutOf(own, pair) ?? (isHeld(key) ? besideWords[i18n.language].leftOut : undefined)
      },
      input
    );
  });
  return showsOthers(pair) ? [...shared, othersRow(side, own, pair)] : shared;
}

/** The largest of the months shown, for the scale of a strip. */
export const highestMonth = (side: Side, own: Measured, { spans }: Pair): number => {
  const shown = overlap(spans.axis, side.dataset.period);
  return shown ? Math.max(...monthsIn(shown).map((month) => own.month(month).count.best)) : 0;
};
