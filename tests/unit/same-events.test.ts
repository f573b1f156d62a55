import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { found } from '$lib/open/found';
import { sourceFile } from '$lib/open/source-files';
import { readTable } from '$lib/open/table-reading';
import { defaultView } from '$lib/view/view';
import { csvText } from '../fixtures/csv-text';
import { battle, bomb, currentColumns, raid } from '../fixtures/invented-acled';
import { bytesOf } from '../fixtures/source-file';
import { told } from '../fixtures/told';
import { workbookOf } from '../fixtures/workbook';

const events = [raid, battle, bomb].map((row) => ({
  ...row,
  location: 'Égide, près du lac',
  notes: 'Two lines,\nand a "quote"'
}));

const csv = csvText(currentColumns, events);
const delimitedBy = (delimiter: string): string =>
  [currentColumns, ...events.map((row) => currentColumns.map((name) => cellIn(row, name)))]
    .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');

const cellIn = (row: Readonly<Record<string, string>>, name: string): string => row[name] ?? '';

function utf16(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  [...`\uFEFF${text}`].forEach((character, at) =>
    view.setUint16(2 * at, character.charCodeAt(0), true)
  );
  return new Uint8Array(view.buffer);
}

const latin1 = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0));

const numeric = new Set(['fatalities', 'latitude', 'longitude', 'time_precision', 'geo_precision']);
const records = events.map((row) =>
  Object.fromEntries(
    currentColumns.map((name) => {
      const text = cellIn(row, name);
      return [name, text === '' ? null : numeric.has(name) ? Number(text) : text];
    })
  )
);

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const inline = (text: string): string => `<c t="inlineStr"><is><t>${xml(text)}</t></is></c>`;

/** 31 July 2020 is the 44,043rd day of a spreadsheet. */
function sheetCell(name: string, text: string): string {
  if (name === 'event_date') return '<c s="1"><v>44043</v></c>';
  return numeric.has(name) ? `<c><v>${text}</v></c>` : inline(text);
}

const sheet = [
  `<row>${currentColumns.map(inline).join('')}</row>`,
  ...events.map(
    (row) =>
      `<row>${currentColumns.map((name) => sheetCell(name, cellIn(row, name))).join('')}</row>`
  )
].join('');

test.each<[string, string, string | Uint8Array]>([
  ['commas', 'a.csv', csv],
  ['commas, marked', 'a.csv', `\uFEFF${csv}`],
  ['semicolons', 'a.csv', delimitedBy(';')],
  ['semicolons, said', 'a.csv', `sep=;\r\n${delimitedBy(';')}`],
  ['tabs', 'a.tsv', delimitedBy('\t')],
  ['UTF-16', 'a.csv', utf16(csv)],
  ['Windows-1252', 'a.csv', latin1(delimitedBy(';'))],
  ['lines that end in CR', 'a.csv', delimitedBy(',').replaceAll('\r\n', '\r')],
  ['JSON', 'a.json', JSON.stringify(records)],
  ['JSON of the interface', 'a.json', JSON.stringify({ status: 200, data: records }, null, 2)],
  ['NDJSON', 'a.ndjson', records.map((record) => JSON.stringify(record)).join('\n')],
  ['a workbook', 'a.xlsx', workbookOf(sheet)],
  ['CSV in gzip', 'a.csv.gz', gzipSync(strToU8(csv))],
  ['JSON in gzip', 'a.json.gz', gzipSync(strToU8(JSON.stringify(records)))],
  ['CSV in an archive', 'a.zip', zipSync({ 'folder/a.csv': strToU8(csv) })]
])('events in %s are the same events', async (_, path, content) => {
  const what = await found([sourceFile({ path, content: new Blob([bytesOf(content)]) })], {
    choices: {}
  });
  if (what.kind !== 'table') throw new Error(`found ${what.kind}`);
  const settings = { title: '', documentedBy: '', selection: 'systematic' } as const;
  const name = { id: 'local-0', name: path, sha256: '', settings };
  const { opened, summary } = await readTable(what, name, () => undefined);
  expect(what.recognition.format).toBe('acled');
  const problems = [{ code: 'region-without-country', count: 1 }]; // Arland is invented
  expect(summary).toEqual({ rows: 3, read: 3, rejected: 0, duplicates: 0, problems });
  const view = { ...defaultView, measure: 'incidents', basis: 'documented' } as const;
  const page = await opened?.store.incidents({ view, sort: 'date', offset: 0, limit: 9 });
  const read = page?.incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1)) ?? [];
  expect(read.map(told)).toEqual([
    'killed unknown 4+ by northern-front:stated, river-brigade:stated, hill-brigade:stated',
    'killed unknown 4+ by ',
    'killed unknown 2+ by northern-front:stated'
  ]);
  for (const { when, where } of read) {
    expect(when.edtf).toBe('2020-07-31');
    expect(where.places).toMatchObject([
      { name: 'Égide, près du lac', coordinates: { latitude: 12.5, longitude: -3.25 } }
    ]);
  }
});
