import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { dateOfSerial } from '$lib/readers/xlsx/serial-date';
import { chunked, fileOf } from '../fixtures/source-file';
import { readAll, refusal, tableIn } from '../fixtures/read-file';
import { sheetXml, workbookOf, workbookXml } from '../fixtures/workbook';

const rows = `
<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>when</t></is></c><c r="D1" t="str"><v>far</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>45038</v></c><c r="C3" t="b"><v>1</v></c><c r="D3"><v>1.5E3</v></c></row>
<row r="4"/>
<x:row r="5"><x:c r="A5" t="str"><x:f>A1&amp;"x"</x:f><x:v>=2+2</x:v></x:c><x:c r="B5" s="2"><x:v>45038.5</x:v></x:c><x:c r="C5" s="3"><x:v>3</x:v></x:c><x:c r="D5" t="e"><x:v>#N/A</x:v></x:c></x:row>
<row><c><f>SUM(A1)</f></c><c t="d"><v>2023-04-22T10:00:00</v></c></row>`;

test('cells of every kind are read, with the rows that their sheet numbers', async () => {
  const { rows: read, said } = await readAll(fileOf('a.xlsx', workbookOf(rows)));
  expect(said).toEqual([]);
  expect(read).toEqual([
    { line: 1, cells: ['name', 'when', null, 'far'] },
    { line: 3, cells: ['Gao & ', new Date('2023-04-22'), true, 1500] },
    { line: 5, cells: ['=2+2', new Date('2023-04-22T12:00Z'), 3, '#N/A'] },
    { line: 6, cells: ['=SUM(A1)', new Date('2023-04-22T10:00Z')] }
  ]);
});

test('the first sheet that is shown is read, and any other can be chosen', async () => {
  const file = fileOf('table', workbookOf(rows));
  const { format, dialect } = await tableIn(file);
  expect(format).toEqual({ value: 'xlsx', why: 'signature' });
  expect(dialect.sheets).toEqual(['Notes', 'Events', 'More']);
  expect(dialect.sheet).toEqual({ value: 'Events', why: 'first' });
  expect((await readAll(file, { sheet: 'More' })).cells).toEqual([['other']]);
  expect((await readAll(file, { sheet: 'Notes' })).cells).toEqual([['hidden']]);
  expect(await refusal(file, { sheet: 'None' })).toBe(
    'table: there is no sheet “None”. Choose one of: Notes, Events, More.'
  );
});

test('a workbook without parts of its own is held whole, and the same', async () => {
  const { rows: read } = await readAll(chunked('a.xlsx', workbookOf(rows), [7, 100]));
  expect(read.map(({ line }) => line)).toEqual([1, 3, 5, 6]);
});

test('days are counted from 1900, its day that never was included, or from 1904', async () => {
  const iso = (serial: number, from1904: boolean) =>
    dateOfSerial(serial, from1904)?.toISOString().slice(0, 10);
  expect([1, 59, 60, 61, 45038].map((serial) => iso(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    undefined,
    '1900-03-01',
    '2023-04-22'
  ]);
  expect([0, 43576].map((serial) => iso(serial, true))).toEqual(['1904-01-01', '2023-04-22']);
  expect([0.5, -1, 3e9, NaN].map((serial) => iso(serial, false))).toEqual(Array(4).fill(undefined));
  const from1904 = { 'xl/workbook.xml': workbookXml('<workbookPr date1904="1"/>') };
  const row = '<row r="1"><c r="A1" s="1"><v>43576</v></c></row>';
  const { cells } = await readAll(fileOf('a.xlsx', workbookOf(row, from1904)));
  expect(cells).toEqual([[new Date('2023-04-22')]]);
});

test('what another program writes is read as it was meant', async () => {
  const date = new Date('2023-11-29T00:00:00Z');
  const blob = await writeExcelFile([
    [{ value: 'name' }, { value: 'date' }, { value: 'killed' }],
    [{ value: '=1+1 <é> & "x"' }, { value: date, format: 'dd/mm/yyyy' }, { value: 12 }]
  ]).toBlob();
  const file = fileOf('a.xlsx', new Uint8Array(await blob.arrayBuffer()));
  expect((await readAll(file)).cells).toEqual([
    ['name', 'date', 'killed'],
    ['=1+1 <é> & "x"', date, 12]
  ]);
});

const laughs = `<!DOCTYPE worksheet [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const refused =
  'a.xlsx: the workbook declares a document type or entities, which no spreadsheet does, so it was not read. Save it again in a spreadsheet.';

test('entities are never declared, neither in a sheet nor elsewhere', async () => {
  const row = '<row r="1"><c r="A1" t="str"><v>&b;&x;</v></c></row>';
  for (const path of ['xl/worksheets/sheet2.xml', 'xl/workbook.xml', 'xl/sharedStrings.xml']) {
    const parts = { [path]: laughs + sheetXml(row) };
    expect(await refusal(fileOf('a.xlsx', workbookOf(row, parts)))).toBe(refused);
  }
  const { cells } = await readAll(fileOf('a.xlsx', workbookOf(row)));
  expect(cells).toEqual([['&b;&x;']]);
});

test('elements inside each other without end, and columns without end, are told', async () => {
  const deep = workbookOf('<row>'.repeat(1000));
  expect(await refusal(fileOf('a.xlsx', deep))).toMatch(/more than 100 levels/);
  const wide = '<row r="7"><c r="ZZZZ7"><v>1</v></c></row><row r="8"><c><v>2</v></c></row>';
  const { rows: read, said } = await readAll(fileOf('a.xlsx', workbookOf(wide)));
  expect(read).toEqual([{ line: 8, cells: [2] }]);
  expect(said[0]).toMatch(/^a.xlsx, line 7: the row has more cells than can be read/);
  const long = `<row r="7"><c t="str"><v>${'x'.repeat(1_000_001)}</v></c></row>`;
  const opened = await refusal(fileOf('a.xlsx', workbookOf(long)));
  expect(opened).toMatch(/^a.xlsx, line 7: a cell of this row is longer/);
});

test('a sheet that breaks off is told, and its rows are read', async () => {
  const parts = { 'xl/worksheets/sheet2.xml': sheetXml(rows).split('#N/A')[0] ?? '' };
  const { rows: read, said } = await readAll(fileOf('a.xlsx', workbookOf('', parts)));
  expect(read.map(({ line }) => line)).toEqual([1, 3]);
  expect(said[0]).toMatch(/the file ends before its end/);
});
