import { describe, expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import type { SourceCheck } from '$lib/readers/check-source';
import { checkSource } from '$lib/readers/check-source';
import { readDataPackage } from '$lib/readers/data-package';
import { numbersIn } from '$lib/readers/numbers-in-text';
import { inventedPackage, readFrom } from '../fixtures/invented-package';
import { cellsOf, inventedSource } from '../fixtures/invented-source';

/** Checks the invented package, with one replacement in one of its files, against a text. */
async function check(
  [file, from, to]: readonly [string, string, string] = ['notes.csv', '', ''],
  text = inventedSource
): Promise<SourceCheck> {
  const files = inventedPackage();
  files.set(
    file,
    (files.get(file) ?? '').replace(from, () => to)
  );
  const { dataset, incidents, problems } = await readDataPackage('arland', readFrom(files));
  expect(problems).toEqual([]);
  const document = dataset?.documents[0];
  if (!document) throw new Error('no document');
  return checkSource(text, document, dataset, incidents);
}

const sentences = ({ problems }: SourceCheck) =>
  problems.map((problem) => describeProblem(problem, 'en'));

const attack = cellsOf(
  'On 2 March, the Red Band attacked the market of Northport, in the North, killing twelve civilians and at least three soldiers.'
);

const verdict = 'In June, a court in Northport convicted two officers for killings in 2018.';

/** The citation of the attack moved by some characters at its start and its end. */
const moved = (byStart: number, byEnd: number): [string, string, string] => {
  const [start = 0, end = 0] = attack.split(',').map(Number);
  return ['citations.csv', attack, `${start + byStart},${end + byEnd}`];
};

describe('a source checked against its dataset', () => {
  test('agrees where every passage and every number is found', async () => {
    expect(await check()).toEqual({ passages: 8, numbers: 8, problems: [] });
  });

  test('differs where it is another text', async () => {
    const [sentence] = sentences(await check(undefined, `${inventedSource} `));
    expect(sentence).toMatch(
      /^report: the file’s SHA-256 is “[0-9a-f]{64}”, not [0-9a-f]{64}, so positions may not fit\. Use the very text that was coded, or code the new one\.$/
    );
  });

  test('may not be shorter than a passage', async () => {
    expect(sentences(await check(moved(0, 9999)))).toEqual([
      expect.stringMatching(
        /^citations: the passage of “northport-2020-03-02 \(\d+–\d+\)” ends after the text, which has \d+ characters\. Count the positions again\.$/
      )
    ]);
  });

  test.each([
    ['begins inside a word', moved(1, 0)],
    ['begins after a comma', moved('On 2 March, '.length, 0)],
    ['ends inside a sentence', moved(0, -1)],
    ['ends with the blank after a sentence', moved(0, 3)]
  ] as const)('has passages of whole sentences: not one that %s', async (_, change) => {
    expect(sentences(await check(change))).toEqual([
      expect.stringMatching(
        /^citations: the passage of “northport-2020-03-02 \(\d+–\d+\)” does not begin and end with a sentence or a line\. Move its start or its end\.$/
      )
    ]);
  });

  test.each([
    ['up to its footnote', moved(0, 1)],
    ['up to the end of its paragraph', moved(0, '1 The mayor confirmed it.'.length)]
  ] as const)('may be cited %s', async (_, change) => {
    expect(sentences(await check(change))).toEqual([]);
  });

  test.each([
    ['sub-section', 'Conflict,Armed groups,1', 'Conflict,Government forces,1'],
    ['section', 'Conflict,Armed groups,1', 'Courts,Armed groups,1'],
    ['paragraph', 'Conflict,Armed groups,1', 'Conflict,Armed groups,2']
  ])('has its passages under the %s coded', async (_, from, to) => {
    expect(sentences(await check(['citations.csv', from, to]))).toEqual([
      expect.stringMatching(
        /^citations: the passage of “northport-2020-03-02 \(\d+–\d+\)” does not stand where the row says, but in: Conflict › Armed groups › § 1\. Correct the heading, the paragraph or the positions\.$/
      )
    ]);
  });

  test('has no passage that runs on into another paragraph', async () => {
    const [start] = cellsOf('In April, soldiers').split(',');
    const [, end] = cellsOf('from the highlands.').split(',');
    const roundUp = cellsOf(
      'In April, soldiers and allied foreign troops rounded up some 1,300 men in Southfield.'
    );
    expect(sentences(await check(['citations.csv', roundUp, `${start},${end}`]))).toEqual([
      expect.stringContaining('but in: –.')
    ]);
  });

  test('has its footnotes under their numbers', async () => {
    const [file, line] = ['context.csv', `Courts,,1,${cellsOf(verdict)}`];
    const note = cellsOf('“A statement”, 9 March');
    expect(sentences(await check([file, line, `Footnote,,1,${note}`]))).toEqual([]);
    expect(sentences(await check([file, line, `Footnote,,2,${note}`]))).toHaveLength(1);
  });

  test.each([
    [
      'harms.csv',
      'exact,12,12,12',
      'exact,13,13,13',
      'harms',
      '13',
      'northport-2020-03-02, killed'
    ],
    ['harms.csv', '5,5,5,2', '5,5,5,3', 'harms', '3', 'southfield-2020-04, killed'],
    ['aggregates.csv', '40,40,40', '41,41,41', 'aggregates', '41', 'attacks-on-schools'],
    ['outcomes.csv', '2,2,2', '3,3,3', 'outcomes', '3', 'northport-verdict']
  ])('gives every number coded: %s, %s for %s', async (file, from, to, table, number, name) => {
    expect(sentences(await check([file, from, to]))).toEqual([
      `${table}: the number ${number} of “${name}” does not occur in the passages cited for it. Correct the number, or cite the sentence that gives it.`
    ]);
  });

  test('gives a number in the passages cited for that very harm', async () => {
    const change = ['harms.csv', 'exact,5,5,5', 'exact,1300,1300,1300'] as const;
    expect(sentences(await check(change))).toHaveLength(1);
  });

  test('need not give the number of a single person', async () => {
    expect(sentences(await check(['harms.csv', '5,5,5,2', '1,1,1,']))).toEqual([]);
  });
});

test.each([
  ['10 civilians and 61 others; 33,100 people; 1\u202f200', [10, 61, 33100, 1200]],
  ['twenty-one, two hundred and six and seven', [21, 206, 7]],
  ['Thirty-three thousand one hundred people', [33100]],
  ['a hundred soldiers, a man', [100]],
  ['between five and seven women, aged twelve', [5, 7, 12]],
  ['15 soldiers.1', [15]],
  ['1.5 tonnes', [1.5]],
  ['none at all, someone, often', []]
])('numbers are found in digits and in words: %s', (text, numbers) => {
  expect([...numbersIn(text)].sort((a, b) => a - b)).toEqual([...numbers].sort((a, b) => a - b));
});
