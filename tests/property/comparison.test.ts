import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { nothing } from '$lib/cube/sums';
import { compare } from '$lib/figures/comparison/compare';
import { comparableKeys, mostParties } from '$lib/figures/comparison/parties-chosen';
import { together } from '$lib/figures/comparison/sides';
import type { Figure, Row } from '$lib/figures/figure';
import { rowJson } from '$lib/figures/row-json';
import { countedIn } from '$lib/figures/words';
import { MemoryStore } from '$lib/stores/memory-store';
import { ReadingRoom } from '$lib/view/reading-room';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { addTallies, totalAt } from '../fixtures/reading';
import { english, french } from '../fixtures/small';

const roomOf = ({ dataset, incidents }: World) => new ReadingRoom(rollUp(incidents), dataset);

const compared = ({ view }: World, room: ReadingRoom, i18n = english): Figure =>
  compare({ room, view, i18n, scope: 'alone', link: 'https://example.org/' });

/** Worlds whose view names two to four parties. */
const arbitraryComparison = arbitraryWorld.chain((world) => {
  const keys = comparableKeys(world);
  return fc
    .subarray(keys, { minLength: 2, maxLength: Math.min(mostParties, keys.length) })
    .map((chosen): World => ({ ...world, view: { ...world.view, perpetrators: chosen.sort() } }));
});

const partiesOf = ({ rows }: Figure): Row[] =>
  rows.filter(({ key, parent }) => parent === undefined && key !== together);

const whole = ({ rows }: Figure): Row | undefined => rows.find(({ key }) => key === together);

test('all together are the filter’s total; the parties add up to it at least', () => {
  fc.assert(
    fc.property(arbitraryComparison, (world) => {
      const room = roomOf(world);
      const figure = compared(world, room);
      const total = totalAt(room, world.view, countedIn(world.view));
      const all = whole(figure);
      expect(figure.total).toEqual(total);
      expect(all?.tally).toEqual(total);
      const parties = addTallies(partiesOf(figure).map(({ tally }) => tally));
      expect(parties.incidents).toBeGreaterThanOrEqual(total.incidents);
      expect(parties.count.best - total.count.best).toBe(all?.cells['exceed']);
    })
  );
});

test('alone and jointly are a party’s own, range and incidents, for every measure', () => {
  fc.assert(
    fc.property(arbitraryComparison, (world) => {
      const { rows } = compared(world, roomOf(world));
      const tallyAt = (key: string) => rows.find((row) => row.key === key)?.tally ?? nothing;
      for (const row of rows.filter(({ key }) => /:(?:incidents|harm-[a-z-]+)$/.test(key))) {
        if (row.parent === together) continue;
        const parts = [tallyAt(`${row.key}:alone`), tallyAt(`${row.key}:joint`)];
        expect([row.key, addTallies(parts)]).toEqual([row.key, row.tally]);
      }
    })
  );
});

test('a party’s months, regions and victims share out its people', () => {
  fc.assert(
    fc.property(arbitraryComparison, (world) => {
      const figure = compared(world, roomOf(world));
      for (const party of partiesOf(figure)) {
        const sum = (part: string) =>
          figure.rows
            .filter(({ key }) => key.startsWith(`${party.key}:${part}-`))
            .reduce((best, { tally }) => best + tally.count.best, 0);
        expect(sum('region')).toBe(party.tally.count.best);
        if (world.view.measure === 'people') expect(sum('victims')).toBe(party.tally.count.best);
        expect(sum('month')).toBeLessThanOrEqual(party.tally.count.best);
      }
    })
  );
});

test('the order in which parties are chosen changes nothing', () => {
  fc.assert(
    fc.property(arbitraryComparison, (world) => {
      const room = roomOf(world);
      const perpetrators = world.view.perpetrators.toReversed();
      const turned = compared({ ...world, view: { ...world.view, perpetrators } }, room);
      const numbers = ({ rows }: Figure) => rows.map(rowJson);
      expect(numbers(turned)).toEqual(numbers(compared(world, room)));
    })
  );
});

test('behind every number that leads to incidents are those that it counts', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryComparison, async (world) => {
      const { dataset, incidents } = world;
      const store = new MemoryStore(dataset, incidents);
      for (const row of compared(world, roomOf(world)).rows) {
        for (const [column, view] of Object.entries({ row: row.behind, ...row.cellViews })) {
          const { total } = await store.incidents({ view, sort: 'date', offset: 0, limit: 0 });
          if (column === 'row') expect([row.key, total]).toEqual([row.key, row.tally.incidents]);
          const value = row.cells[column] ?? 0;
          if (value > 0) expect([row.key, column, total > 0]).toEqual([row.key, column, true]);
        }
      }
    }),
    { numRuns: 60 }
  );
});

/** Whole numbers as English and French write them. */
const numbersIn = (sentence: string): string[] =>
  sentence.match(/\d{1,3}(?:[,\u202f]\d{3})+|\d+/gu) ?? [];

test('every number in what is said of a comparison is in its table', () => {
  fc.assert(
    fc.property(arbitraryComparison, (world) => {
      const room = roomOf(world);
      for (const i18n of [english, french]) {
        const figure = compared(world, room, i18n);
        const { number, month } = i18n.formats;
        const cells = figure.rows.flatMap((row) => Object.values(rowJson(row)));
        const known = new Set(cells.filter((cell) => typeof cell === 'number').map(number));
        known.add(number(20)); // the fewest incidents that a rate may rest on
        const { period } = world.dataset;
        const months = Array.from({ length: period.to - period.from + 25 }, (_, index) =>
          month(period.from - 12 + index)
        );
        const spoken =
          /(parties’ figures|figures des parties|chiffres des parties|[Ii]ncidents derrière|Incidents behind|Nobody|inconnus|dated alike|placed alike|suspicion|soupçon)/;
        for (const sentence of figure.notes.filter((note) => spoken.test(note))) {
          const bare = months.reduce((text, label) => text.replaceAll(label, ''), sentence);
          const unknown = numbersIn(bare).filter((found) => !known.has(found));
          expect({ sentence, unknown }).toEqual({ sentence, unknown: [] });
        }
      }
    }),
    { numRuns: 60 }
  );
});
