import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { harms, victimStatuses } from '$lib/model/harm';
import { attributions } from '$lib/model/perpetrator';
import { rollUp } from '$lib/cube/roll-up';
import { edtfOf } from '$lib/readers/events/event-date';
import { ucdpColumns } from '$lib/readers/formats/ucdp';
import { tableFormats } from '$lib/model/event-table';
import { templateColumns } from '$lib/readers/formats/template';
import type { Cell } from '$lib/readers/raw-table';
import type { Mapping } from '$lib/readers/mapping';
import { fitMapping } from '$lib/readers/mapping-columns';
import { mappingFile, readMapping } from '$lib/readers/mapping-file';
import { mappingAs, recogniseTable } from '$lib/readers/table-format';
import { aidColumns } from '$lib/readers/formats/aid-incidents';
import { csvText } from '../fixtures/csv-text';
import { actorColumns, currentColumns, oldestColumns } from '../fixtures/invented-acled';
import { readRows, readText, rowsOfCells } from '../fixtures/read-table';
import { toldCount } from '../fixtures/told';
import { arbitraryCount } from '../fixtures/arbitraries';

const headers = [
  currentColumns,
  oldestColumns,
  actorColumns,
  ucdpColumns,
  templateColumns,
  [...aidColumns, 'Date', 'Aid Workers Killed', 'Female Aid Workers Killed'],
  ['date', 'end date', 'region', 'perpetrator', 'type', 'killed low', 'killed', 'killed high'],
  ['#date+start', '#adm1', '#group+perp', '#affected+killed', '#geo+lat', '#geo+lon'],
  ['a', 'b', 'c'],
  []
];

/** Cells that a table might hold, sound and not. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom<Cell>(
    ...['', 'NA', '-99', '0', '3', '12', '2020-07-31', '9-May-20', '31/12/19', '2020', 'Civilians'],
    ...[
      'Violence against civilians',
      'Battles',
      'A, B; C',
      '10–20',
      '1e9',
      'SÃ©gou',
      '#date',
      '=1+1'
    ]
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.date({ noInvalidDate: false }),
  fc.constant(null)
);

const anyTable = fc.tuple(
  fc.constantFrom(...headers),
  fc.array(fc.array(cell, { maxLength: 50 }), { maxLength: 20 })
);

test('any cells at all are accounted for, row by row, whatever they are taken for', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyTable,
      fc.constantFrom(undefined, ...tableFormats),
      async ([header, body], format) => {
        const rows = rowsOfCells([header, ...body]);
        const read = await readRows(rows, {
          mapping: ({ mapping, layout }) =>
            format === undefined ? mapping : mappingAs(format, layout, rows)
        });
        const { counts, incidents, problems, recognition } = read;
        const filled = rows
          .slice(recognition.layout.above)
          .filter(({ cells }) => cells.some((one) => textOf(one) !== ''));
        expect(counts.rows).toBe(filled.length);
        expect(counts.read + counts.rejected + counts.duplicates).toBe(counts.rows);
        expect(incidents).toHaveLength(counts.read);
        const told = new Set(problems.map(({ line }) => line));
        const leftOut = counts.rejected + counts.duplicates - (counts.further ?? 0);
        expect(told.size).toBeGreaterThanOrEqual(leftOut);
        expect(new Set(incidents.map(({ id }) => id)).size).toBe(incidents.length);
        for (const { harms: suffered } of incidents) {
          for (const { count } of suffered) {
            expect(count.low <= count.best && count.best <= count.high).toBe(true);
            expect(Number.isInteger(count.best)).toBe(true);
          }
        }
        rollUp(incidents);
      }
    ),
    { numRuns: 600 }
  );
});

const column = fc.oneof(
  fc.constantFrom('date', 'region', 'a', 'b', 'killed', 'nowhere'),
  fc.nat(5)
);
const someColumn = fc.option(column, { nil: undefined });

/** What somebody might say of any table. */
const anyMapping: fc.Arbitrary<Mapping> = fc.record({
  format: fc.constant('flat' as const),
  id: someColumn,
  title: fc.array(column, { maxLength: 3 }),
  description: someColumn,
  date: fc.record({
    start: someColumn,
    end: someColumn,
    year: someColumn,
    month: someColumn,
    day: someColumn,
    order: fc.constantFrom('dmy', 'mdy', 'ymd')
  }),
  region: someColumn,
  latitude: someColumn,
  longitude: someColumn,
  type: someColumn,
  parties: fc.array(
    fc.record({
      name: column,
      separator: fc.constantFrom(undefined, ';', ', '),
      role: fc.constantFrom('perpetrator', 'party')
    }),
    { maxLength: 2 }
  ),
  victims: someColumn,
  harms: fc.array(
    fc.record({
      harm: fc.constantFrom(...harms),
      victims: fc.constantFrom(...victimStatuses),
      best: column,
      low: someColumn,
      high: someColumn,
      women: someColumn,
      blank: fc.constantFrom('none', 'not-stated'),
      means: fc.constantFrom('exactly', 'at-least')
    }),
    { maxLength: 3 }
  ),
  categories: fc.dictionary(fc.constantFrom('A', 'B', 'Civilians'), fc.constant('militias'))
});

