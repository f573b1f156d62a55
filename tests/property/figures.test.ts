import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { figureIds, type Figure, type FigureId, type Row } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { figureJson } from '$lib/figures/figure-json';
import { countedIn } from '$lib/figures/words';
import { leftOut } from '$lib/figures/left-out';
import { en } from '$lib/i18n/en';
import { fr } from '$lib/i18n/fr';
import { i18nOf, type I18n } from '$lib/i18n/i18n';
import { place } from '$lib/layout/place';
import { formatView, parseView } from '$lib/view/address';
import { ReadingRoom } from '$lib/view/reading-room';
import { wholePeriod, type View } from '$lib/view/view';
import { arbitraryPeriod, arbitraryWorld, type World } from '../fixtures/arbitraries';
import { addTallies, totalAt } from '../fixtures/reading';

const english = i18nOf('en', en);
const languages = [english, i18nOf('fr', fr)];

const roomOf = ({ dataset, incidents }: World) => new ReadingRoom(rollUp(incidents), dataset);

const figureIn = (
  id: FigureId,
  room: ReadingRoom,
  view: View,
  scope: 'dashboard' | 'alone',
  i18n: I18n = english
): Figure => makeFigure(id, { room, view, i18n, scope, link: 'https://example.org/' });

/** What each figure's own dimension is without a choice. */
const ownFilter: Readonly<Record<(typeof figureIds)[number], Partial<View>>> = {
  headline: {},
  'monthly-timeline': { period: wholePeriod },
  'casualties-by-perpetrator': { perpetrators: [] },
  'incidents-by-region': { regions: [] },
  combinations: { perpetrators: [] },
  'harms-by-perpetrator': { perpetrators: [] },
  'region-map': { regions: [] },
  trends: {},
  compare: {}
};

test('on the dashboard a figure’s numbers ignore the choice made in it', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const id of figureIds) {
        const chosen = figureIn(id, room, world.view, 'dashboard');
        const without = figureIn(id, room, { ...world.view, ...ownFilter[id] }, 'dashboard');
        const known = new Map(without.rows.map(({ key, tally }) => [key, tally]));
        for (const { key, tally } of chosen.rows) {
          if (key !== 'outside')
            expect({ id, key, tally }).toEqual({ id, key, tally: known.get(key) });
        }
      }
    })
  );
});

test('alone, a figure’s rows and total are those of the headline under every filter', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      const view: View = { ...world.view, joint: 'combination' };
      const people = totalAt(room, view, countedIn(view));
      const incidents = totalAt(room, { ...view, measure: 'incidents' }, 'incidents');
      for (const id of ['monthly-timeline', 'casualties-by-perpetrator'] as const) {
        const { rows, total } = figureIn(id, room, view, 'alone');
        expect(total).toEqual(people);
        const running = id === 'monthly-timeline' && view.timeline === 'cumulative';
        const counted = running ? lastAndApart(rows) : rows;
        expect(addTallies(counted.map(({ tally }) => tally))).toEqual(people);
      }
      const { rows, total } = figureIn('incidents-by-region', room, view, 'alone');
      expect(total).toEqual(incidents);
      expect(addTallies(rows.map(({ tally }) => tally))).toEqual(incidents);
      expect(figureIn('headline', room, view, 'alone').total).toEqual(people);
    })
  );
});

/** Running totals are not added to each other: the last one stands for all months. */
const lastAndApart = (rows: readonly Row[]): Row[] => [
  ...rows.filter(({ apart, chosen }) => !apart && chosen).slice(-1),
  ...rows.filter(({ apart }) => apart)
];

test('categories that overlap add up to the total at least', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const view: View = { ...world.view, joint: 'overlap' };
      const { rows, total } = figureIn('casualties-by-perpetrator', roomOf(world), view, 'alone');
      const bars = addTallies(rows.filter(({ parent }) => !parent).map(({ tally }) => tally));
      expect(bars.incidents).toBeGreaterThanOrEqual(total.incidents);
      expect(bars.count.best).toBeGreaterThanOrEqual(total.count.best);
    })
  );
});

