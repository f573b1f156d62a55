import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { makeFigure } from '$lib/figures/figures';
import { countedIn } from '$lib/figures/words';
import { arlandTerrain } from '$lib/gallery/arland';
import { place } from '$lib/layout/place';
import type { Terrain } from '$lib/model/boundaries';
import { placesOf } from '$lib/model/known-place';
import { ReadingRoom } from '$lib/view/reading-room';
import { arbitraryWorld, type World } from '../fixtures/arbitraries';
import { addTallies, totalAt } from '../fixtures/reading';
import { english } from '../fixtures/small';

/** The invented country under the codes of arbitrary datasets, with one region too few. */
const codes: Readonly<Record<string, string>> = { 'QM-N': 'QM-A', 'QM-E': 'QM-B', 'QM-S': 'QM-C' };
const { boundaries } = arlandTerrain;
const terrain: Terrain = {
  boundaries: {
    ...boundaries,
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: boundaries.objects.regions.geometries.map((region) => ({
          ...region,
          id: codes[String(region.id)] ?? 'QM-Z'
        }))
      }
    }
  }
};

const mapOf = ({ dataset, incidents, view }: World, scope: 'dashboard' | 'alone') => {
  const room = new ReadingRoom(rollUp(incidents), dataset);
  const known = { total: incidents.length, places: placesOf(incidents) };
  const input = { room, view, i18n: english, scope, link: '', basemap: { ...terrain, known } };
  return { room, figure: makeFigure('region-map', input) };
};

test('symbols, "several" and "not stated" add up to the total under every filter', () => {
  fc.assert(
    fc.property(arbitraryWorld, (world) => {
      const { room, figure } = mapOf(world, 'alone');
      const total = totalAt(room, world.view, countedIn(world.view));
      expect(figure.total).toEqual(total);
      expect(addTallies(figure.rows.map(({ tally }) => tally))).toEqual(total);
    })
  );
});

test('every row has one mark to take hold of, and nothing is drawn outside the layout', () => {
  fc.assert(
    fc.property(arbitraryWorld, fc.constantFrom(280, 343, 508, 1072), (world, width) => {
      const { figure } = mapOf(world, 'dashboard');
      const layout = place(figure, width, [], english);
      if (!layout) throw new Error('no layout');
      const keys = layout.hits.map(({ key }) => key).toSorted();
      expect(keys).toEqual(figure.rows.map(({ key }) => key).toSorted());
      for (const { key, x, y, width: wide, height } of layout.marks) {
        const inside = x >= -0.01 && y >= -0.01 && x + wide <= width + 0.01;
        expect({ key, inside }).toEqual({ key, inside: true });
        expect(y + height).toBeLessThanOrEqual(layout.height);
      }
      const texts = [...layout.texts, ...(layout.upon ?? [])];
      expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
    }),
    { numRuns: 60 }
  );
});
