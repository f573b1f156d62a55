import { expect, test } from 'vitest';
import { counted } from '$lib/cube/cube';
import { readAhead } from '$lib/view/read-ahead';
import { ReadingRoom } from '$lib/view/reading-room';
import { defaultView, type View } from '$lib/view/view';
import { syntheticCube } from '../bench/synthetic-cube';
import { syntheticDataset } from '../bench/synthetic-dataset';

const cube = syntheticCube(120_000);

const totals = (room: ReadingRoom, view: View) =>
  counted.map((name) => room.at(view).of(name)?.total);

test('what is read in steps is what is read at once, and the page has its turn between them', async () => {
  const views: readonly View[] = [
    defaultView,
    { ...defaultView, victim: 'civilian' },
    { ...defaultView, period: { from: syntheticDataset.period.from + 7, to: undefined } }
  ];
  for (const view of views) {
    const [ahead, atOnce] = [cube, cube].map((own) => new ReadingRoom(own, syntheticDataset));
    if (!ahead || !atOnce) throw new Error('no rooms');
    let turns = 0;
    const counting = setInterval(() => (turns += 1));
    await readAhead(ahead, view);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(1);
    expect(totals(ahead, view)).toEqual(totals(atOnce, view));
    const stacks = ahead.stacks(view);
    expect(ahead.at(view).of('killed')?.overTime(stacks)).toEqual(
      atOnce.at(view).of('killed')?.overTime(atOnce.stacks(view))
    );
  }
});
