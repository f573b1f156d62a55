import { nothing, type Tally } from '$lib/cube/sums';
import type { Counted } from '$lib/cube/cube';
import { baseText, countText, peopleText, shortCount } from '$lib/i18n/count-text';
import { countedHarms, victimStatuses, type CountedHarm } from '$lib/model/harm';
import { chosen } from '$lib/cube/reading';
import type { View } from '$lib/view/view';
import { trendOf } from './by-month';
import { isChosenBin } from './bins';
import { scopeOf } from './choices';
import { headlineColumns } from './columns';
import type { Figure, FigureInput, Row } from './figure';
import { commonNotes, counted as inWords } from './notes';
import { citationOf, countedIn, opening, sourceTitle } from './words';

const beside: readonly CountedHarm[] = ['killed', 'injured', 'taken', 'displaced'];

/** The chosen harm, the incidents, and the harms beside them; each with what it rests on. */
export function headline(input: FigureInput): Figure {
  const { room, view, i18n } = input;
  const others = beside.filter((harm) => harm !== view.harm);
  const rows = [view.harm, 'incidents' as const, ...others].map((counted) => tile(counted, input));
  const total = room.at(view).of(countedIn(view))?.total ?? nothing;
  return {
    id: 'headline',
    kind: 'tiles',
    title: i18n.words.figures.headline,
    source: sourceTitle(input),
    howToRead: `${i18n.words.figures.readHeadline} ${i18n.words.figures.readTrend}`,
    summary: summaryOf(rows, input),
    notes: commonNotes(total, input).filter((note) => note !== i18n.words.notes.atLeast),
    total,
    columns: headlineColumns(input),
    rows,
    annotations: [],
    scope: scopeOf({ ...input, view: { ...view, measure: 'incidents' } }),
    citation: citationOf(input),
    version: room.dataset.version
  };
}

function tile(counted: Counted, input: FigureInput): Row {
  const { view, i18n } = input;
  const { formats, words } = i18n;
  const tally = input.room.at(view).of(counted)?.total ?? nothing;
  const label =
    counted === 'incidents'
      ? i18n.plural(words.counts.incidents, tally.incidents)
      : i18n.plural(words.harms[counted].people, tally.count.best);
  const text = counted === 'incidents' ? formats.number(tally.incidents) : countText(tally, i18n);
  return {
    key: counted,
    label,
    shortLabel: counted === 'incidents' ? label : words.harms[counted].name,
    parent: undefined,
    tally,
    text,
    shortText: shortCount(tally, i18n),
    spoken: `${text} ${label}`,
    details: counted === 'incidents' ? incidentDetails(input) : harmDetails(counted, tally, input),
    chosen: true,
    apart: false,
    target: targetOf(counted, view),
    behind: targetOf(counted, view),
    segments: [],
    cells: {},
    trend: trendOf(counted, input)
  };
}

const targetOf = (counted: Counted, view: View): View =>
  counted === 'incidents'
    ? { ...view, measure: 'incidents' }
    : { ...view, measure: 'people', harm: counted };

function harmDetails(harm: CountedHarm, tally: Tally, input: FigureInput): string[] {
  if (tally.incidents === 0) return [];
  const { room, view, i18n } = input;
  const { words } = i18n;
  const reading = room.at(view).of(harm);
  const combatants = reading?.byVictims.tally([victimStatuses.indexOf('combatant')]) ?? nothing;
  const shown = view.victim === 'all' && combatants.incidents > 0;
  const base = baseText(tally.incidents, i18n);
  const { unstated } = tally.count;
  return [
    shown ? `${base}, ${words.headline.combatants(countText(combatants, i18n))}` : base,
    ...inWords(unstated, words.headline.unstated, i18n),
    ...apartDetails(harm, input),
    ...tentativeDetail(harm, input)
  ];
}

function incidentDetails(input: FigureInput): string[] {
  const { view, i18n } = input;
  return [
    ...apartDetails('incidents', input),
    ...tentativeDetail('incidents', input),
    ...(view.victim === 'all' ? [] : [i18n.words.headline.anyVictims])
  ];
}

/** How many incidents of a number stand in no month. */
function apartDetails(counted: Counted, { room, view, i18n }: FigureInput): string[] {
  const { longer, apart } = i18n.words.headline;
  const outside = isChosenBin('outside', view, room.dataset) ? room.outside(view) : undefined;
  return [
    ...inWords(room.longer(view).of(counted)?.total.incidents ?? 0, longer, i18n),
    ...inWords(outside?.of(counted)?.total.incidents ?? 0, apart, i18n)
  ];
}

/** How many incidents are attributed to somebody, but to nobody outright. */
function tentativeDetail(
  counted: Counted,
  { room, view, i18n }: Pick<FigureInput, 'room' | 'view' | 'i18n'>
): string[] {
  const n = tentativeIncidents(counted, { room, view });
  return inWords(n, i18n.words.headline.suspected, i18n);
}

export function tentativeIncidents(
  counted: Counted,
  { room, view }: Pick<FigureInput, 'room' | 'view'>
): number {
  const reading = room.at(view);
  const sets = room.cube.dictionaries.perpetrators;
  const tentative = [...chosen(reading.selection.perpetrators)].filter((id) => {
    const set = sets[id] ?? [];
    return set.length > 0 && set.every(({ attribution }) => attribution !== 'stated');
  });
  return reading.of(counted)?.byPerpetrators.tally(tentative).incidents ?? 0;
}

/** The incidents first, then what was suffered in them. */
function summaryOf(rows: readonly Row[], input: FigureInput): string {
  const { view, i18n } = input;
  const { summaries } = i18n.words;
  const incidents = rows.find(({ key }) => key === 'incidents')?.tally ?? nothing;
  const first = opening(incidents, { ...input, view: { ...view, measure: 'incidents' } });
  const told = rows.flatMap(({ key, tally }) => {
    const harm = rowHarm(key);
    if (!harm || tally.incidents === 0) return [];
    return [`${peopleText(tally, harm, i18n)} ${baseText(tally.incidents, i18n)}`];
  });
  if (told.length === 0) return first;
  const victims = view.victim === 'all' ? '' : i18n.words.victims[view.victim];
  return `${first} ${summaries.harms(told.join(input.i18n.words.counts.listSeparator), victims)}`;
}

const rowHarm = (key: string): CountedHarm | undefined => countedHarms.find((harm) => harm === key);
