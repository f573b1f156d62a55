import { expect, test } from 'vitest';
import { readCsv } from '$lib/readers/csv';

const rowsOf = (text: string) => readCsv(text, 'a.csv').rows;

test('a file has a header and rows with their lines', () => {
  const table = readCsv('id,name\n1,Gao\n2,Kidal\n', 'a.csv');
  expect(table.header).toEqual(['id', 'name']);
  expect(table.rows).toEqual([
    { line: 2, cells: ['1', 'Gao'] },
    { line: 3, cells: ['2', 'Kidal'] }
  ]);
  expect(table.problems).toEqual([]);
});

test('a quoted cell may hold commas, quotes and line breaks', () => {
  const rows = rowsOf('id,text\n1,"a, ""b""\nc"\n2,d\n');
  expect(rows).toEqual([
    { line: 2, cells: ['1', 'a, "b"\nc'] },
    { line: 4, cells: ['2', 'd'] }
  ]);
});

test('a byte order mark, blank lines and every kind of line break are passed over', () => {
  const table = readCsv('\uFEFFid,name\r\n\r\n1,Gao\r2,Kidal', 'a.csv');
  expect(table.header).toEqual(['id', 'name']);
  expect(table.rows).toEqual([
    { line: 3, cells: ['1', 'Gao'] },
    { line: 4, cells: ['2', 'Kidal'] }
  ]);
});

test('empty cells are kept, also at the end of a row', () => {
  expect(rowsOf('a,b,c\n,"",\n')).toEqual([{ line: 2, cells: ['', '', ''] }]);
});

test('a quote inside an unquoted cell is a quote', () => {
  expect(rowsOf('a\n5" gun\n')).toEqual([{ line: 2, cells: ['5" gun'] }]);
});

test('a row with too few or too many cells is broken and does not stop the rest', () => {
  const table = readCsv('a,b\n1\n1,2\n1,2,3\n', 'a.csv');
  expect(table.rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  expect(table.broken).toEqual([
    { line: 2, cells: ['1'] },
    { line: 4, cells: ['1', '2', '3'] }
  ]);
  expect(table.problems).toEqual([
    { code: 'too-few-cells', file: 'a.csv', line: 2, value: '1', expected: '2' },
    { code: 'too-many-cells', file: 'a.csv', line: 4, value: '3', expected: '2' }
  ]);
});

test('reading goes on below a quote that is not closed, at the end of the file or before', () => {
  const table = readCsv('a,b\n1,"x\n2,y\n3,"z" z\n4,w\n5,"', 'a.csv');
  expect(table.rows.map(({ cells }) => cells[0])).toEqual(['2', '4']);
  expect(table.broken.map(({ line, cells }) => [line, cells])).toEqual([
    [2, ['1']],
    [4, ['3']],
    [6, ['5']]
  ]);
  expect(table.problems.map(({ code, line }) => [code, line])).toEqual([
    ['unclosed-quote', 2],
    ['unclosed-quote', 4],
    ['unclosed-quote', 6]
  ]);
});

test('the lines of later records are right after one that was given up over several lines', () => {
  expect(rowsOf('a,b\n"1\n1","x" y\n2,z\n')).toEqual([{ line: 4, cells: ['2', 'z'] }]);
});

test('an empty file has no header, and columns of the same name are told', () => {
  expect(readCsv('\n', 'a.csv').problems).toEqual([{ code: 'no-header', file: 'a.csv' }]);
  expect(readCsv('a,b,a\n', 'a.csv').problems).toEqual([
    { code: 'column-repeated', file: 'a.csv', line: 1, column: 'a' }
  ]);
});
