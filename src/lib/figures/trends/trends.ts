import { counted } from '$lib/cube/cube';
import { countText, shortCount } from '$lib/i18n/count-text';
import { trendWords } from '$lib/i18n/trend-words';
import { formatMonth } from '$lib/model/month';
import { isChosenBin, isShownBin } from '../bins';
import { byMonth, type Dated } from '../by-month';
import type { Figure, FigureInput, Row } from '../figure';
import { headline } from '../headline';
import { withChanges } from './change';

/** The headline numbers, each with its months, and with what is dated to none of them. */
export function trends(input: FigureInput): Figure {
  const numbers = withChanges(headline(input), input);
  const words = trendWords[input.i18n.language];
  return {
    ...numbers,
    id: 'trends',
    kind: 'trends',
    title: words.title,
    columns: numbers.columns.map((column) =>
      column.key === 'label' ? { ...column, label: words.column } : column
    ),
    rows: numbers.rows.flatMap((number) => [number, ...monthRows(number, input)])
  };
}

function monthRows(number: Row, input: FigureInput): Row[] {
  const measure = counted.find((known) => known === number.key) ?? 'incidents';
  return byMonth(measure, input)
    .filter(({ bin, tally }) => typeof bin === 'number' || tally.incidents > 0)
    .filter(({ bin }) => typeof bin === 'number' || isShownBin(bin, input.view))
    .map((dated) => monthRow(number, dated, input));
}

function monthRow(number: Row, { bin, tally }: Dated, { view, i18n, room }: FigureInput): Row {
  const { figures } = i18n.words;
  const isApart = typeof bin === 'string';
  const text = countText(tally, i18n);
  const label = isApart ? figures[bin] : i18n.formats.month(bin);
  const period = isApart ? bin : { from: bin, to: bin };
  return {
    key: `${number.key}-${isApart ? bin : formatMonth(bin)}`,
    label,
    shortLabel: isApart ? figures[`${bin}Short`] : i18n.formats.monthShort(bin),
    parent: number.key,
    tally,
    text,
    shortText: shortCount(tally, i18n),
    spoken: `${text} ${number.label}`,
    details: [],
    chosen: isChosenBin(bin, view, room.dataset),
    apart: isApart,
    target: { ...number.target, period },
    behind: { ...number.behind, period },
    segments:
      tally.count.best > 0
        ? [
            {
              key: 'all',
              label,
              value: tally.count.best,
              paint: { colour: 'unidentified', pattern: 'solid' }
            }
          ]
        : [],
    cells: {}
  };
}
