import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { counted, type Counted } from '$lib/cube/cube';
import type { Figure, FigureId, Row } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { figureJson } from '$lib/figures/figure-json';
import { impossible, kindOf } from '$lib/model/party-kind';
import { combinedIn } from '$lib/view/parties';
import { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { addTallies, totalAt } from '../fixtures/reading';
import { english, french } from '../fixtures/small';

const roomOf = ({ dataset, incidents }: World) => new ReadingRoom(rollUp(incidents), dataset);

const figureIn = (
  id: FigureId,
  room: ReadingRoom,
  view: View,
  scope: 'dashboard' | 'alone' = 'dashboard',
  i18n = english
): Figure => makeFigure(id, { room, view, i18n, scope, link: '' });

function cellAt({ key }: Row): { party: string; column: Counted } {
  const [party = '', name] = key.split('/');
  const column = counted.find((known) => known === name);
  if (!column) throw new Error(`no column: ${key}`);
  return { party, column };
}

test('combinations add up to incidents and to people exactly, under every filter', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const measure of ['people', 'incidents'] as const) {
        const view: View = { ...world.view, measure };
        const total = totalAt(room, view, measure === 'incidents' ? 'incidents' : view.harm);
        const { rows } = figureIn('combinations', room, view, 'alone');
        expect(addTallies(rows.map(({ tally }) => tally))).toEqual(total);
      }
    })
  );
});

test('a combination is the same whether it is a figure of its own or a choice in another', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      const own = figureIn('combinations', room, world.view);
      const chosen: View = { ...world.view, joint: 'combination' };
      const other = figureIn('casualties-by-perpetrator', room, chosen);
      const numbers = ({ rows }: Figure) => rows.map(({ key, text }) => [key, text]);
      expect(numbers(own)).toEqual(numbers(other));
      for (const { target, behind } of own.rows) {
        expect([target.joint, behind.joint]).toEqual([world.view.joint, world.view.joint]);
      }
      const sets = own.sets?.map(({ key }) => key) ?? [];
      const members = own.rows.flatMap(({ key }) => combinedIn(key) ?? []);
      expect(members.filter((member) => !sets.includes(member))).toEqual([]);
    })
  );
});

test('a cell of the matrix is the headline’s number of its harm under its category', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      for (const row of figureIn('harms-by-perpetrator', room, world.view).rows) {
        const { party, column } = cellAt(row);
        const perpetrators = party === 'total' ? [] : [party];
        const view: View = { ...world.view, perpetrators };
        expect([row.key, row.tally]).toEqual([row.key, totalAt(room, view, column)]);
      }
    }),
    { numRuns: 60 }
  );
});

test('alone, the matrix has the headline’s numbers in its row of all', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const room = roomOf(world);
      const { rows } = figureIn('harms-by-perpetrator', room, world.view, 'alone');
      for (const row of rows) {
        const { party, column } = cellAt(row);
        if (party !== 'total') continue;
        expect([column, row.tally]).toEqual([column, totalAt(room, world.view, column)]);
      }
    })
  );
});

test('“n/a” stands where definitions exclude a harm and nothing is recorded, and nowhere else', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const { rows } = figureIn('harms-by-perpetrator', roomOf(world), world.view);
      for (const row of rows) {
        const { party, column } = cellAt(row);
        const isExcluded =
          row.tally.incidents === 0 &&
          column !== 'incidents' &&
          impossible(column, kindOf(party)) === 'ever';
        expect([row.key, row.text === 'n/a', row.instead !== undefined]).toEqual([
          row.key,
          isExcluded,
          isExcluded
        ]);
      }
    })
  );
});

test('the matrix has every cell of its grid once', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const { rows, grid } = figureIn('harms-by-perpetrator', roomOf(world), world.view);
      const expected = grid?.rows.flatMap(({ key }) =>
        grid.columns.map((column) => `${key}/${column.key}`)
      );
      expect(rows.map(({ key }) => key)).toEqual(expected);
    })
  );
});

test('what rows exceed their total by is in the table, and is what they exceed it by', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      for (const i18n of [english, french]) {
        const figure = figureIn('harms-by-perpetrator', roomOf(world), world.view, 'alone', i18n);
        for (const { key, tally, cells } of figure.rows) {
          if (!key.startsWith('total/')) continue;
          const column = key.slice('total'.length);
          const others = figure.rows.filter((row) => row.key.endsWith(column) && row.key !== key);
          const sum = addTallies(others.map((row) => row.tally)).count.best;
          expect([key, cells['over'] ?? 0]).toEqual([key, sum - tally.count.best]);
          if (cells['over'] === undefined) continue;
          const told = figure.notes.find((note) =>
            note.includes(i18n.formats.number(cells['over'] ?? NaN))
          );
          expect([key, told === undefined]).toEqual([key, false]);
          const row = figureJson(figure).table.rows.find((known) => known.key === key);
          expect(row?.['over']).toBe(cells['over']);
        }
      }
    }),
    { numRuns: 60 }
  );
});
