import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cubeFromJson, cubeToJson } from '$lib/cube/cube-json';
import { rollUp, rollUpBatches } from '$lib/cube/roll-up';
import { sum } from '$lib/model/count';
import { countedAs, countedHarms } from '$lib/model/harm';
import type { Batch } from '$lib/model/problem';
import { arbitraryWorld } from '../fixtures/arbitraries';
import { readAll } from '../fixtures/reading';

test('a roll-up loses no incident and nobody harmed', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ incidents }) => {
      const reading = readAll(rollUp(incidents));
      expect(reading.of('incidents')?.total.incidents).toBe(incidents.length);
      for (const harm of countedHarms) {
        const suffered = incidents.map(({ harms }) =>
          harms.filter((entry) => countedAs(entry.harm).includes(harm))
        );
        const total = reading.of(harm)?.total;
        expect(total?.incidents ?? 0).toBe(suffered.filter((list) => list.length > 0).length);
        if (total) expect(total.count).toEqual(sum(suffered.flat().map(({ count }) => count)));
      }
    })
  );
});

const shuffledWorld = arbitraryWorld.chain(({ incidents }) =>
  fc.tuple(
    fc.constant(incidents),
    fc.shuffledSubarray([...incidents], { minLength: incidents.length })
  )
);

test('the order in which incidents come does not matter', () => {
  fc.assert(
    fc.property(shuffledWorld, ([incidents, shuffled]) => {
      expect(rollUp(shuffled)).toEqual(rollUp(incidents));
    })
  );
});

async function* inBatches(incidents: Batch['incidents'], size: number): AsyncIterable<Batch> {
  for (let i = 0; i < incidents.length; i += size) {
    yield { incidents: incidents.slice(i, i + size), problems: [] };
  }
}

test('batches of any size give the same cube as all incidents at once', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryWorld, fc.integer({ min: 1, max: 9 }), async (world, size) => {
      const { incidents } = world;
      expect(await rollUpBatches(inBatches(incidents, size))).toEqual(rollUp(incidents));
    })
  );
});

test('a cube that crossed a wire as JSON is the same cube', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ incidents }) => {
      const cube = rollUp(incidents);
      expect(cubeFromJson(JSON.parse(JSON.stringify(cubeToJson(cube))))).toEqual(cube);
    })
  );
});
