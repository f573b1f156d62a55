import { expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import { templateColumns } from '$lib/readers/formats/template';
import { csvText } from '../fixtures/csv-text';
import { readText } from '../fixtures/read-table';
import { told, toldCount } from '../fixtures/told';

const raid: Readonly<Record<string, string>> = {
  id: 'a',
  date: '2021-03-02',
  region: 'North',
  type: 'raid',
  killed: '4'
};

const read = (...rows: readonly Readonly<Record<string, string>>[]) =>
  readText(csvText(templateColumns, rows));

test.each([
  [{ date: '' }, 'column date: no date is given, so the row is left out. Fill in the date.'],
  [
    { date: 'soon' },
    'column date: “soon” cannot be read as a date, so the row is left out. Write dates as 2023-04-22, or say in the mapping in which order day and month stand.'
  ],
  [
    { date: '1021-03-02' },
    'column date: “1021-03-02” lies outside the years 1800–2100, so the row is left out. Correct the year.'
  ],
  [
    { killed: 'x' },
    'column killed: “x” cannot be read as a number of people, so the row is left out. Write a number, “at least 40”, “about 300”, “10–20” or “unknown”.'
  ],
  [
    { killed: '-4' },
    'column killed: “-4” is less than 0, the lowest value allowed. Correct the number.'
  ],
  [
    { killed: '99999999' },
    'column killed: “99999999” is more than 10000000, the highest value allowed. Correct the number.'
  ],
  [
    { killed: '2.5' },
    'column killed: “2.5” is not a whole number. Write digits only, or leave the cell empty.'
  ]
])('a row with %j is left out, and the rest is read', async (cells, sentence) => {
  const { counts, problems, incidents } = await read({ ...raid, ...cells }, { ...raid, id: 'b' });
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 1, duplicates: 0 });
  expect(incidents.map(({ id }) => id)).toEqual(['b']);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    `events.csv, line 2, ${sentence}`
  ]);
});

test.each([
  [
    { latitude: '95', longitude: '3' },
    'column latitude: “95, 3” are not the coordinates of a place, so they are left out. Write latitude and longitude in decimal degrees.'
  ],
  [
    { latitude: '0', longitude: '0.0' },
    'column latitude: “0, 0.0” are not the coordinates of a place, so they are left out. Write latitude and longitude in decimal degrees.'
  ],
  [
    { latitude: '12.5' },
    'column longitude: “12.5, ” are not the coordinates of a place, so they are left out. Write latitude and longitude in decimal degrees.'
  ],
  [
    { date_means: 'about' },
    'column date_means: “about” is neither “duration” nor “within”, so “within” is assumed. Write one of the two.'
  ],
  [
    { where_precision: 'vague' },
    'column where_precision: “vague” is no known code of precision, so date or place are taken as imprecise. Correct the code.'
  ],
  [
    { id: '' },
    'column id: no identifier is given, so the incident is named “row-2”. Fill in the identifier.'
  ],
  [
    { region: 'SÃ©gou' },
    'column region: the text had been saved in a wrong encoding and is read as “Ségou”. Save the file in UTF-8.'
  ]
])('a row with %j is read all the same, and what was changed is told', async (cells, sentence) => {
  const { counts, problems } = await read({ ...raid, ...cells });
  expect(counts).toEqual({ rows: 1, read: 1, rejected: 0, duplicates: 0 });
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    `events.csv, line 2, ${sentence}`
  ]);
});

test('a period that ends before it begins is left out', async () => {
  const { problems, counts } = await readText(
    'start date,end date,region,killed\n2021-03-02,2021-03-01,North,4\n'
  );
  expect(counts.rejected).toBe(1);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv, line 2, column end date: the period ends on “2021-03-01”, before it begins on “2021-03-02”, so the row is left out. Correct one of the two dates.'
  ]);
});

test('a row with more cells than columns stands in wrong columns; empty ones do no harm', async () => {
  const { problems, counts } = await readText(
    'date,region,killed\n2021-03-02,North,the,4\n2021-03-02,North,4,\n'
  );
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 1, duplicates: 0 });
  expect(problems.map(({ code, line, value }) => [code, line, value])).toEqual([
    ['too-many-cells', 2, '4']
  ]);
});

