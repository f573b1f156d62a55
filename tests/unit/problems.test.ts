import { expect, test } from 'vitest';
import { describeProblem, problemSentences } from '$lib/i18n/problems';
import type { Problem } from '$lib/model/problem';
import { problemCodes } from '$lib/model/problem';
import { readDataPackage } from '$lib/readers/data-package';
import type { Files } from '../fixtures/invented-package';
import { inventedPackage, readFrom } from '../fixtures/invented-package';

/** A fault: where it is made, what is replaced by what, and what is then said first. */
type Fault = readonly [
  code: Problem['code'],
  file: string,
  from: string | RegExp,
  to: string,
  sentence: string
];

const attack = 'northport-2020-03-02';

const faults: readonly Fault[] = [
  [
    'not-json',
    'datapackage.json',
    '"name"',
    'name',
    'datapackage.json: this is not JSON. Look for a missing comma, quote or bracket.'
  ],
  [
    'descriptor-invalid',
    'datapackage.json',
    '"illustrative"',
    '"random"',
    'datapackage.json: “attest.selection” is missing or is not what it has to be. Write it as the Data Package standard and the method page describe.'
  ],
  [
    'resource-missing',
    'datapackage.json',
    '"name": "harms"',
    '"name": "harm"',
    'datapackage.json: there is no resource “harms” with a schema, and a dataset needs one. Add it.'
  ],
  [
    'field-missing',
    'datapackage.json',
    '"name": "women"',
    '"name": "woman"',
    'datapackage.json: the schema has no field “harms.women” of the type integer, so the table cannot be read. Add the field, or correct its type.'
  ],
  [
    'not-a-month',
    'datapackage.json',
    '"from": "2020-01"',
    '"from": "2020"',
    'datapackage.json, column attest.period.from: “2020” is not a month, or the period ends before it begins. Write months as 2023-01.'
  ],
  [
    'not-a-month',
    'datapackage.json',
    '"to": "2020-12"',
    '"to": "2019-12"',
    'datapackage.json, column attest.period.to: “2019-12” is not a month, or the period ends before it begins. Write months as 2023-01.'
  ],
  [
    'no-header',
    'notes.csv',
    /[^]*/,
    '',
    'notes.csv: the file is empty. Write the names of the columns on its first line.'
  ],
  [
    'column-missing',
    'harms.csv',
    'victims',
    'victim',
    'harms.csv, line 1, column victims: the column is missing from the file. Add it; its cells may be empty.'
  ],
  [
    'column-unknown',
    'regions.csv',
    /(?<=\w)$/gm,
    ',x',
    'regions.csv, line 1, column x: the table’s schema does not know the column, so it was not read. Remove it, or describe it in datapackage.json.'
  ],
  [
    'column-repeated',
    'regions.csv',
    /(?<=\w)$/gm,
    ',code',
    'regions.csv, line 1, column code: there are several columns of this name, and only the first was read. Rename or remove the others.'
  ],
  [
    'too-few-cells',
    'places.csv',
    'the North,QM-N',
    'the North',
    'places.csv, line 2: the row has fewer cells (6) than the header (7). Look for a missing comma.'
  ],
  [
    'too-many-cells',
    'incidents.csv',
    'Attack on a market',
    'Attack, on a market',
    'incidents.csv, line 2: the row has more cells (13) than the header (12). Put cells that contain a comma in double quotes.'
  ],
  [
    'unclosed-quote',
    'incidents.csv',
    'and left"',
    'and left',
    'incidents.csv, line 3: a double quote is opened here but not closed at the end of its cell. Close it, and write quotes inside a cell twice.'
  ],
  [
    'required',
    'harms.csv',
    'exact,12',
    'exact,',
    'harms.csv, line 2, column low: the cell is empty, but a value is required. Fill it in.'
  ],
  [
    'not-a-number',
    'places.csv',
    '12.5',
    '12°30′',
    'places.csv, line 2, column latitude: “12°30′” is not a number. Write digits with a decimal point, or leave the cell empty.'
  ],
  [
    'not-an-integer',
    'harms.csv',
    'exact,12',
    'exact,dozen',
    'harms.csv, line 2, column low: “dozen” is not a whole number. Write digits only, or leave the cell empty.'
  ],
  [
    'below-minimum',
    'harms.csv',
    'exact,12',
    'exact,-12',
    'harms.csv, line 2, column low: “-12” is less than 0, the lowest value allowed. Correct the number.'
  ],
  [
    'below-minimum',
    'citations.csv',
    'Armed groups,1,',
    'Armed groups,0,',
    'citations.csv, line 2, column paragraph: “0” is less than 1, the lowest value allowed. Correct the number.'
  ],
  [
    'above-maximum',
    'places.csv',
    '12.5',
    '120.5',
    'places.csv, line 2, column latitude: “120.5” is more than 90, the highest value allowed. Correct the number.'
  ],
  [
    'above-maximum',
    'places.csv',
    '-3.25',
    '325',
    'places.csv, line 2, column longitude: “325” is more than 180, the highest value allowed. Correct the number.'
  ],
  [
    'too-long',
    'context.csv',
    'Trial ends',
    'The trial comes to its very end',
    'context.csv, line 2, column label_en: “The trial comes to its very end” has more than 28 characters. Shorten it.'
  ],
  [
    'not-one-of',
    'harms.csv',
    'killed,civilian',
    'killed,civil',
    'harms.csv, line 2, column victims: “civil” is not one of the values allowed. Choose one of: civilian, combatant, unknown.'
  ],
  [
    'not-one-of',
    'incidents.csv',
    'armed-attack',
    'attack',
    'incidents.csv, line 2, column type: “attack” is not one of the values allowed. Choose one of: armed-attack, military-operation.'
  ],
  [
    'not-one-of',
    'citations.csv',
    `${attack},,`,
    `${attack},injured,`,
    'citations.csv, line 2, column harm: “injured” is not one of the values allowed. Choose one of: killed.'
  ],
  [
    'not-one-of',
    'outcomes.csv',
    '2020-06,within',
    '2020-06,inside',
    'outcomes.csv, line 2, column date_means: “inside” is not one of the values allowed. Choose one of: duration, within.'
  ],
  [
    'pattern',
    'notes.csv',
    'no-number',
    'No number',
    'notes.csv, line 2, column id: “No number” is not written in the form required. Write it so that it matches [a-z0-9-]+.'
  ],
  [
    'not-unique',
    'regions.csv',
    'South',
    'North',
    'regions.csv, line 3, column name_en: “North” already stands on line 2, but no value may occur twice. Change or remove one of the two.'
  ],
  [
    'duplicate-key',
    'harms.csv',
    'killed,combatant',
    'killed,civilian',
    `harms.csv, line 3, column incident, harm, victims: “${attack}, killed, civilian” already identifies the row on line 2, so the two cannot be told apart. Change or remove one of them.`
  ],
  [
    'foreign-key',
    'places.csv',
    'QM-N',
    'QM-W',
    'places.csv, line 2, column region: “QM-W” does not occur in regions.csv. Correct it, or add it there.'
  ],
  [
    'foreign-key',
    'aggregates.csv',
    'attacks-on-schools,attacks',
    'attacks-on-schools,assaults',
    'aggregates.csv, line 3, column part_of: “assaults” does not occur in aggregates.csv. Correct it, or add it there.'
  ],
  [
    'not-edtf',
    'incidents.csv',
    '2020-03-02,,',
    '2020-03-42,,',
    'incidents.csv, line 2, column date: “2020-03-42” is not an EDTF date. Write a day, month, year or period, such as 2023-04-22, 2023-04, 2023 or 2023-08/2023-12.'
  ],
  [
    'not-edtf',
    'documents.csv',
    '2021-04',
    'April 2021',
    'documents.csv, line 2, column published: “April 2021” is not an EDTF date. Write a day, month, year or period, such as 2023-04-22, 2023-04, 2023 or 2023-08/2023-12.'
  ],
  [
    'date-means-missing',
    'incidents.csv',
    '2020-04,within',
    '2020-04,',
    'incidents.csv, line 3, column date_means: “2020-04” covers several days, and nothing says what that means. Write “duration” if it lasted all that time, or “within” if it happened some time in it.'
  ],
  [
    'basis-without-region',
    'places.csv',
    'QM-S,inferred',
    ',inferred',
    'places.csv, line 3, column basis: the basis is “inferred”, but no region is given. Give the region, or write “not-stated”.'
  ],
  [
    'region-without-basis',
    'places.csv',
    'QM-S,inferred',
    'QM-S,not-stated',
    'places.csv, line 3, column region: the region is “QM-S”, but the basis says that none is stated. Write “stated”, “mapped” or “inferred” as the basis, or remove the region.'
  ],
  [
    'coordinates-incomplete',
    'places.csv',
    '-3.25',
    '',
    'places.csv, line 2, column longitude: only one of the two coordinates is given. Give both, or leave both empty.'
  ],
  [
    'count-order',
    'harms.csv',
    'exact,12,12,12',
    'range,12,9,20',
    'harms.csv, line 2, column low, best, high: the numbers “12, 9, 20” are not in order. Write them so that low ≤ best ≤ high.'
  ],
  [
    'count-form',
    'harms.csv',
    'exact,12,12,12',
    'exact,12,12,13',
    'harms.csv, line 2, column form: the numbers “12, 12, 13” do not agree with the form “exact”: low, best and high must be one and the same number. Correct the numbers or the form.'
  ],
  [
    'count-form',
    'harms.csv',
    'about,1300,1300,1300',
    'about,1300,1300,',
    'harms.csv, line 4, column form: the numbers “1300, 1300, –” do not agree with the form “about”: low, best and high must be one and the same number. Correct the numbers or the form.'
  ],
  [
    'count-form',
    'harms.csv',
    'at-least,3,3,',
    'at-least,3,3,3',
    'harms.csv, line 3, column form: the numbers “3, 3, 3” do not agree with the form “at-least”: low and best must be the same number, and high must be empty. Correct the numbers or the form.'
  ],
  [
    'count-form',
    'harms.csv',
    'exact,12,12,12',
    'range,12,12,12',
    'harms.csv, line 2, column form: the numbers “12, 12, 12” do not agree with the form “range”: all three must be given, and low must be less than high. Correct the numbers or the form.'
  ],
  [
    'count-form',
    'harms.csv',
    'not-stated,0,0,',
    'not-stated,0,0,9',
    'harms.csv, line 6, column form: the numbers “0, 0, 9” do not agree with the form “not-stated”: low and best must be 0, and high must be empty. Correct the numbers or the form.'
  ],
  [
    'part-exceeds-count',
    'harms.csv',
    '5,5,5,2',
    '5,5,5,6',
    'harms.csv, line 5, column women: “6” people are more than the 5 of whom they are a part. Correct one of the two numbers.'
  ],
  [
    'translation-missing',
    'incidents.csv',
    'Attaque d’un marché',
    '',
    'incidents.csv, line 2, column title_fr: the text is given in the other language only, which stands in for it. Translate it.'
  ],
  [
    'translation-missing',
    'categories.csv',
    'Armed groups',
    '',
    'categories.csv, line 2, column name_en: the text is given in the other language only, which stands in for it. Translate it.'
  ],
  [
    'passage-empty',
    'citations.csv',
    /Armed groups,1,\d+,\d+/,
    'Armed groups,1,90,90',
    'citations.csv, line 2, column start, end: the passage “90–90” does not begin at 0 or later and end after its beginning. Count the positions again.'
  ],
  [
    'incident-without-place',
    'places.csv',
    /northport.*\n/,
    '',
    `incidents.csv, line 2: the incident “${attack}” has no row among the places. Add one, with the basis “not-stated” if no place is known.`
  ],
  [
    'incident-without-perpetrator',
    'involvements.csv',
    /northport.*\n/,
    '',
    `incidents.csv, line 2: the incident “${attack}” has no row among the involvements. Add one, for unidentified perpetrators if none is known.`
  ],
  [
    'incident-without-citation',
    'citations.csv',
    /northport.*\n/,
    '',
    `incidents.csv, line 2: the incident “${attack}” has no row among the citations, so it cannot be traced to its source. Add one.`
  ],
  [
    'incident-left-out',
    'harms.csv',
    'exact,12',
    'exact,dozen',
    `incidents.csv, line 2: the incident “${attack}” is left out of every figure, because a row about it has a problem. Correct the rows named in this list.`
  ]
];

