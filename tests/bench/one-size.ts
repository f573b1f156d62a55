/** Measures one size of cube, in a process of its own; each result is one line of JSON. */
import type { Tally } from '$lib/cube/sums';
import { defaultView, type View } from '$lib/view/view';
import type { Engine } from './engine';
import { memory, timed } from './measure';
import { Ours } from './ours';
import type { Result } from './result';
import { syntheticCube } from './synthetic-cube';
import { Theirs } from './theirs';
import { begin, brushed, compared, filtered } from './views';

const cube = syntheticCube(Number(process.argv[2]));
const afresh = [1, 2, 3];

const expected = sumsOf(new Ours(cube));
tell({
  what: 'ours',
  ...measured(
    () => new Ours(cube),
    (ours, view) => ours.show(view)
  )
});
tell({
  what: 'frames',
  ...measured(
    () => new Ours(cube),
    (ours, view) => ours.paint(view)
  )
});
compareWith(expected, sumsOf(new Theirs(cube)));
tell({
  what: 'theirs',
  ...measured(
    () => new Theirs(cube),
    (theirs, view) => theirs.show(view)
  )
});

function measured<T>(make: () => T, step: (engine: T, view: View) => void): Omit<Result, 'what'> {
  const before = memory();
  const first = timed(afresh, () => step(make(), defaultView));
  const engine = make();
  step(engine, begin);
  const brush = timed(brushed, (view) => step(engine, view));
  const filter = timed(filtered, (view) => step(engine, view));
  const held = memory() - before;
  step(engine, begin); // so that it is still held above
  return { first, brush, filter, memory: held };
}

function sumsOf(engine: Engine): Tally[][] {
  return compared.map((view) => engine.sums(view));
}

function compareWith(ours: readonly Tally[][], theirs: readonly Tally[][]): void {
  ours.forEach((tallies, view) =>
    tallies.forEach((tally, key) => {
      const [a, b] = [tally, theirs[view]?.[key]].map((each) => JSON.stringify(each));
      if (a !== b) throw new Error(`sums differ at view ${view}, key ${key}: ${a} and ${b}`);
    })
  );
}

function tell(result: Result): void {
  console.log(JSON.stringify(result));
}