test('a row that was left out does not claim its identifier', async () => {
  const { counts, problems } = await read({ ...raid, date: '' }, raid, raid);
  expect(counts).toEqual({ rows: 3, read: 1, rejected: 1, duplicates: 1 });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['date-missing', 2],
    ['id-repeated', 4]
  ]);
});

test('more women than people are left out, and told', async () => {
  const { incidents, problems } = await readText(
    'date,region,killed,women killed\n2021-03-02,North,4,5\n'
  );
  expect(incidents[0]?.harms[0]?.women).toBeUndefined();
  expect(problems.map(({ code, value, expected }) => [code, value, expected])).toEqual([
    ['part-left-out', '5', '4']
  ]);
});

test('blank rows are no rows', async () => {
  const { counts } = await readText('date,region,killed\n,,\n2021-03-02,North,4\n , ,\n');
  expect(counts.rows).toBe(1);
});

test.each([
  ['Total,2023,,,,9'],
  ['Total général,2023,,,,9'],
  ['Grand Total,2023,,North,,9'],
  ['TOTAL 2023,2023,,,,9'],
  ['Sous-total Nord,2023,,,,9'],
  ['7,2023,Total,,,9'],
  [',2023,,,Totaux,9']
])('a row of totals is no incident: %s', async (row) => {
  const { counts, problems, incidents } = await readText(
    `id,year,perpetrator,region,type,killed\na,2023,Army,North,raid,4\nb,2023,Army,North,raid,5\n${row}\n`
  );
  expect(counts).toEqual({ rows: 3, read: 2, rejected: 1, duplicates: 0 });
  expect(incidents.flatMap(({ harms }) => harms.map(({ count }) => count.best))).toEqual([4, 5]);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['totals-row', 4]]);
});

test.each([['7,2023,Total,North,raid,9'], ['Totalitarian raid,2023,Army,North,raid,9']])(
  'a row that only names a total among other things is an incident: %s',
  async (row) => {
    const { counts } = await readText(`id,year,perpetrator,region,type,killed\n${row}\n`);
    expect(counts).toEqual({ rows: 1, read: 1, rejected: 0, duplicates: 0 });
  }
);

test('of columns with the same name the first is read, and that is told once for each', async () => {
  const { incidents, problems } = await readText(
    'date,region,killed,killed,notes,notes\n2021-03-02,North,4,5,,\n'
  );
  expect(incidents[0]?.harms.map(({ count }) => count.best)).toEqual([4]);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv, column killed: there are several columns of this name, and only the first was read. Rename or remove the others.'
  ]);
});

test.each([
  ['4,5,6', '4/5/6'],
  [',5,6', '5/5/6'],
  ['4,,', '4+'],
  [',,9', '0/0/9'],
  [',5,', '5'],
  [',,', '?']
])('the numbers low, best, high “%s” are %s, as far as they are given', async (numbers, count) => {
  const { incidents, problems } = await readText(
    `date,region,killed low,killed,killed high\n2021-03-02,North,${numbers}\n`
  );
  expect(incidents[0]?.harms.map((harm) => toldCount(harm.count))).toEqual([count]);
  expect(problems).toEqual([]);
});

test('an identifier that was given to a row without one takes no other row for its duplicate', async () => {
  const { counts, incidents, problems } = await read(
    { ...raid, id: '' },
    { ...raid, id: 'row-2' },
    { ...raid, id: 'row-2' }
  );
  expect(counts).toEqual({ rows: 3, read: 2, rejected: 0, duplicates: 1 });
  expect(incidents.map(({ id }) => id)).toEqual(['row-2', 'row-3']);
  expect(problems.map(({ code, value }) => [code, value])).toEqual([
    ['id-missing', 'row-2'],
    ['id-taken', 'row-2'],
    ['id-repeated', 'row-2']
  ]);
});

