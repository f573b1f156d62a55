import type { Counted } from '$lib/cube/cube';
import type { Tally } from '$lib/cube/sums';
import { besidePageWords } from '$lib/i18n/beside-page-words';
import { besideWords } from '$lib/i18n/beside-words';
import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import type { DatasetId } from '$lib/model/dataset';
import { formatMonth, type Month } from '$lib/model/month';
import type { View } from '$lib/view/view';
import { regionName } from '../names';
import { countedIn } from '../words';
import { lackingText } from './row';
import { measuresOf, otherRegions, regionKeys, showsOthers } from './rows';
import { measured, pairOf, type Measured, type Pair, type Side } from './sides';
import { isIn, monthsIn } from './spans';

/** Two datasets in one table: a column for each of them under each measure. */
export interface BesideTable {
  readonly names: readonly { readonly id: DatasetId; readonly name: string }[];
  readonly measures: readonly { readonly key: Counted; readonly label: string }[];
  readonly sections: readonly Section[];
  /** harms that only one of the two records */
  readonly apart: readonly string[];
}

export interface Section {
  readonly key: 'months' | 'totals' | 'regions';
  readonly title: string;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    /** by measure, then by dataset */
    readonly cells: readonly Cell[];
  }[];
}

export interface Cell {
  readonly key: string;
  readonly dataset: DatasetId;
  readonly text: string;
  /** what stands with it, such as that it is in no total */
  readonly remark: string;
  /** the incidents that it counts, where an address tells them */
  readonly behind: View | undefined;
}

interface Column {
  readonly side: Side;
  readonly own: Measured;
}

type CellTold = Pick<Cell, 'text' | 'behind'> & { readonly remark?: string };

export function besideTable(pair: Pair): BesideTable {
  const { input, sides, places } = pair;
  const { words, language } = input.i18n;
  const titles = besidePageWords[language].table;
  const keys = sharedMeasures(pair);
  const columns = keys.flatMap((key) =>
    sides.map((side): Column => ({ side, own: measured(side, key, pair) }))
  );
  const row = (key: string, label: string, tell: (column: Column) => CellTold) => ({
    key,
    label,
    cells: columns.map((column): Cell => ({
      key: `${column.own.counted}-${column.side.dataset.id}`,
      dataset: column.side.dataset.id,
      remark: '',
      ...tell(column)
    }))
  });
  const hasLonger = columns.some(({ own }) => own.longer.incidents > 0);
  const sections: Section[] = [
    {
      key: 'totals',
      title: titles.totals,
      rows: [
        row('total', titles.total, (column) => numberOf(column, column.own.total, pair)),
        ...(hasLonger
          ? [
              row('longer', titles.longer, (column) => ({
                ...numberOf(column, column.own.longer, pair),
                behind: undefined
              }))
            ]
          : [])
      ]
    },
    {
      key: 'months',
      title: titles.months,
      rows: monthsIn(pair.spans.axis).map((month) =>
        row(formatMonth(month), input.i18n.formats.month(month), (column) =>
          monthCell(column, month, pair)
        )
      )
    },
    {
      key: 'regions',
      title: titles.regions,
      rows: [
        ...regionKeys(pair).map((key) =>
          row(key, regionName(key, input.room.dataset, input.i18n), (column) =>
            regionCell(column, key, pair)
          )
        ),
        ...(showsOthers(pair)
          ? [
              row('other-regions', besideWords[language].otherRegions, (column) =>
                othersCell(column, pair)
              )
            ]
          : [])
      ]
    }
  ];
  return {
    names: sides.map(({ name, dataset: { id } }) => ({ id, name })),
    measures: keys.map((key) => ({
      key,
      label: key === 'incidents' ? words.measures.incidents : words.harms[key].name
    })),
    sections: sections.filter(({ key }) => key !== 'regions' || places.regions.length > 0),
    apart: onlyIn(pair)
  };
}

/** The table of what a figure of two is made from. */
export const tableOf = (input: Parameters<typeof pairOf>[0], other: Side['room']): BesideTable =>
  besideTable(pairOf(input, other));

/** Incidents, each harm that both record, and the one that is asked for. */
const sharedMeasures = (pair: Pair): Counted[] =>
  measuresOf(pair).filter(
    (key) =>
      key === 'incidents' ||
      key === countedIn(pair.input.view) ||
      pair.sides.every(({ room }) => room.cube.tables[key])
  );

function onlyIn(pair: Pair): string[] {
  const { i18n } = pair.input;
  const { onlyIn: told } = besidePageWords[i18n.language].table;
  const shown = sharedMeasures(pair);
  return pair.sides.flatMap(({ room, name }) => {
    const harms = measuresOf(pair).flatMap((key) =>
      key !== 'incidents' && room.cube.tables[key] && !shown.includes(key)
        ? [i18n.words.harms[key].name]
        : []
    );
    return harms.length > 0 ? [told(name, i18n.formats.list(harms))] : [];
  });
}

function numberOf({ own }: Column, tally: Tally, { input, spans }: Pair): CellTold {
  const { i18n } = input;
  const without =
    lackingText(own, input) ?? (spans.counted ? undefined : besideWords[i18n.language].noCommon);
  if (without !== undefined) return { text: without, behind: undefined };
  return { text: countText(tally, i18n), behind: tally.incidents > 0 ? own.view : undefined };
}

const notCovered = ({ language }: I18n): string => besideWords[language].notCovered;

function monthCell(column: Column, month: Month, pair: Pair): CellTold {
  const { own, side } = column;
  const { i18n } = pair.input;
  const lacking = lackingText(own, pair.input);
  if (lacking !== undefined) return { text: lacking, behind: undefined };
  if (!isIn(month, side.dataset.period)) return { text: notCovered(i18n), behind: undefined };
  const tally = own.month(month);
  const view: View = { ...own.view, period: { from: month, to: month } };
  return {
    text: countText(tally, i18n),
    behind: tally.incidents > 0 ? view : undefined,
    ...(isIn(month, pair.spans.counted)
      ? {}
      : { remark: besidePageWords[i18n.language].table.pale })
  };
}

function regionCell(column: Column, key: string, pair: Pair): CellTold {
  const { own, side } = column;
  if (side.held !== undefined && !side.held.includes(key)) {
    return { text: besideWords[pair.input.i18n.language].leftOut, behind: undefined };
  }
  const told = numberOf(column, own.regions([key]), pair);
  return { ...told, behind: told.behind && { ...told.behind, regions: [key] } };
}

function othersCell(column: Column, pair: Pair): CellTold {
  const { own, side } = column;
  const others = otherRegions(side, pair);
  const told = numberOf(column, own.regions(others), pair);
  if (others.length === 0 && !own.lacking && pair.spans.counted) {
    return { text: besideWords[pair.input.i18n.language].noOthers, behind: undefined };
  }
  return { ...told, behind: told.behind && { ...told.behind, regions: others } };
}
