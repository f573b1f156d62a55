import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notStatedCell, ownSeparator, ownValues, type OwnColumn } from '$lib/model/own-table';
import { harms } from '$lib/model/harm';
import { parsePartialDate } from '$lib/model/partial-date';
import { languages, type Language, type Text } from '$lib/model/text';
import type { Count } from '$lib/model/count';
import { slugOf } from '$lib/readers/events/slug';
import { arbitraryCount } from '../fixtures/arbitraries';
import { filledCsv, filledXlsx, type Filled } from '../fixtures/filled-template';
import { readAll } from '../fixtures/read-file';
import { readRows } from '../fixtures/read-table';
import { fileOf } from '../fixtures/source-file';
import { toldCount } from '../fixtures/told';

/** Names with what separates cells, parts and attributes elsewhere. */
const name = fc
  .tuple(
    fc.constantFrom('Hill', 'Côte', 'Rivière', 'North'),
    fc.constantFrom(' ', ', ', ' "of" ', ' & ', ' <', '’'),
    fc.constantFrom('Band', 'Été', 'Bourg', 'Ford')
  )
  .map((parts) => parts.join(''));

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const date = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
  fc.tuple(day, day).map((ends) => ends.toSorted().join('/')),
  fc.tuple(day, day).map((ends) =>
    ends
      .map((end) => end.slice(0, 7))
      .toSorted()
      .join('/')
  )
);

/** What a cell can say of a number of people: a range's best number is its lowest. */
const written = arbitraryCount.filter(
  ({ low, best, high, unstated }) => unstated > 0 || (low === best && high > 0)
);

const blank = undefined;
const coordinate = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((n) => n / 100);

const incident = fc.record({
  title: name,
  date,
  means: fc.constantFrom(...ownValues.date_means),
  type: fc.constantFrom(...ownValues.type),
  place: name,
  district: name,
  region: fc.option(name, { nil: blank }),
  coordinates: fc.option(fc.tuple(coordinate(90), coordinate(180)), { nil: blank }),
  precision: fc.constantFrom(...ownValues.where_precision),
  by: fc.uniqueArray(fc.tuple(name, fc.constantFrom(...ownValues.attribution)), {
    maxLength: 3,
    selector: ([party]) => slugOf(party)
  }),
  victims: fc.constantFrom(...ownValues.victims),
  harms: fc.uniqueArray(fc.tuple(fc.constantFrom(...harms), written), {
    maxLength: 4,
    selector: ([harm]) => harm
  }),
  source: name
});
type Sayable = typeof incident extends fc.Arbitrary<infer One> ? One : never;

const words: Readonly<Record<Language, { least: string; about: string }>> = {
  en: { least: 'at least', about: 'about' },
  fr: { least: 'au moins', about: 'environ' }
};

function people({ low, high, approximate, unstated }: Count, language: Language): string {
  if (unstated > 0) return notStatedCell[language];
  if (high === Infinity) return `${words[language].least} ${low}`;
  if (approximate > 0) return `${words[language].about} ${low}`;
  return low === high ? String(low) : `${low}–${high}`;
}

function rowOf(said: Sayable, id: string, language: Language): Filled {
  const inLanguage = ([, text]: readonly [string, Text]) => text[language];
  const joined = (parts: readonly string[]) => parts.join(`${ownSeparator} `);
  const [latitude, longitude] = (said.coordinates ?? []).map(String);
  const numbers = said.harms.map(([harm, count]) => [
    harm.replaceAll('-', '_'),
    people(count, language)
  ]);
  const row: Partial<Record<OwnColumn, string>> = {
    id,
    title: said.title,
    date: said.date,
    date_means: inLanguage(said.means),
    type: inLanguage(said.type),
    place: said.place,
    district: said.district,
    region: said.region ?? '',
    latitude: latitude ?? '',
    longitude: longitude ?? '',
    where_precision: inLanguage(said.precision),
    perpetrator: joined(said.by.map(([party]) => party)),
    attribution: joined(said.by.map(([, attribution]) => inLanguage(attribution))),
    victims: inLanguage(said.victims),
    source: said.source
  };
  return { ...row, ...Object.fromEntries(numbers) };
}

const fileIn = (format: 'xlsx' | 'csv', language: Language, rows: readonly Filled[]) =>
  fileOf(`t.${format}`, format === 'csv' ? filledCsv(language, rows) : filledXlsx(language, rows));

test('any incident that the table to fill in can say is read as it was said', async () => {
  const cases = fc.tuple(
    fc.array(incident, { minLength: 1, maxLength: 5 }),
    fc.constantFrom(...languages),
    fc.constantFrom('xlsx', 'csv')
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([said, language, format]) => {
      const filled = said.map((one, index) => rowOf(one, `i-${index}`, language));
      const { rows } = await readAll(fileIn(format, language, filled));
      const read = await readRows(rows);
      expect(read.recognition.format).toBe('template');
      expect(read.problems).toEqual([]);
      const names = new Map(read.perpetrators.map((one) => [one.id, slugOf(one.name.en)]));
      const back = read.incidents.map(({ id, title, type, when, where, ...rest }) => ({
        id,
        title: title.en,
        type,
        when,
        place: where.places.map((place) => [place.name, place.district, place.region]),
        coordinates: where.places[0]?.coordinates,
        precision: where.precision,
        by: rest.involvements.map((one) => [names.get(one.perpetrator), one.attribution]),
        harms: new Map(rest.harms.map((one) => [one.harm, [one.victims, toldCount(one.count)]])),
        cites: rest.citations.map(({ cites }) => cites?.en)
      }));
      expect(back).toEqual(
        said.map((one, index) => ({
          id: `i-${index}`,
          title: one.title,
          type: one.type[0],
          when: parsePartialDate(one.date, one.means[0]),
          place: [[one.place, one.district, one.region && slugOf(one.region)]],
          coordinates: one.coordinates && {
            latitude: one.coordinates[0],
            longitude: one.coordinates[1]
          },
          precision: one.precision[0],
          by: one.by.map(([party, [attribution]]) => [slugOf(party), attribution]),
          harms: new Map(
            one.harms.map(([harm, count]) => [harm, [one.victims[0], toldCount(count)]])
          ),
          cites: [one.source]
        }))
      );
    })
  );
});
