import { expect, test } from 'vitest';
import { partiesOf, previewOf } from '$lib/open/previewed';
import { found, toldTable } from '$lib/open/found';
import type { Mapping } from '$lib/readers/mapping';
import { recogniseTable } from '$lib/readers/table-format';
import { sourceFile } from '$lib/open/source-files';
import { rowsOf } from '../fixtures/read-table';

const suggested = (text: string) =>
  recogniseTable(rowsOf(text)).suggestions.map(({ part, column, because }) => [
    part,
    column,
    because
  ]);

async function tableOf(text: string, name = 'events.csv') {
  const what = await found([sourceFile({ path: name, content: new Blob([text]) })], {
    choices: {}
  });
  if (what.kind !== 'table') throw new Error(`found ${what.kind}`);
  return what;
}

test('French headers say what columns are', () => {
  expect(
    suggested(`Identifiant,Quand,Localité,Cercle,Région,Auteurs présumés,Nature,Morts,Blessés,Source
1,3 mars 2024,Nordville,Cercle Nord,Nord,Armée,raid,4,1,Radio
`)
  ).toEqual([
    ['id', 'Identifiant', 'name'],
    ['date', 'Quand', 'name'],
    ['place', 'Localité', 'name'],
    ['district', 'Cercle', 'name'],
    ['region', 'Région', 'name'],
    ['type', 'Nature', 'name'],
    ['perpetrator', 'Auteurs présumés', 'name'],
    ['source', 'Source', 'name'],
    ['harm', 'Morts', 'name'],
    ['harm', 'Blessés', 'name']
  ]);
});

test.each(['Nb de morts', 'Nbre morts', 'Décédés', 'Nombre de personnes tuées'])(
  '%s counts people killed',
  (header) => {
    expect(suggested(`Date des faits,Lieu-dit,${header}\n3 mars 2024,Nordville,4\n`)).toEqual([
      ['date', 'Date des faits', 'name'],
      ['place', 'Lieu-dit', 'name'],
      ['harm', header, 'name']
    ]);
  }
);

test('where names say nothing, dates, coordinates and perpetrators show in the values', () => {
  expect(
    suggested(`a,b,c,d,e
3 March 2024,12.51,-3.25,Armed forces of the North,x1
unknown,12.62,-3.11,Northern rebels,x2
5 March 2024,13.01,-2.95,Hill militia,x3
9 March 2024,13.01,-2.95,Nobody,x4
`)
  ).toEqual([
    ['date', 'a', 'values'],
    ['latitude', 'b', 'values'],
    ['longitude', 'c', 'values'],
    ['perpetrator', 'd', 'values']
  ]);
});

test('a column of stories names no perpetrators, and one in a known table is not guessed', () => {
  const story = `${'The armed forces came to the village. '.repeat(3)}`;
  expect(suggested(`a,b\n3 March 2024,${story}1\n4 March 2024,${story}2\n`)).toEqual([
    ['date', 'a', 'values']
  ]);
  const { mapping } = recogniseTable(
    rowsOf('date,region,killed,whose\n2024-03-01,North,4,Soldiers\n2024-03-02,North,1,Police\n')
  );
  expect(mapping.parties).toEqual([]);
});

test('columns are told by their names where these are their own, else by their positions', async () => {
  const { columns } = toldTable(await tableOf('date;region;Wer;Wer;\n2024-03-01;A;B;C;D\n'));
  expect(columns.map(({ column, name }) => [column, name])).toEqual([
    ['date', 'date'],
    ['region', 'region'],
    ['Wer', 'Wer'],
    [3, 'Wer'],
    [4, '5']
  ]);
});

const byHand: Mapping = {
  format: 'flat',
  title: [],
  date: { start: 'Wann', order: 'dmy' },
  region: 'Wo',
  parties: [{ name: 'Wer', separator: ',', role: 'perpetrator' }],
  harms: [{ harm: 'killed', victims: 'unknown', best: 'Tote', blank: 'none', means: 'exactly' }],
  categories: { armee: 'government' }
};

test('the first twenty rows are previewed, each with what is made of it or why nothing is', async () => {
  const rows = Array.from(
    { length: 30 },
    (_, row) => `${row === 1 ? 'x' : '2024-03-01'};N;Armee;1`
  );
  const table = await tableOf(['Wann;Wo;Wer;Tote', ...rows].join('\n'));
  const preview = await previewOf(table, byHand);
  expect(preview.rows.map(({ line }) => line)).toEqual(
    Array.from({ length: 20 }, (_, at) => at + 2)
  );
  expect(preview.rows.filter(({ incident }) => incident).length).toBe(19);
  expect(preview.rows[1]?.incident).toBeUndefined();
  expect(preview.rows[1]?.problems.map(({ code, column }) => [code, column])).toEqual([
    ['not-a-date', 'Wann']
  ]);
  expect(preview.rows[0]?.cells).toEqual(['2024-03-01', 'N', 'Armee', '1']);
  expect(preview.dataset?.categories.map(({ id }) => id)).toEqual(['government']);
});

test('perpetrators of the whole file are listed as guessed, those of most rows first', async () => {
  const rows = Array.from({ length: 300 }, (_, row) => `x;N;"Rebels ${row % 250}, Armee";1`);
  const table = await tableOf(['Wann;Wo;Wer;Tote', ...rows].join('\n'));
  const { parties, total } = await partiesOf(table, byHand, () => false);
  expect(total).toBe(251);
  expect(parties).toHaveLength(200);
  expect(parties.slice(0, 2)).toEqual([
    { name: 'Armee', category: 'others', rows: 300 },
    { name: 'Rebels 0', category: 'armed-groups', rows: 2 }
  ]);
});
