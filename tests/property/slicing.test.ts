import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { counted, type Cube } from '$lib/cube/cube';
import type { Reading } from '$lib/cube/reading';
import { rollUp } from '$lib/cube/roll-up';
import { countedIn } from '$lib/figures/words';
import type { Dataset } from '$lib/model/dataset';
import { victimStatuses } from '$lib/model/harm';
import { perpetratorValues, regionValues } from '$lib/view/address';
import { combinationKey, partiesOf } from '$lib/view/parties';
import { ReadingRoom } from '$lib/view/reading-room';
import { monthsOf } from '$lib/view/time';
import { defaultView, wholePeriod, type View } from '$lib/view/view';
import { arbitraryPeriod, arbitraryWorld } from '../fixtures/arbitraries';
import { addTallies, totalAt } from '../fixtures/reading';

/** Checks that the totals of views that share everything out add up to one view's total. */
function expectShares(room: ReadingRoom, whole: View, shares: readonly View[]) {
  const what = countedIn(whole);
  const parts = shares.map((view) => totalAt(room, view, what));
  expect(addTallies(parts)).toEqual(totalAt(room, whole, what));
}

const combinationsIn = ({ dictionaries }: Cube, dataset: Dataset, view: View): string[] => {
  const keys = dictionaries.perpetrators.map((set) => {
    const { categories, part } = partiesOf(set, dataset, view.attribution);
    return categories.size > 0 ? combinationKey(categories.keys()) : part;
  });
  return [...new Set(keys)];
};

test('combinations of perpetrators share out the total', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents, view }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      const shares = combinationsIn(room.cube, dataset, view);
      expectShares(
        room,
        { ...view, perpetrators: [] },
        shares.map((key) => ({ ...view, perpetrators: [key] }))
      );
    })
  );
});

test('months and the bins apart share out all that is documented', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents, view }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      const months = monthsOf(dataset).map((month) => ({ from: month, to: month }));
      expectShares(
        room,
        { ...view, period: wholePeriod, basis: 'documented' },
        [...months, 'longer' as const, 'outside' as const].map((period) => ({ ...view, period }))
      );
    })
  );
});

test('regions, several and none share out the total', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents, view }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      expectShares(
        room,
        { ...view, regions: [] },
        regionValues(dataset).map((region) => ({ ...view, regions: [region] }))
      );
    })
  );
});

test('types share out the total', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents, view }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      expectShares(
        room,
        { ...view, types: [] },
        dataset.types.map((type) => ({ ...view, types: [type] }))
      );
    })
  );
});

test('people of each status add up to all people, though an incident may have several', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents, view }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      const shares = victimStatuses.map((victim) => totalAt(room, { ...view, victim }, view.harm));
      const total = totalAt(room, { ...view, victim: 'all' }, view.harm);
      expect(addTallies(shares).count).toEqual(total.count);
      expect(addTallies(shares).incidents).toBeGreaterThanOrEqual(total.incidents);
    })
  );
});

test('choosing everything is choosing nothing', () => {
  fc.assert(
    fc.property(arbitraryWorld, ({ dataset, incidents }) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      const everything: View = {
        ...defaultView,
        period: dataset.period,
        perpetrators: perpetratorValues(dataset),
        regions: regionValues(dataset),
        types: dataset.types
      };
      for (const what of counted) {
        expect(totalAt(room, everything, what)).toEqual(totalAt(room, defaultView, what));
      }
    })
  );
});

/** Every sum of every table of a reading. */
const sumsOf = (reading: Reading) =>
  counted.map((what) => {
    const table = reading.of(what);
    if (!table) return undefined;
    const { byPerpetrators, byRegions, byVictims, total } = table;
    const all = [byPerpetrators, byRegions, byVictims].map((sums) =>
      Array.from({ length: sums.size }, (_, key) => sums.tally([key]))
    );
    return { all, total };
  });

const walk = arbitraryWorld.chain((world) =>
  fc.tuple(
    fc.constant(world),
    fc.array(arbitraryPeriod(world.dataset), { minLength: 1, maxLength: 12 })
  )
);

test('wherever a brush has been, what it shows is what a fresh reading shows', () => {
  fc.assert(
    fc.property(walk, ([{ dataset, incidents, view }, periods]) => {
      const cube = rollUp(incidents);
      const brushed = new ReadingRoom(cube, dataset);
      for (const period of periods) {
        const there = { ...view, period };
        const fresh = new ReadingRoom(cube, dataset);
        expect(sumsOf(brushed.at(there))).toEqual(sumsOf(fresh.at(there)));
      }
    })
  );
});

test('there and back again changes nothing', () => {
  fc.assert(
    fc.property(walk, ([{ dataset, incidents, view }, periods]) => {
      const room = new ReadingRoom(rollUp(incidents), dataset);
      const before = sumsOf(room.at(view));
      for (const period of periods) room.at({ ...view, period });
      expect(sumsOf(room.at(view))).toEqual(before);
    })
  );
});