function faulty(file: string, from: string | RegExp, to: string): Files {
  const files = inventedPackage();
  const text = files.get(file) ?? '';
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`nothing replaced in ${file}: ${String(from)}`);
  return files.set(file, changed);
}

test.each(faults)('%s in %s: %s → %s', async (code, file, from, to, sentence) => {
  const { problems } = await readDataPackage('arland', readFrom(faulty(file, from, to)));
  const said = problems.filter((problem) => problem.code === code);
  expect(said.map((problem) => describeProblem(problem, 'en'))).toContain(sentence);
  for (const problem of said) {
    const french = describeProblem(problem, 'fr');
    expect(french).not.toBe(describeProblem(problem, 'en'));
    expect(french).toMatch(/\.$/);
  }
});

test('one fault leaves one problem, and the incident left out for it', async () => {
  const kinds = new Set(['no-header', 'column-missing', 'column-unknown', 'column-repeated']);
  for (const [code, file, from, to] of faults.filter(([each]) => !kinds.has(each))) {
    const { problems } = await readDataPackage('arland', readFrom(faulty(file, from, to)));
    const codes = problems.map((problem) => problem.code);
    const expected = code === 'incident-left-out' ? 'not-an-integer' : code;
    expect(codes.filter((each) => each !== 'incident-left-out')).toEqual([expected]);
  }
});

