import { nothing } from '$lib/cube/sums';
import { comparisonWords } from '$lib/i18n/comparison-words';
import { scopeOf } from '../choices';
import type { Figure, FigureInput, Row } from '../figure';
import { commonNotes, counted } from '../notes';
import { citationOf, countedIn, measureTitle, opening, sourceTitle } from '../words';
import { cautionSentences, panelCautions } from './cautions';
import type { PartyFacts } from './comparability';
import { comparisonColumns } from './columns';
import { comparisonOf, type Comparison } from './comparison';
import { everyoneAt, partyFacts } from './facts';
import { everyoneRows } from './everyone-rows';
import { measureRows, wholeRow } from './measure-rows';
import { reconciliation } from './overlap';
import { monthRows, regionRows, victimRows } from './panel-rows';
import { panelsOf } from './panels';
import { comparable } from './parties-chosen';
import { together, type Side } from './sides';

/** Two to four parties side by side: what, when, where and to whom. */
export function compare(given: FigureInput): Figure {
  const chosen = comparable(given.view, given.room, given.i18n);
  if (!chosen.ok) return asking(given, chosen.reason);
  const input = { ...given, view: chosen.view };
  const comparison = comparisonOf(input);
  const { sides, all, shown } = comparison;
  const parties = sides.filter(({ key }) => key !== together);
  const total = shown.months.whole(all);
  const { everyone, nobody } = everyoneAt(input.view, input.room);
  const facts = partyFacts(
    input.view,
    sides,
    (side) => shown.months.whole(side).incidents,
    input.room
  );
  const rows = [
    ...sides.flatMap((side) => sideRows(side, comparison)).map((row) => withFacts(row, facts)),
    ...everyoneRows(everyone, nobody, input)
  ];
  const known = {
    parties: facts,
    everyone: everyone.incidents,
    unattributed: nobody.incidents,
    dataset: input.room.dataset
  };
  const names = input.i18n.formats.list(parties.map(({ label }) => label));
  const words = comparisonWords[input.i18n.language];
  return {
    ...frame(input),
    title: words.title(measureTitle(input.view, input.i18n), names),
    summary: summaryOf(rows, comparison),
    notes: [
      ...cautionSentences(known, input.i18n),
      ...definitions(rows, input),
      ...counted(undated(comparison), words.longer, input.i18n),
      ...commonNotes(total, input)
    ],
    total,
    columns: comparisonColumns(input),
    rows,
    panels: panelsOf(sides, rows, panelCautions(known, input.i18n), input)
  };
}

const frame = (input: FigureInput) =>
  ({
    id: 'compare',
    kind: 'panels',
    source: sourceTitle(input),
    howToRead: comparisonWords[input.i18n.language].howToRead,
    annotations: [],
    scope: scopeOf(input),
    citation: citationOf(input),
    version: input.room.dataset.version
  }) as const;

/** A party's incidents carry what is known of how they are dated and placed. */
function withFacts(row: Row, facts: readonly PartyFacts[]): Row {
  const known = facts.find(({ key }) => row.key === `${key}:incidents`);
  if (!known) return row;
  return { ...row, cells: { ...row.cells, undated: known.undated, unplaced: known.unplaced } };
}

/** Nothing to compare yet: the figure says what it takes. */
const asking = (input: FigureInput, reason: string): Figure => ({
  ...frame(input),
  title: comparisonWords[input.i18n.language].name,
  summary: reason,
  notes: [],
  total: nothing,
  columns: comparisonColumns(input),
  rows: [],
  panels: []
});

const sideRows = (side: Side, comparison: Comparison): Row[] => [
  wholeRow(side, comparison),
  ...measureRows(side, comparison),
  ...victimRows(side, comparison),
  ...monthRows(side, comparison),
  ...regionRows(side, comparison)
];

function summaryOf(rows: readonly Row[], comparison: Comparison): string {
  const { all, sides, shown, input } = comparison;
  const { i18n } = input;
  const { summaries, counts } = i18n.words;
  const total = shown.months.whole(all);
  if (total.incidents === 0) return opening(total, input);
  const told = sides
    .filter(({ key }) => key !== together)
    .flatMap(({ key }) => rows.filter((row) => row.key === key))
    .map(({ label, text }) => summaries.each(label, text));
  const list = comparisonWords[i18n.language].summary(told.join(counts.listSeparator));
  return [opening(total, input), list, ...reconciliation(comparison)].join(' ');
}

/** Why "n/a" stands where it does. */
export function definitions(rows: readonly Row[], { i18n }: Pick<FigureInput, 'i18n'>): string[] {
  const words = comparisonWords[i18n.language].definitions;
  const ruled = rows.filter(({ instead }) => instead).map(({ behind }) => countedIn(behind));
  const told = (['abducted', 'disappeared'] as const).filter((harm) => ruled.includes(harm));
  return told.length > 0 ? [...told.map((harm) => words[harm]), words.taken] : [];
}

/** What the total holds and no month shows. */
const undated = ({ shown, all, input }: Comparison): number =>
  typeof input.view.period === 'string' ? 0 : shown.months.whole(all, 'longer').incidents;
