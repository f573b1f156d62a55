import { expect, test } from 'vitest';
import { partyCategoryNames } from '$lib/i18n/table-words';
import { formatMonth } from '$lib/model/month';
import { TableDatasetFold, type TableDescription } from '$lib/readers/table-dataset';
import { readText } from '../fixtures/read-table';

const text = (words: string) => ({ en: words, fr: words });

const description: TableDescription = {
  id: 'local-0123456789ab',
  title: text('Raids'),
  description: text(''),
  documentedBy: text('An invented monitor'),
  version: '0123456789ab',
  sha256: '0123456789abcdef',
  licence: { name: 'not known', url: '' },
  selection: 'systematic',
  file: 'raids.csv',
  categories: partyCategoryNames,
  typeNames: {},
  notes: []
};

async function datasetOf(csv: string) {
  const fold = new TableDatasetFold();
  const read = await readText(csv);
  fold.add(read);
  return { dataset: fold.finish(description), counts: fold.counts };
}

test('a dataset is what its incidents make up', async () => {
  const { dataset, counts } = await datasetOf(`date,country,region,perpetrator,type,killed
2021-03-02,Arland,North,Northern Front,raid,4
2020-11,Arland,South,Unidentified gunmen,bombing,1
2021-05-05,Farland,North,Armed forces of Farland,Raid,0
`);
  expect(counts).toEqual({ rows: 3, read: 3, rejected: 0, duplicates: 0 });
  if (!dataset) throw new Error('no dataset');
  expect(dataset.invented).toBe(false);
  expect([dataset.period.from, dataset.period.to].map(formatMonth)).toEqual(['2020-11', '2021-05']);
  expect(dataset.types).toEqual(['bombing', 'raid']);
  expect(dataset.categories.map(({ id, name }) => [id, name.fr])).toEqual([
    ['government', 'Gouvernement'],
    ['others', 'Autres, non classés'],
    ['unidentified', 'Non identifiés']
  ]);
  expect(dataset.perpetrators.map(({ id, category }) => [id, category])).toEqual([
    ['armed-forces-of-farland', 'government'],
    ['northern-front', 'others'],
    ['unidentified-gunmen', 'unidentified']
  ]);
  expect(dataset.regions.map(({ code, name }) => [code, name.en])).toEqual([
    ['arland-north', 'North, Arland'],
    ['arland-south', 'South, Arland'],
    ['farland-north', 'North, Farland']
  ]);
  expect(dataset.documents).toMatchObject([{ id: 'table', sha256: '0123456789abcdef' }]);
});

test('names that mean something else in an address get identifiers of their own', async () => {
  const { dataset } = await datasetOf(`date,region,perpetrator,killed
2021-03-02,Several,Government,4
2021-03-02,North,Uncertain only,4
`);
  expect(dataset?.regions.map(({ code, name }) => [code, name.en])).toEqual([
    ['north', 'North'],
    ['region--several', 'Several']
  ]);
  expect(dataset?.perpetrators.map(({ id, name }) => [id, name.en])).toEqual([
    ['party--government', 'Government'],
    ['party--uncertain-only', 'Uncertain only']
  ]);
});

test('a table of which no row can be read makes no dataset', async () => {
  const { dataset, counts } = await datasetOf('date,region,killed\nsoon,North,4\n');
  expect(dataset).toBeUndefined();
  expect(counts).toEqual({ rows: 1, read: 0, rejected: 1, duplicates: 0 });
});
