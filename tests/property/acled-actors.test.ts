import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Incident } from '$lib/model/incident';
import { csvText } from '../fixtures/csv-text';
import {
  actorColumns,
  byActor,
  currentColumns,
  raid,
  twice,
  type AcledRow
} from '../fixtures/invented-acled';
import { readText } from '../fixtures/read-table';

/** An actor: name, kind, and those beside it. */
type Actor = readonly [name: string, inter: string, beside: string];

const civilians: Actor = ['Civilians (Arland)', 'Civilians', 'Farmers (Arland)'];
const protesters: Actor = ['Protesters (Arland)', 'Protesters', ''];
const nobody: Actor = ['', '', ''];
const armed: readonly Actor[] = [
  ['Northern Front', 'Rebel group', 'River Brigade; Hill Brigade'],
  ['Red Shirts', 'Political militia', ''],
  ['Military Forces of Arland (2018-)', 'State forces', 'Self-defence of Arland'],
  ['Unidentified Armed Group (Arland)', 'Political militia', '']
];
const anyArmed = fc.constantFrom(...armed);

const attack = 'Violence against civilians';
const remote = 'Explosions/Remote violence';

/** What happened, between whom, and whether it was aimed at civilians. */
const happened = fc.oneof(
  anyArmed.map((one) => [attack, one, civilians, 'Civilian targeting'] as const),
  fc.tuple(anyArmed, anyArmed).map((both) => ['Battles', ...both, ''] as const),
  anyArmed.map((one) => [remote, one, civilians, 'Civilian targeting'] as const),
  fc.tuple(anyArmed, anyArmed).map((both) => [remote, ...both, ''] as const),
  fc.constant(['Protests', protesters, nobody, ''] as const),
  anyArmed.map((one) => ['Protests', protesters, one, 'Civilian targeting'] as const)
);

const events: fc.Arbitrary<AcledRow[]> = fc
  .array(fc.tuple(happened, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 28 })), {
    minLength: 1,
    maxLength: 8
  })
  .map((list) =>
    list.map(([[event_type, first, second, civilian_targeting], deaths, day], index) => ({
      ...raid,
      event_id_cnty: `ARL${index}`,
      event_date: `2020-07-${String(day).padStart(2, '0')}`,
      event_type,
      civilian_targeting,
      ...Object.fromEntries(
        [first, second].flatMap(([name, inter, beside], at) => [
          [`actor${at + 1}`, name],
          [`inter${at + 1}`, inter],
          [`assoc_actor_${at + 1}`, beside]
        ])
      ),
      fatalities: String(deaths)
    }))
  );

/** Rows in any order at all, beside the events that they tell of. */
const shuffled = (rowsOf: (event: AcledRow) => AcledRow[]) =>
  events.chain((list) => {
    const rows = list.flatMap(rowsOf);
    return fc
      .shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })
      .map((mixed) => ({ list, rows, mixed }));
  });

/** Incidents without the lines on which they stand, by their identifiers. */
const withoutLines = (incidents: readonly Incident[]) =>
  incidents
    .map(({ citations, ...rest }) => ({ ...rest, cites: citations.map(({ cites }) => cites) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What does not depend on the order in which parties are named. */
const inNoOrder = (incidents: readonly Incident[]) =>
  withoutLines(incidents).map(({ description, involvements, ...rest }) => ({
    ...rest,
    sides: [...new Set(description.en.split(' – '))].toSorted(),
    by: involvements.map((one) => JSON.stringify(one)).toSorted()
  }));

test.each([
  ['with one actor a row', actorColumns, byActor],
  ['that tells each event twice', currentColumns, twice]
])(
  'an export %s tells the same in any order, and what one by event tells',
  async (_, columns, rowsOf) => {
    await fc.assert(
      fc.asyncProperty(
        shuffled(rowsOf),
        fc.integer({ min: 1, max: 9 }),
        async ({ list, rows, mixed }, size) => {
          const byEvent = await readText(csvText(currentColumns, list));
          const inOrder = await readText(csvText(columns, rows), { size });
          const read = await readText(csvText(columns, mixed), { size });
          expect(withoutLines(read.incidents)).toEqual(withoutLines(inOrder.incidents));
          expect(inNoOrder(read.incidents)).toEqual(inNoOrder(byEvent.incidents));
          const { counts } = read;
          expect(counts).toMatchObject({ rows: rows.length, read: list.length, rejected: 0 });
          expect(counts.read + counts.duplicates).toBe(counts.rows);
        }
      )
    );
  }
);