test('whatever somebody says a table is, its rows are accounted for, and what is said can be kept', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, anyMapping, async ([header, body], mapping) => {
      const rows = rowsOfCells([header, ...body]);
      const { counts, incidents } = await readRows(rows, { mapping: () => mapping });
      expect(counts.read + counts.rejected + counts.duplicates).toBe(counts.rows);
      expect(incidents).toHaveLength(counts.read);
      rollUp(incidents);
      const { layout } = recogniseTable(rows);
      const fitted = fitMapping(layout, 6, mapping);
      expect(fitMapping(layout, 6, fitted.mapping)).toEqual({ ...fitted, missing: [] });
      const read = readMapping(mappingFile(mapping), 'a.mapping.json');
      if (read.ok) expect(read.mapping).toEqual(JSON.parse(JSON.stringify(mapping)));
      else expect(read.problem.code).toBe('harm-twice');
    }),
    { numRuns: 300 }
  );
});

test('where a batch ends does not matter', async () => {
  await fc.assert(
    fc.asyncProperty(anyTable, fc.integer({ min: 1, max: 9 }), async ([header, body], size) => {
      const rows = rowsOfCells([header, ...body]);
      expect(await readRows(rows, { size })).toEqual(await readRows(rows, { size: 1000 }));
    })
  );
});

const word = fc
  .tuple(
    fc.constantFrom('North', 'Égide', 'Río', 'Камень', 'حجر'),
    fc.stringMatching(/^[a-z]{1,6}$/)
  )
  .map((parts) => parts.join(' '));

const day = fc
  .tuple(
    fc.integer({ min: 1990, max: 2029 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 })
  )
  .map(([year, ...rest]) => [year, ...rest.map((part) => String(part).padStart(2, '0'))].join('-'));

const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, day).map((ends) => ends.toSorted().join('/'))
);

const names = {
  en: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
  short: new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }),
  fr: new Intl.DateTimeFormat('fr', { month: 'long', timeZone: 'UTC' })
};

test('a day in any form that sources write is that day', () => {
  fc.assert(
    fc.property(day, (iso) => {
      const at = new Date(`${iso}T00:00:00Z`);
      const [year = '', month = '', dayOfMonth = ''] = iso.split('-');
      const short = year.slice(2);
      const forms = [
        iso,
        `${dayOfMonth} ${names.en.format(at)} ${year}`,
        `${Number(dayOfMonth)} ${names.fr.format(at)} ${year}`,
        `${names.en.format(at)} ${Number(dayOfMonth)}, ${year}`,
        `${Number(dayOfMonth)}-${names.short.format(at)}-${short}`,
        `${dayOfMonth}-${month}-${short}`,
        `${dayOfMonth}/${month}/${year}`,
        `${year}${month}${dayOfMonth}`,
        `${iso} 00:00:00.000`,
        String(at.getTime() / 86_400_000 + 25_569)
      ];
      for (const form of forms) expect([form, edtfOf(form, 'dmy')]).toEqual([form, iso]);
      expect(edtfOf(`${month}/${dayOfMonth}/${year}`, 'mdy')).toBe(iso);
    })
  );
});

/** What our own table can say of a number of people. */
const written = arbitraryCount.filter(
  ({ low, best, high, unstated }) => unstated > 0 || (low === best && high > 0)
);

const sketch = fc.record({
  date,
  means: fc.constantFrom('duration', 'within'),
  type: word,
  region: fc.option(word, { nil: undefined }),
  by: fc.uniqueArray(fc.tuple(word, fc.constantFrom(...attributions)), {
    maxLength: 3,
    selector: ([name]) => name
  }),
  victims: fc.constantFrom(...victimStatuses),
  harms: fc.uniqueArray(fc.tuple(fc.constantFrom(...harms), written), {
    maxLength: 3,
    selector: ([harm]) => harm
  })
});

const people = (text: string): string =>
  text === '?' ? 'unknown' : text.replace(/^(\d+)\/\d+\/(\d+)$/, '$1–$2');

test('incidents written into our own table are read as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sketch, { minLength: 1, maxLength: 8 }), async (sketches) => {
      const rows = sketches.map((one, index) => ({
        id: `incident-${index}`,
        title: `Title ${index}`,
        date: one.date,
        date_means: one.means,
        type: one.type,
        region: one.region ?? '',
        perpetrator: one.by.map(([name]) => name).join('; '),
        attribution: one.by.map(([, attribution]) => attribution).join('; '),
        victims: one.victims,
        ...Object.fromEntries(
          one.harms.map(([harm, count]) => [harm.replaceAll('-', '_'), people(toldCount(count))])
        )
      }));
      const read = await readText(csvText(templateColumns, rows));
      expect(read.problems).toEqual([]);
      const names = new Map(read.perpetrators.map(({ id, name }) => [id, name.en]));
      const regions = new Map(read.regions.map(({ code, name }) => [code, name.en]));
      const back = read.incidents.map((incident) => ({
        date: incident.when.edtf,
        means: incident.when.means,
        type: incident.type,
        region: regions.get(incident.where.places[0]?.region ?? ''),
        by: incident.involvements.map((one) => [names.get(one.perpetrator), one.attribution]),
        victims: new Set(incident.harms.map(({ victims }) => victims)),
        harms: new Map(incident.harms.map(({ harm, count }) => [harm, toldCount(count)]))
      }));
      const given = sketches.map((one) => ({
        ...one,
        victims: new Set(one.harms.map(() => one.victims)),
        harms: new Map(one.harms.map(([harm, count]) => [harm, toldCount(count)]))
      }));
      expect(back).toEqual(given);
    })
  );
});

const textOf = (one: Cell): string =>
  one instanceof Date
    ? Number.isNaN(one.getTime())
      ? ''
      : 'date'
    : one === null
      ? ''
      : String(one).trim();
