import { expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import { fitMapping } from '$lib/readers/mapping-columns';
import { mappingFile, misfitOf, readMapping } from '$lib/readers/mapping-file';
import type { Mapping } from '$lib/readers/mapping';
import { recogniseTable } from '$lib/readers/table-format';
import { readText, rowsOf } from '../fixtures/read-table';
import { told } from '../fixtures/told';

const mapping: Mapping = {
  format: 'flat',
  title: ['Was'],
  date: { start: 'Wann', order: 'dmy' },
  region: 'Wo',
  type: 'Was',
  parties: [{ name: 'Wer', separator: ',', role: 'perpetrator' }],
  harms: [
    { harm: 'killed', victims: 'civilian', best: 'Tote', blank: 'not-stated', means: 'at-least' }
  ],
  categories: { Armee: 'government' }
};

const january = `Wann,Wo,Wer,Was,Tote
03/01/2024,North,Armee,raid,4
`;

test('a mapping is the same after it has been kept in a file', () => {
  expect(readMapping(mappingFile(mapping), 'a.mapping.json')).toEqual({ ok: true, mapping });
});

test('a mapping reads another table of the same columns, in whatever order they stand', async () => {
  const { incidents, perpetrators, problems } = await readText(
    `Nr,Tote,Was,Wer,Wo,Wann
1,3,raid,"Armee, Nordfront",North,05/03/2024
2,,raid,Armee,South,06/03/2024
`,
    { mapping: () => mapping }
  );
  expect(problems.map(({ code, rows }) => [code, rows])).toEqual([['day-first-assumed', 2]]);
  expect(incidents.map(told)).toEqual([
    'killed civilian 3+ by armee:stated, nordfront:stated',
    'killed civilian ? by armee:stated'
  ]);
  expect(incidents.map(({ when }) => when.edtf)).toEqual(['2024-03-05', '2024-03-06']);
  expect(perpetrators.map(({ id, category }) => [id, category])).toEqual([
    ['armee', 'government'],
    ['nordfront', 'others']
  ]);
});

test('a table that lacks columns of a mapping says which, and which it has', () => {
  const { layout } = recogniseTable(
    rowsOf(january.replace('Wo,', 'Ort,').replace('Tote', 'Opfer'))
  );
  const misfit = misfitOf('a.mapping.json', layout, 5, mapping);
  expect(misfit && describeProblem(misfit, 'en')).toBe(
    'a.mapping.json: the mapping does not fit this table, which has no column “Wo”, “Tote”. Its columns are: “Wann”, “Ort”, “Wer”, “Was”, “Opfer”. Choose the file that the mapping was made for, or say anew which column is what.'
  );
  expect(misfit && describeProblem(misfit, 'fr')).toContain('«\u00a0Wo\u00a0», «\u00a0Tote\u00a0»');
  expect(misfitOf('a', recogniseTable(rowsOf(january)).layout, 5, mapping)).toBeUndefined();
});

test('a column beyond the last one does not fit either', () => {
  const { layout } = recogniseTable(rowsOf(january));
  const beyond = { ...mapping, source: 5 };
  expect(fitMapping(layout, 5, beyond).missing).toEqual(['6']);
  expect(fitMapping(layout, 6, beyond).missing).toEqual([]);
});

test('on a table, columns are called as that table calls them, and what it lacks is left out', () => {
  const { layout } = recogniseTable(rowsOf(january));
  const { mapping: fitted } = fitMapping(layout, 5, {
    ...mapping,
    date: { start: 'WANN', order: 'dmy' },
    region: 1,
    place: 'Ort',
    harms: mapping.harms.map((harm) => ({ ...harm, best: 'Verletzte' }))
  });
  expect([fitted.date.start, fitted.region, fitted.place]).toEqual(['Wann', 'Wo', undefined]);
  expect(fitted.harms).toEqual([]);
});

const kept = (changed: object) =>
  JSON.stringify({ format: 'attest-mapping', formatVersion: 1, mapping, ...changed });

test.each([
  ['{', /this is not JSON/],
  ['[]', /this is not a mapping file/],
  [JSON.stringify(mapping), /this is not a mapping file/],
  [kept({ formatVersion: 2 }), /of version “2”, and only versions up to 1 are known/],
  [
    kept({ mapping: { ...mapping, date: { start: 'Wann', order: 'ydm' } } }),
    /not sound at “mapping\.date\.order: "ydm"”; expected is \("dmy" \| "mdy" \| "ymd"\)/
  ],
  [kept({ mapping: { ...mapping, parties: [{ role: 'party' }] } }), /“mapping\.parties\[0\]\.name/],
  [kept({ mapping: { ...mapping, region: -1 } }), /“mapping\.region: -1”/],
  [kept({ mapping: undefined }), /“mapping: undefined”/],
  [
    kept({ mapping: { ...mapping, harms: [...mapping.harms, ...mapping.harms] } }),
    /the column “Tote” is read twice as the same harm/
  ]
])('%s is no sound mapping file, and it is said why', (text, sentence) => {
  const read = readMapping(text, 'a.mapping.json');
  expect(read.ok ? '' : describeProblem(read.problem, 'en')).toMatch(sentence);
  expect(read.ok ? '' : describeProblem(read.problem, 'fr')).toMatch(/^a\.mapping\.json\u00a0: /);
});
