import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { overviewIds } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { partyCategoryNames } from '$lib/i18n/table-words';
import type { TableDescription } from '$lib/readers/table-dataset';
import { TableDatasetFold } from '$lib/readers/table-dataset';
import { formatView, parseView } from '$lib/view/address';
import { ReadingRoom } from '$lib/view/reading-room';
import { defaultView } from '$lib/view/view';
import { readText } from '../fixtures/read-table';
import { english, french, textsOf } from '../fixtures/small';

const text = (words: string) => ({ en: words, fr: words });

const description: TableDescription = {
  id: 'local-0123456789ab',
  title: text('Health care, Mali 2023'),
  description: text(''),
  documentedBy: text('Insecurity Insight'),
  version: '0123456789ab',
  sha256: '',
  licence: { name: 'CC BY-SA', url: '' },
  selection: 'systematic',
  file: 'health.csv',
  categories: partyCategoryNames,
  typeNames: {},
  notes: []
};

const sample = 'tests/fixtures/samples/insecurity-insight-health-mali-2023-hxl.csv';

async function roomOf(csv: string) {
  const read = await readText(csv);
  const fold = new TableDatasetFold();
  fold.add(read);
  const dataset = fold.finish(description);
  if (!dataset) throw new Error('nothing was read');
  return { room: new ReadingRoom(rollUp(read.incidents), dataset), dataset };
}

test('a table’s dataset is drawn like any other, and every bar has an address', async () => {
  const { room, dataset } = await roomOf(readFileSync(sample, 'utf8'));
  for (const id of overviewIds) {
    for (const i18n of [english, french]) {
      const view = { ...defaultView, harm: 'abducted' as const };
      const figure = makeFigure(id, { room, view, i18n, scope: 'dashboard', link: '' });
      for (const { target } of figure.rows) {
        if (!target) continue;
        const parsed = parseView(new URLSearchParams(formatView(target)), dataset);
        expect(parsed).toMatchObject({ ok: true });
      }
    }
  }
});

test('the bars of the sample are those counted by hand', async () => {
  const { room } = await roomOf(readFileSync(sample, 'utf8'));
  const input = { room, view: defaultView, i18n: english, scope: 'alone' as const, link: '' };
  expect(textsOf(makeFigure('incidents-by-region', input))).toMatchObject({
    'mali-gao': '7',
    'mali-menaka': '3',
    'not-stated': '1'
  });
});
