import { expect, test } from 'vitest';
import type { FigureBlock } from '$lib/briefing/document';
import {
  briefingOf,
  citedIncidents,
  documentOf,
  figure,
  groundOf,
  text
} from '../fixtures/briefing';
import { hostile, someSketches } from '../fixtures/publication';

const figuresIn = (blocks: readonly { readonly kind: string }[]): FigureBlock[] =>
  blocks.filter((block): block is FigureBlock => block.kind === 'figure');

test('figures are numbered, and refer to the passages behind them', async () => {
  const { blocks, endnotes } = await documentOf(
    briefingOf(figure('headline'), text('words'), figure('monthly-timeline'))
  );
  const figures = figuresIn(blocks);
  expect(figures.map(({ number }) => number)).toEqual([1, 2]);
  expect(figures.map((block) => block.endnotes)).toEqual([
    [1, 2, 3, 4],
    [1, 2, 3, 4]
  ]);
  expect(endnotes.map(({ number, figures: own }) => [number, own])).toEqual([
    [1, [1, 2]],
    [2, [1, 2]],
    [3, [1, 2]],
    [4, [1, 2]]
  ]);
  expect(endnotes[0]?.text).toMatch(
    /^The Observatory, Arland 2021: .*, paragraph 2 \(characters 100–180\)\.$/
  );
  expect(endnotes.map(({ url }) => url !== '')).toEqual([true, false, false, false]);
});

test('the annex lists every incident once, by date, with the figures that rest on it', async () => {
  const { annex, annexNotes } = await documentOf(
    briefingOf(figure('headline'), figure('monthly-timeline'))
  );
  expect(annex.map(({ id }) => id)).toEqual(['incident-1', 'incident-2', 'incident-3']);
  expect(annex.every(({ figures }) => figures.join() === '1,2')).toBe(true);
  expect(annex[1]?.cells[4]).toContain('about 1,500 people killed');
  expect(annexNotes).toEqual([
    '3 incidents by date, each listed once whatever number of figures rest on them.'
  ]);
});

test('the annex says what it leaves out, and where that is', async () => {
  const many = Array.from({ length: 520 }, (_, index) => someSketches[index % 3] ?? {});
  const incidents = citedIncidents(many.map((sketch) => ({ when: '2021-01-05', ...sketch })));
  const ground = groundOf({}, incidents, 4000);
  const { annex, annexNotes, endnotes } = await documentOf(briefingOf(figure('headline')), ground);
  expect(annex).toHaveLength(500);
  expect(annexNotes[1]).toBe(
    'Figure 1 rests on 4,000 incidents, of which 500 are listed here; all of them are at https://example.org/arland-2021/incidents.'
  );
  expect(endnotes).toHaveLength(501);
});

test.each([
  ['no-such-figure', '', '', 'There is no figure called “no-such-figure”'],
  ['headline', 'harm=killd', '', '“killd” is not a value of “harm”'],
  ['headline', 'colour=red', '', 'A figure knows no “colour”'],
  ['headline', '', 'theme=pink', '“pink” is not a value of “theme”'],
  ['headline', '', `title=${'x'.repeat(201)}`, 'at most 200 characters']
])('%s?%s&%s keeps its place and says what is wrong', async (name, view, options, sentence) => {
  const { blocks } = await documentOf(
    briefingOf(text('before'), figure(name, view, options), figure('headline'))
  );
  expect(blocks.map(({ kind }) => kind)).toEqual(['text', 'broken', 'figure']);
  const [broken] = blocks.flatMap((block) => (block.kind === 'broken' ? [block.sentence] : []));
  expect(broken).toContain(sentence);
  expect(figuresIn(blocks)[0]?.number).toBe(1);
});

test('figures of different versions are told apart', async () => {
  const ground = groundOf();
  const other = groundOf({ dataset: { version: 'ba9876543210' } });
  const { sources } = await documentOf(
    briefingOf(figure('headline'), figure('monthly-timeline'), figure('headline', 'harm=injured')),
    (item) => (item.view === '' ? ground : other)
  );
  expect(sources.at(-1)).toBe(
    'The figures rest on different versions of the dataset: Figures 1, 2 on version 0123456789ab and Figure 3 on version ba9876543210.'
  );
});

test('a briefing without a title has the dataset’s, and no clock dates it', async () => {
  const { title, byline } = await documentOf({ title: ' ', organisation: '', items: [] });
  expect(title).toBe('Briefing: Incidents in Arland, 2021');
  expect(byline).toEqual(['Data as of 1 May 2022']);
});

test('hostile texts are nothing but text', async () => {
  const { blocks, title } = await documentOf({
    title: hostile,
    organisation: hostile,
    items: [text(hostile)]
  });
  expect(JSON.stringify({ blocks, title })).not.toMatch(/\\u202e|\\u0007|\u202e|\u200f|\u2066/);
});

test('a figure that is frozen says what came after it', async () => {
  const { blocks } = await documentOf(briefingOf(figure('headline', 'version=0123456789ab')));
  const [frozen] = figuresIn(blocks);
  expect(frozen?.publication.figure.notes).toContain('Newer data exist.');
  expect(frozen?.publication.link).toContain('version=0123456789ab');
});
