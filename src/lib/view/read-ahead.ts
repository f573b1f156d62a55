import { counted, type Cube } from '$lib/cube/cube';
import type { Dataset } from '$lib/model/dataset';
import { choicesOf, roomOf, type ReadingRoom } from './reading-room';
import type { View } from './view';

/** As many rows of a cube as are read at once without keeping a page waiting. */
const atOnce = 50_000;

/** What each room has read: only a period moves it, which takes no time. */
const read = new WeakMap<ReadingRoom, string>();

/** More cells than these are not read in one go. */
const manyCells = 20_000;

/** What reads a cube for a view before it is drawn; nothing where it is small. */
export const readingAhead = (cube: Cube, dataset: Dataset) =>
  cube.tables.incidents.length > manyCells
    ? { ahead: (view: View) => readAhead(roomOf(cube, dataset), view) }
    : {};

/** Reads what a view of a large cube needs, in steps between which the page has its turn. */
export async function readAhead(room: ReadingRoom, view: View): Promise<void> {
  if (typeof view.period === 'string' || read.get(room) === choicesOf(view)) return;
  read.set(room, choicesOf(view));
  const { tables } = room.cube;
  const present = counted.filter((name) => tables[name]);
  const rows = present.reduce((sum, name) => sum + (tables[name]?.length ?? 0), 0);
  const from = view.period.from ?? room.dataset.period.from;
  const to = view.period.to ?? room.dataset.period.to;
  const step = Math.ceil(((to - from + 1) * atOnce) / rows);
  for (let month = from; month < to; month += step) {
    const reading = room.at({ ...view, period: { from, to: month } });
    for (const name of present) reading.of(name);
    await turn();
  }
  const stacks = room.stacks(view);
  const reading = room.at(view);
  for (const name of present) {
    reading.of(name)?.overTime(stacks);
    await turn();
  }
}

const turn = () => new Promise((resolve) => setTimeout(resolve));