test('alone and jointly together are the bar, and so are its segments', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const id of figureIds.filter((known) => known !== 'headline')) {
        const { rows } = figureIn(id, room, world.view, 'dashboard');
        // the numbers above the months of `trends` are those of the headline, and no bars either
        const bars = rows.filter(({ parent }) => id !== 'trends' || parent !== undefined);
        for (const { key, tally, cells, segments } of bars) {
          const drawn = segments.reduce((sum, { value }) => sum + value, 0);
          // harms have no unit in common, so that a comparison draws them by their incidents
          const value = /:(harm-|incidents)/.test(key) ? tally.incidents : tally.count.best;
          expect({ id, key, drawn }).toEqual({ id, key, drawn: value });
          const { alone, joint } = cells;
          if (alone !== undefined && joint !== undefined) {
            expect(alone + joint).toBe(tally.count.best);
          }
        }
      }
    })
  );
});

const walk = arbitraryWorld.chain((world) =>
  fc.tuple(fc.constant(world), fc.array(arbitraryPeriod(world.dataset), { maxLength: 8 }))
);

test('wherever a brush has been, figures are those of a fresh room', () => {
  fc.assert(
    fc.property(walk, ([world, periods]) => {
      const room = roomOf(world);
      for (const period of [...periods, world.view.period]) {
        const view = { ...world.view, period };
        for (const id of figureIds) {
          expect(figureIn(id, room, view, 'dashboard')).toEqual(
            figureIn(id, roomOf(world), view, 'dashboard')
          );
        }
      }
    }),
    { numRuns: 60 }
  );
});

test('every mark leads to a view that its address can tell', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const id of figureIds) {
        for (const { target, behind } of figureIn(id, room, world.view, 'dashboard').rows) {
          expect(parseView(formatView(target), world.dataset).ok).toBe(true);
          expect(parseView(formatView(behind), world.dataset).ok).toBe(true);
        }
      }
    })
  );
});

test('no figure, in any language, scope or width, ever fails or draws outside its layout', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const i18n of languages) {
        leftOut({ room, view: world.view, i18n, scope: 'dashboard', link: '' });
        for (const scope of ['dashboard', 'alone'] as const) {
          for (const id of figureIds) {
            const figure = figureIn(id, room, world.view, scope, i18n);
            for (const width of [343, 508, 1072]) expectInside(figure, width, i18n);
          }
        }
      }
    }),
    { numRuns: 60 }
  );
});

function expectInside(figure: Figure, width: number, i18n: I18n) {
  const layout = place(figure, width, [], i18n);
  if (!layout) return;
  for (const { key, x, y, width: wide, height } of layout.marks) {
    const inside =
      x >= 0 && y >= 0 && x + wide <= width + 0.01 && y + height <= layout.height && wide >= 0;
    expect({ id: figure.id, key, inside }).toEqual({ id: figure.id, key, inside: true });
  }
  expect(new Set(layout.texts.map(({ key }) => key)).size).toBe(layout.texts.length);
}

/** Whole numbers as English and French write them. */
const numbersIn = (sentence: string): string[] =>
  sentence.match(/\d{1,3}(?:[,\u202f]\d{3})+|\d+/gu) ?? [];

function expectNumbersInTable(figure: Figure, { formats }: I18n) {
  const { table, total, incidents } = figureJson(figure);
  const cells = [...table.rows, { ...total, incidents }].flatMap((row) => Object.values(row));
  const known = cells.filter((cell) => typeof cell === 'number').map(formats.number);
  const labels = figure.rows.map(({ label }) => label).toSorted((a, b) => b.length - a.length);
  const sentence = labels.reduce(
    (text, label) => text.replaceAll(label, ''),
    figure.summary.replace(figure.scope, '')
  );
  const unknown = numbersIn(sentence).filter((number) => !known.includes(number));
  expect({ summary: figure.summary, unknown }).toEqual({ summary: figure.summary, unknown: [] });
}

test('every number in a summary is in the figure’s table', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const i18n of languages) {
        for (const id of figureIds) {
          for (const scope of ['dashboard', 'alone'] as const) {
            expectNumbersInTable(figureIn(id, room, world.view, scope, i18n), i18n);
          }
        }
      }
    })
  );
});
