import { expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import { readText } from '../fixtures/read-table';

const readHarms = async (columns: string, numbers: string, tags = '') => {
  const head = `Date,Region,Perpetrator,${columns}\n`;
  const hxl = tags && `#date+occurred,#adm1+name,#group+perpetrator,${tags}\n`;
  const text = `${head}${hxl}2023-01-02,North,Army,${numbers}\n`;
  const { incidents, problems } = await readText(text);
  const harms = incidents.flatMap((incident) => incident.harms);
  const sum = harms.reduce((total, { count }) => total + count.best, 0);
  const people = (part: 'women' | 'children') =>
    harms.reduce((total, harm) => total + (harm[part] ?? 0), 0);
  return {
    sum,
    women: people('women'),
    children: people('children'),
    said: problems.map((problem) => describeProblem(problem, 'en'))
  };
};

test.each([
  ['Women killed,Men killed', '1,2', 3, 1, 0],
  ['Women killed,Men killed,Children killed', '1,2,3', 6, 1, 3],
  ['Femmes tuées,Hommes tués,Enfants tués', '1,2,3', 6, 1, 3],
  ['killed_female,killed_male', '4,5', 9, 4, 0],
  ['Adults killed,Children killed', '4,1', 5, 0, 1],
  ['Men killed,Women killed,Boys killed,Girls killed', '1,2,3,4', 10, 2, 7],
  ['Female killed,Male killed,Adults killed,Children killed', '4,5,7,2', 9, 4, 0],
  ['Killed,Women killed,Children killed', '7,2,1', 7, 2, 1],
  ['Killed,Women killed,Men killed', '7,2,5', 7, 2, 0]
])('the people in %s add up: %s', async (columns, numbers, sum, women, children) => {
  expect(await readHarms(columns, numbers)).toEqual({ sum, women, children, said: [] });
});

test.each([
  ['#affected+killed+f,#affected+killed+m', '1,2', 3],
  ['#affected+killed+adults,#affected+killed+children', '1,2', 3],
  ['#affected+killed+adults+f,#affected+killed+m+adults', '1,2', 3],
  ['#affected+f+killed,#affected+m+killed,#affected+killed', '1,2,5', 5]
])('the people in the hashtags %s add up', async (tags, numbers, sum) => {
  const columns = tags.replaceAll(/[^,]+/g, 'N');
  const read = await readHarms(columns, numbers, tags);
  expect([read.sum, read.said]).toEqual([sum, []]);
});

const unread = (columns: string) =>
  `events.csv: the columns “${columns}” seem to count people harmed, but do not show how to count each of them once, so none is read and these people are missing. Add a column with the whole number, or say in the mapping of the columns which are to be added up.`;

test.each([
  ['Women killed', '1', 'Women killed'],
  ['Women killed,Children killed', '1,2', 'Women killed, Children killed'],
  [
    'Female killed,Male killed,Children killed',
    '1,2,3',
    'Female killed, Male killed, Children killed'
  ]
])(
  'where the sum of %s is not clear, none is read, and that is told',
  async (columns, numbers, named) => {
    const read = await readHarms(`Type,${columns}`, `raid,${numbers}`);
    expect([read.sum, read.said]).toEqual([0, [unread(named)]]);
  }
);

test.each(['#affected+killed+f', '#affected+killed+f+i', '#affected+killed+i'])(
  'a part alone, %s, is told and not read',
  async (tag) => {
    const read = await readHarms('People', '2', tag);
    expect([read.sum, read.said]).toEqual([0, [unread('People')]]);
  }
);

test('what is not stated in parts is not stated once, and parts that are given count', async () => {
  const text = (numbers: string) =>
    readText(`Date,Region,Perpetrator,Women killed,Men killed\n2023-01-02,North,Army,${numbers}\n`);
  const unstated = async (numbers: string) =>
    (await text(numbers)).incidents.flatMap(({ harms }) =>
      harms.map(({ count }) => [count.best, count.unstated])
    );
  expect(await unstated(',')).toEqual([[0, 1]]);
  expect(await unstated('3,')).toEqual([[3, 0]]);
  expect(await unstated('0,5')).toEqual([[5, 0]]);
});