test('where the whole is not stated, at least those were killed whose status is', async () => {
  const { incidents, problems } = await readText(
    'date,region,total killed,civilians killed,military killed\n2021-03-02,North,,2,3\n2021-03-02,North,,2,\n2021-03-02,North,,,\n'
  );
  expect(incidents.map(told)).toEqual([
    'killed civilian 2+, killed combatant 3+ by ',
    'killed civilian 2+ by ',
    'killed unknown ? by '
  ]);
  expect(problems).toEqual([]);
});

test('an attribution that nobody knows makes a perpetrator suspected, and is told', async () => {
  const rows = ['rumour', 'stated; hearsay', 'confirmed', 'Probable', 'Déduite', ''].map(
    (attribution, at) => ({ ...raid, id: `r${at}`, perpetrator: 'Army; Militia', attribution })
  );
  const { incidents, problems } = await read(...rows, { ...raid, id: 'r9', attribution: 'rumour' });
  expect(
    incidents.map(({ involvements }) => involvements.map(({ attribution }) => attribution))
  ).toEqual([
    ['suspected', 'suspected'],
    ['stated', 'suspected'],
    ['stated', 'stated'],
    ['suspected', 'suspected'],
    ['inferred', 'inferred'],
    ['stated', 'stated'],
    []
  ]);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv, line 2, column attribution: “rumour” is no known attribution, so the perpetrator is taken as suspected, since nobody is accused for sure on an unclear word. Write “stated”, “suspected” or “inferred”.',
    'events.csv, line 3, column attribution: “hearsay” is no known attribution, so the perpetrator is taken as suspected, since nobody is accused for sure on an unclear word. Write “stated”, “suspected” or “inferred”.'
  ]);
});

test('an attribution is told on each row that has it', async () => {
  const rumour = { ...raid, perpetrator: 'Army', attribution: 'rumour' };
  const { problems } = await read(rumour, { ...rumour, id: 'b' });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['attribution-unknown', 2],
    ['attribution-unknown', 3]
  ]);
});

test('what tells no status of victims leaves it unknown, and is told unless it names people', async () => {
  const words = ['martians', 'children', 'Femmes', 'unknown', '', 'civilians', 'soldats'];
  const rows = words.map((victims, at) => ({ ...raid, id: `r${at}`, victims }));
  const { incidents, problems } = await read(...rows, { ...rows[0], id: 'free', killed: '' });
  expect(incidents.flatMap(({ harms }) => harms.map(({ victims }) => victims))).toEqual([
    ...Array<string>(5).fill('unknown'),
    'civilian',
    'combatant'
  ]);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv, line 2, column victims: “martians” does not tell whether the victims were civilians or combatants, so their status is taken as unknown. Write “civilians”, “combatants” or “unknown”.'
  ]);
});

const dated = (...dates: readonly string[]) =>
  readText(
    `date,region,perpetrator,type,killed\n${dates.map((date) => `${date},North,Army,raid,1\n`).join('')}`
  );

test('that no date tells the order of day and month is told once for a file', async () => {
  const dates = ['05/05/2023', '01/02/2023', '03/04/2023', '01/02/2023', '12/11/2023'];
  const { incidents, problems } = await dated(...dates);
  expect(incidents.map(({ when }) => when.edtf)).toEqual([
    '2023-05-05',
    '2023-02-01',
    '2023-04-03',
    '2023-02-01',
    '2023-11-12'
  ]);
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv, column date: “01/02/2023” may be read with the day or the month first, and is read with the day first, though no date of the file shows which (4 rows with such dates). If the month comes first, say so in the mapping of the columns, or write dates as 2023-04-22.'
  ]);
});

test.each([
  ['one date shows that the day comes first', ['01/02/2023', '25/12/2023']],
  ['one shows that the month does', ['01/02/2023', '12/25/2023']],
  ['day and month are the same number', ['05/05/2023']],
  ['the year comes first', ['2023-01-02', '2023/03/04']],
  ['months have names', ['1 February 2023', '3-Apr-23']]
])('the order of day and month is no question where %s', async (_, dates) => {
  expect((await dated(...dates)).problems).toEqual([]);
});