test('a missing file is told with its name', async () => {
  const files = inventedPackage();
  files.delete('harms.csv');
  const { problems } = await readDataPackage('arland', readFrom(files));
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toContain(
    'harms.csv: there is no such file. Add it, or correct its path.'
  );
});

test('every code has a sentence in English and another in French', () => {
  for (const code of problemCodes) {
    const problem: Problem = { code, file: 'a.csv', value: 'x', expected: '1' };
    const [english, french] = [
      problemSentences.en[code](problem),
      problemSentences.fr[code](problem)
    ];
    expect(english).toMatch(/\.$/);
    expect(french).toMatch(/\.$/);
    expect(french).not.toBe(english);
    expect(french).not.toMatch(/« | »| [:;?!]|'/); // only no-break spaces, and no straight apostrophes
  }
});

test('a sentence says where in the language of the reader, and quotes no more than a line', () => {
  const problem: Problem = {
    code: 'not-an-integer',
    file: 'harms.csv',
    line: 12,
    column: 'low',
    value: 'x'.repeat(100)
  };
  expect(describeProblem(problem, 'fr')).toBe(
    `harms.csv, ligne 12, colonne low\u00a0: «\u00a0${'x'.repeat(80)}…\u00a0» n’est pas un nombre entier. N’écrivez que des chiffres, ou laissez la cellule vide.`
  );
});
