import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { themes } from '$lib/charts/svg/file-palettes';
import { rollUp } from '$lib/cube/roll-up';
import { figureIds, type Figure } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { presets } from '$lib/layout/image-frame';
import { figureAsAsked } from '$lib/publish/as-asked';
import { harmlessText } from '$lib/model/harmless-text';
import { highlightable } from '$lib/publish/highlighted';
import { formatOptions, parseOptions, type PublishOptions } from '$lib/publish/options';
import { orders, ordersOf } from '$lib/publish/sorted';
import { ReadingRoom } from '$lib/view/reading-room';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { english, french } from '../fixtures/small';

const words = (most: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: most / 4 })
    .map((text) => Array.from(harmlessText(text)).slice(0, most).join('').trim());

const arbitraryOptions: fc.Arbitrary<PublishOptions> = fc.record({
  size: fc.constantFrom('page', 'column', 'slide', 'square'),
  width: fc.oneof(
    fc.constantFrom(...Object.values(presets).map(({ width }) => width)),
    fc.integer({ min: 240, max: 2000 })
  ),
  scale: fc.integer({ min: 1, max: 4 }),
  theme: fc.constantFrom(...themes),
  title: words(200),
  sort: fc.constantFrom(...orders),
  highlight: fc.string(),
  organisation: words(100)
});

const figureIn = ({ dataset, incidents, view }: World, id: Figure['id']): Figure =>
  makeFigure(id, {
    room: new ReadingRoom(rollUp(incidents), dataset),
    view,
    i18n: english,
    scope: 'alone',
    link: 'https://example.org/'
  });

const plain = { title: '', sort: 'given', highlight: '', theme: 'light' } as const;

test('options come back from an address as they were', () => {
  fc.assert(
    fc.property(arbitraryOptions, (options) => {
      expect(parseOptions(formatOptions(options))).toEqual({ ok: true, options });
    })
  );
});

test('an order moves rows and changes none: what is within stays below, what is apart stays last', () => {
  const arbitrary = fc.record({
    world: arbitraryWorld,
    id: fc.constantFrom('casualties-by-perpetrator' as const, 'incidents-by-region' as const),
    sort: fc.constantFrom(...orders)
  });
  fc.assert(
    fc.property(arbitrary, ({ world, id, sort }) => {
      const given = figureIn(world, id);
      const made = figureAsAsked(given, { ...plain, sort }, [], french);
      if (!made.ok) throw new Error(made.problem.code);
      const { rows } = made.figure;
      const byKey = (figure: Figure) =>
        figure.rows
          .toSorted((a, b) => (a.key < b.key ? -1 : 1))
          .map(({ key, text }) => [key, text]);
      expect(byKey(made.figure)).toEqual(byKey(given));
      rows.forEach(({ parent }, at) => {
        const above = rows.slice(0, at).findLast((row) => row.parent === undefined);
        if (parent !== undefined) expect(above?.key).toBe(parent);
      });
      const outer = rows.filter(({ parent }) => parent === undefined);
      const apart = outer.map((row) => row.apart);
      expect(apart).toEqual(apart.toSorted((a, b) => Number(a) - Number(b)));
      const values = outer.filter((row) => !row.apart).map(({ tally }) => tally.count.best);
      if (sort === 'value') expect(values).toEqual(values.toSorted((a, b) => b - a));
      const again = figureAsAsked(made.figure, { ...plain, sort }, [], french);
      expect(again.ok && again.figure.rows.map(({ key }) => key)).toEqual(
        rows.map(({ key }) => key)
      );
    })
  );
});

test('a highlight leaves every number, pattern and word; all that is not highlighted is calm', () => {
  const arbitrary = arbitraryWorld.chain((world) =>
    fc.constantFrom(...figureIds).map((id) => ({ world, id }))
  );
  fc.assert(
    fc.property(arbitrary, fc.nat(), fc.constantFrom(...themes), ({ world, id }, pick, theme) => {
      const given = figureIn(world, id);
      const { open } = world.view;
      const choices = highlightable(given, open);
      const choice = choices[pick % Math.max(1, choices.length)];
      if (!choice) return;
      const asked = { ...plain, highlight: choice.key, theme };
      const made = figureAsAsked(given, asked, open, english);
      if (!made.ok) throw new Error(made.problem.code);
      const bare = (figure: Figure) =>
        figure.rows.map(({ key, text, segments }) => [
          key,
          text,
          segments.map(({ value, paint }) => [value, paint.pattern])
        ]);
      expect(bare(made.figure)).toEqual(bare(given));
      expect(made.figure.notes[0]).toBe(`Highlighted: ${choice.label}.`);
      for (const row of made.figure.rows) {
        const within = row.key === choice.key || row.parent === choice.key;
        for (const { key, paint } of row.segments) {
          const isIn = given.kind === 'timeline' ? key.startsWith(choice.key) : within;
          if (!isIn) expect(paint.colour).toBe('calm');
          if (within) expect(paint.colour).not.toMatch(/calm|unidentified/);
        }
      }
    })
  );
});

test('what a figure has no place for is refused with what it has', () => {
  fc.assert(
    fc.property(arbitraryWorld, fc.constantFrom(...figureIds), (world, id) => {
      const figure = figureIn(world, id);
      const refused = figureAsAsked(figure, { ...plain, highlight: 'no such' }, [], english);
      expect(refused).toMatchObject({ problem: { parameter: 'highlight', value: 'no such' } });
      for (const sort of orders) {
        const made = figureAsAsked(figure, { ...plain, sort }, [], english);
        expect(made.ok).toBe(ordersOf(figure).includes(sort));
      }
    })
  );
});
