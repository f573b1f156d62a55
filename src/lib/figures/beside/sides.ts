import type { Counted } from '$lib/cube/cube';
import { nothing, type Tally } from '$lib/cube/sums';
import type { ChoiceName, Lacking } from '$lib/i18n/beside-words';
import type { Dataset } from '$lib/model/dataset';
import { victimStatuses } from '$lib/model/harm';
import type { RegionCode } from '$lib/model/incident';
import type { Month } from '$lib/model/month';
import { parseView } from '$lib/view/address';
import type { ReadingRoom } from '$lib/view/reading-room';
import { regionBar } from '$lib/view/regions';
import { wholePeriod, type View } from '$lib/view/view';
import { byMonth } from '../by-month';
import type { FigureInput } from '../figure';
import { heldTo, sharedPlaces, type SharedPlaces } from './places';
import { spansOf, type Spans } from './spans';

/** One of two datasets under the choices made for both. */
export interface Side {
  readonly room: ReadingRoom;
  readonly dataset: Dataset;
  readonly name: string;
  /** the choices that it knows, in the months in which both are counted */
  readonly view: View;
  /** what it does not know of the choices made */
  readonly unknown: readonly { readonly of: ChoiceName; readonly values: readonly string[] }[];
  /** whether it knows none of the values chosen, so that nothing of it meets the choice */
  readonly isLost: boolean;
  /** regions that it is held to, because it is of further countries */
  readonly held: readonly RegionCode[] | undefined;
}

/** Two datasets side by side: the first is the one whose page it is. */
export interface Pair {
  readonly input: FigureInput;
  readonly sides: readonly [Side, Side];
  readonly spans: Spans;
  readonly places: SharedPlaces;
}

export function pairOf(input: FigureInput, other: ReadingRoom): Pair {
  const { room, view } = input;
  const spans = spansOf(view, room.dataset.period, other.dataset.period);
  const places = sharedPlaces(room.dataset, other.dataset);
  const [own, others] = namesOf([room.dataset, other.dataset], input);
  const side = (of: ReadingRoom, name: string) => sideOf(of, name, view, spans, places);
  return { input, sides: [side(room, own), side(other, others)], spans, places };
}

/** Titles; where both are the same, with what tells them apart. */
function namesOf([a, b]: readonly [Dataset, Dataset], { i18n }: FigureInput): [string, string] {
  const [first, second] = [i18n.text(a.title), i18n.text(b.title)];
  if (first !== second) return [first, second];
  return [`${first} (${a.version})`, `${second} (${b.version})`];
}

function sideOf(
  room: ReadingRoom,
  name: string,
  view: View,
  { counted }: Spans,
  places: SharedPlaces
): Side {
  const { dataset } = room;
  const chosen = { region: view.regions, perpetrator: view.perpetrators, type: view.types };
  const split = (of: ChoiceName) => {
    const known = chosen[of].filter((value) => isKnown(of, value, dataset));
    return { of, known, values: chosen[of].filter((value) => !known.includes(value)) };
  };
  const [regions, perpetrators, types] = [split('region'), split('perpetrator'), split('type')];
  const all = [regions, perpetrators, types];
  const held = view.regions.length === 0 ? heldTo(dataset, places) : undefined;
  return {
    room,
    dataset,
    name,
    view: {
      ...view,
      period: counted ?? wholePeriod,
      basis: 'occurred',
      timeline: 'monthly',
      joint: 'overlap',
      open: [],
      version: undefined,
      regions: held ?? regions.known,
      perpetrators: perpetrators.known,
      types: types.known
    },
    unknown: all
      .filter(({ values }) => values.length > 0)
      .map(({ of, values }) => ({ of, values })),
    isLost: all.some(({ known, values }) => known.length === 0 && values.length > 0),
    held
  };
}

/** Whether a dataset knows a value of a choice, as its own addresses would take it. */
const isKnown = (of: ChoiceName, value: string, dataset: Dataset): boolean =>
  parseView(new URLSearchParams({ [of]: value }), dataset).ok;

/** A measure of one side: its months, what stands apart, and what it adds up to. */
export interface Measured {
  readonly counted: Counted;
  readonly view: View;
  readonly lacking: Lacking | undefined;
  readonly total: Tally;
  /** dated to no single month */
  readonly longer: Tally;
  /** which lie only in part in the months counted */
  readonly cutOff: number;
  readonly month: (month: Month) => Tally;
  /** of all of these regions together */
  readonly regions: (codes: readonly string[]) => Tally;
}

export function measured(side: Side, counted: Counted, { spans, input }: Pair): Measured {
  const { room } = side;
  const view = measuring(counted, side.view);
  const lacking = lackingOf(side, counted);
  const reading = lacking || !spans.counted ? undefined : room.at(view).of(counted);
  const months = new Map(
    lacking
      ? []
      : byMonth(counted, { ...input, room, view, scope: 'dashboard' }).map(({ bin, tally }) => [
          bin,
          tally
        ])
  );
  const sets = room.cube.dictionaries.regions;
  return {
    counted,
    view,
    lacking,
    total: reading?.total ?? nothing,
    longer: (reading && room.longer(view).of(counted)?.total) ?? nothing,
    cutOff: (reading && room.cutOff(view).of(counted)?.total.incidents) ?? 0,
    month: (month) => months.get(month) ?? nothing,
    regions: (codes) =>
      reading?.byRegions.tally(
        sets.flatMap((set, id) => (codes.includes(regionBar(set)) ? [id] : []))
      ) ?? nothing
  };
}

const measuring = (counted: Counted, view: View): View =>
  counted === 'incidents'
    ? { ...view, measure: 'incidents' }
    : { ...view, measure: 'people', harm: counted };

/** Whether a dataset has such a harm, and tells the status of its victims as it is chosen. */
function lackingOf({ room, view, isLost }: Side, counted: Counted): Lacking | undefined {
  if (isLost) return 'choice';
  if (counted === 'incidents') return undefined;
  const table = room.cube.tables[counted];
  if (!table) return 'harm';
  if (view.victim === 'all') return undefined;
  return table.victims.includes(victimStatuses.indexOf(view.victim)) ? undefined : 'victims';
}
