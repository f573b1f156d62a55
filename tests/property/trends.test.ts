import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import type { Figure, FigureId } from '$lib/figures/figure';
import { figureJson } from '$lib/figures/figure-json';
import { makeFigure } from '$lib/figures/figures';
import type { I18n } from '$lib/i18n/i18n';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { addTallies } from '../fixtures/reading';
import { english, french } from '../fixtures/small';

const figureIn = (
  { dataset, incidents, view }: World,
  id: FigureId,
  own: Partial<View> = {},
  i18n: I18n = english
): Figure =>
  makeFigure(id, {
    room: new ReadingRoom(rollUp(incidents), dataset),
    view: { ...view, ...own },
    i18n,
    scope: 'alone',
    link: ''
  });

test('each number is its months, what is dated to longer, and what lies outside', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const { rows } = figureIn(world, 'trends');
      for (const { key, tally } of rows.filter(({ parent }) => parent === undefined)) {
        const within = rows.filter(({ parent }) => parent === key);
        expect({ key, tally: addTallies(within.map((row) => row.tally)) }).toEqual({ key, tally });
      }
    })
  );
});

test('the numbers by month are those of the headline, under every view', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const told = (figure: Figure) =>
        figure.rows
          .filter(({ parent }) => parent === undefined)
          .map(({ key, tally, text, details }) => ({ key, tally, text, details }));
      expect(told(figureIn(world, 'trends'))).toEqual(told(figureIn(world, 'headline')));
    })
  );
});

test('the last running total is the sum of the months, and none is below the one before', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const monthsOf = (timeline: View['timeline']) =>
        figureIn(world, 'monthly-timeline', { timeline }).rows.filter(
          ({ apart, chosen }) => !apart && chosen
        );
      const months = monthsOf('monthly').map(({ tally }) => tally);
      const running = monthsOf('cumulative').map(({ tally }) => tally);
      running.forEach((tally, index) => {
        expect(tally).toEqual(addTallies(months.slice(0, index + 1)));
      });
      expect(running).toHaveLength(months.length);
    })
  );
});

test('what stands apart is the same beside months and beside running totals', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const apartOf = (timeline: View['timeline']) =>
        figureIn(world, 'monthly-timeline', { timeline })
          .rows.filter(({ apart }) => apart)
          .map(({ key, tally, text }) => ({ key, tally, text }));
      expect(apartOf('cumulative')).toEqual(apartOf('monthly'));
    })
  );
});

/** Twenty times as many incidents, so that changes may be told. */
const manifold = ({ incidents, dataset, view }: World): World => ({
  dataset: { ...dataset, selection: 'systematic' },
  incidents: incidents.flatMap((incident) =>
    Array.from({ length: 20 }, (_, copy) => ({ ...incident, id: `${incident.id}-${copy}` }))
  ),
  view: {
    ...view,
    period: {
      from: dataset.period.from + Math.ceil((dataset.period.to - dataset.period.from + 1) / 2),
      to: undefined
    }
  }
});

test('every number in the words of a change is in the table', () => {
  let told = 0;
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const many = manifold(world);
      const { from = 0 } = typeof many.view.period === 'string' ? {} : many.view.period;
      const months = many.dataset.period.to - from + 1;
      for (const i18n of [english, french]) {
        const figure = figureIn(many, 'headline', {}, i18n);
        const rows = figureJson(figure).table.rows;
        for (const [index, row] of figure.rows.entries()) {
          const change = row.cells['before'] === undefined ? undefined : row.details.at(-1);
          if (change === undefined) continue;
          told += 1;
          const numbers = Object.values(rows[index] ?? {}).filter(
            (cell) => typeof cell === 'number'
          );
          const known = [months, ...numbers.map(Math.abs)].map(i18n.formats.number);
          const words = change.match(/\d{1,3}(?:[,\u202f]\d{3})+|\d+/gu) ?? [];
          expect({ change, unknown: words.filter((word) => !known.includes(word)) }).toEqual({
            change,
            unknown: []
          });
        }
      }
    })
  );
  expect(told).toBeGreaterThan(20);
});

test('a dataset of cases tells no change, and says why once', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const many = manifold(world);
      const figure = figureIn(
        { ...many, dataset: { ...many.dataset, selection: 'illustrative' } },
        'headline'
      );
      expect(figure.rows.filter(({ cells }) => Object.keys(cells).length > 0)).toEqual([]);
      expect(figure.notes.filter((note) => note.startsWith('Change over time'))).toHaveLength(1);
    })
  );
});
