import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Figure } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { arlandTerrain } from '$lib/gallery/arland';
import { mapped, mappedRates, unmapped } from '$lib/gallery/cases/maps';
import { figuresOfCase, type GalleryCase } from '$lib/gallery/gallery-case';
import { inventIncidents, type Sketch } from '$lib/gallery/invent';
import { roundValues } from '$lib/layout/map/map-layout';
import { place } from '$lib/layout/place';
import type { Boundaries } from '$lib/model/boundaries';
import { exactly } from '$lib/model/count';
import { placesOf } from '$lib/model/known-place';
import { MemoryStore } from '$lib/stores/memory-store';
import { knownPlaces, mostLocated } from '$lib/stores/known-places';
import { defaultView } from '$lib/view/view';
import { english, figureOf, french, inputOf } from '../fixtures/small';

const folder = join('static', 'boundaries');
const boundariesOf = async (file: string): Promise<Boundaries> =>
  JSON.parse(await readFile(join(folder, file), 'utf8'));

const caseFigure = (shown: GalleryCase, i18n = english): Figure => {
  const [figure] = figuresOfCase(shown, i18n, 'https://example.org/');
  if (!figure) throw new Error('the case has no figure');
  return figure;
};
const layoutOf = (figure: Figure, width: number) => {
  const layout = place(figure, width, [], english);
  if (!layout) throw new Error('a map has a layout');
  return layout;
};

describe('of the boundaries,', () => {
  test('every region of Mali has its code and a point inside it', async () => {
    const boundaries = await boundariesOf('ML.json');
    const { features } = feature(boundaries, boundaries.objects.regions);
    const codes = ['ML-1', 'ML-2', 'ML-3', 'ML-4', 'ML-5', 'ML-6', 'ML-7', 'ML-8', 'ML-BKO'];
    expect(features.map(({ id }) => id).toSorted()).toEqual(codes);
    for (const region of features) {
      const [longitude, latitude] = region.properties.inner;
      expect({ id: region.id, inside: geoContains(region, [longitude, latitude]) }).toEqual({
        id: region.id,
        inside: true
      });
      expect(geoArea(region)).toBeLessThan(1); // its inside is inside, not the rest of the globe
    }
  });

  test('every country has regions with codes of its own and says where they come from', async () => {
    const files = await readdir(folder);
    const countries = files.filter((file) => /^[A-Z]{2}\.json$/.test(file));
    expect(countries.length).toBeGreaterThan(200);
    for (const file of countries) {
      const { source, objects } = await boundariesOf(file);
      const ids = objects.regions.geometries.map(({ id }) => String(id));
      expect(ids.filter((id) => !id.startsWith(`${file.slice(0, 2)}-`))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(source.licence).toMatch(file === 'ML.json' ? /CC BY 4.0/ : /public domain/);
    }
  });
});

describe('a map', () => {
  test.each([343, 508, 1072])('at %i px has circles whose areas are as their numbers', (width) => {
    const figure = caseFigure(mapped);
    const { marks } = layoutOf(figure, width);
    const areas = figure.rows.flatMap(({ key, tally }) => {
      const [largest] = marks
        .filter((mark) => mark.key.startsWith(`${key}/`))
        .toSorted((a, b) => b.width - a.width);
      return largest ? [(largest.width / 2) ** 2 / tally.count.best] : [];
    });
    expect(areas).toHaveLength(5);
    for (const area of areas) expect(area / (areas[0] ?? 1)).toBeCloseTo(1, 2);
  });

  test('draws what is stated inside the outline of the whole, each with its own area', () => {
    const { marks } = layoutOf(caseFigure(mapped), 1072);
    const [whole, stated] = marks.filter(({ key }) => key.startsWith('QM-N/'));
    expect(whole?.paint.pattern).toBe('outlined');
    expect(stated?.paint.pattern).toBe('solid');
    expect(((stated?.width ?? 0) / (whole?.width ?? 1)) ** 2).toBeCloseTo(16 / 20, 2);
  });

  test('tells the same numbers as the bars of incidents by region', () => {
    const sketches: readonly Sketch[] = [
      { when: '2021-01', where: ['QM-N'] },
      { when: '2021-02', where: [['QM-E', 'inferred']] },
      { when: '2021-03', where: ['QM-N', 'QM-S'] },
      { when: '2021-04' }
    ];
    const bars = figureOf('incidents-by-region', sketches);
    const map = figureOf('region-map', sketches, { view: { measure: 'incidents' } });
    const told = ({ rows }: Figure) => rows.map(({ key, text, cells }) => [key, text, cells]);
    expect(told(map)).toEqual(told(bars));
    expect(map.columns).toEqual(bars.columns);
  });

  test('keeps "several" and "not stated" beside the land, with their numbers', () => {
    for (const width of [343, 1072]) {
      const { hits, plot, texts } = layoutOf(caseFigure(mapped), width);
      for (const key of ['several', 'not-stated']) {
        const hit = hits.find((candidate) => candidate.key === key);
        expect(hit && (hit.x >= plot.width || hit.y >= plot.height)).toBe(true);
        expect(hit?.land).toBe(undefined);
      }
      expect(texts.find(({ key }) => key === 'value-not-stated')?.text).toBe('6 in 1 incident');
    }
  });

  test('shows a place once, with the number of its incidents where there are several', () => {
    const { upon, marks } = layoutOf(caseFigure(mapped), 1072);
    expect(upon?.map(({ text }) => text)).toEqual(['2']);
    expect(marks.filter(({ key }) => key.endsWith('/dot') && !key.includes('legend'))).toHaveLength(
      2
    );
  });

  test('says whose boundaries it draws, and that they imply no position', () => {
    for (const [i18n, sentence] of [
      [english, /imply no position/],
      [french, /aucune position/]
    ] as const) {
      const notes = caseFigure(mapped, i18n).notes.join(' ');
      expect(notes).toMatch(sentence);
      expect(notes).toContain('an invented atlas (CC0)');
    }
  });

  test('has bars in its place, and a sentence, where the boundaries are not known', () => {
    const figure = caseFigure(unmapped);
    expect(figure.kind).toBe('labelled-rows');
    expect(figure.notes.join(' ')).toContain('There is no map');
  });
});

describe('a rate', () => {
  test('is never told of cases that a source chose', () => {
    const figure = caseFigure(mapped);
    expect(figure.columns.map(({ key }) => key)).not.toContain('rate');
    expect(figure.rows.filter(({ cells }) => cells['rate'] !== undefined)).toEqual([]);
    expect(figure.notes.join(' ')).toContain('the source tells of cases');
    expect(layoutOf(figure, 1072).outlines?.every(({ tint }) => tint < 0.2)).toBe(true);
  });

  test('is told from twenty incidents on where the population is known, else why not', () => {
    const { rows, notes } = caseFigure(mappedRates);
    const rates = Object.fromEntries(rows.map(({ key, cells }) => [key, cells['rate']]));
    expect(rates).toEqual({
      'QM-N': 3.3,
      'QM-E': 3.9,
      'QM-S': undefined,
      'QM-W': undefined,
      'not-stated': undefined
    });
    expect(notes).toContain(
      'Incidents per 100,000 inhabitants (South) – not shown: it would rest on fewer than 20 incidents.'
    );
    expect(notes).toContain(
      'Incidents per 100,000 inhabitants (West) – not shown: the population is not known.'
    );
  });

  test('darkens its region, and words beside the mark say it', () => {
    const { outlines = [], hits } = layoutOf(caseFigure(mappedRates), 1072);
    const tints = Object.fromEntries(outlines.map(({ key, tint }) => [key, tint]));
    expect(tints['QM-N']).toBeGreaterThan(0);
    expect(tints['QM-S']).toBe(0);
    expect(hits.find(({ key }) => key === 'QM-E')?.lines).toContain('3.9 per 100,000 inhabitants');
  });
});

test('a legend’s sizes are round numbers no greater than the greatest', () => {
  const sizesOf = (n: number) =>
    roundValues(
      figureOf('region-map', [
        { when: '2021-01', where: ['QM-N'], harms: [['killed', 'civilian', exactly(n)]] }
      ]).rows
    );
  expect(sizesOf(0)).toEqual([]);
  expect(sizesOf(1)).toEqual([1]);
  expect(sizesOf(8)).toEqual([1, 5]);
  expect(sizesOf(260)).toEqual([10, 50, 200]);
});

describe('known places', () => {
  test('are those known to the place, each once', () => {
    const places = placesOf(
      inventIncidents([
        { when: '2021-01', where: ['QM-N'], at: [12, 9] },
        { when: '2021-02', where: ['QM-N'], at: [12, 9] },
        { when: '2021-03', where: ['QM-E'] },
        { when: '2021-04' }
      ])
    );
    expect(places.map(({ at, incidents }) => [at, incidents.map(({ id }) => id)])).toEqual([
      [
        [12, 9],
        ['incident-1', 'incident-2']
      ]
    ]);
  });

  test('follow the filters, and are none where there are too many incidents', async () => {
    const { dataset } = inputOf([]).room;
    const many = Array.from({ length: mostLocated + 1 }, (_, index) => ({
      when: '2021-01',
      where: index === 0 ? ['QM-E'] : ['QM-N'],
      at: [12, 9] as const
    }));
    const store = new MemoryStore(dataset, inventIncidents(many));
    const all = { ...defaultView, measure: 'incidents' } as const;
    expect(await knownPlaces(store, all)).toEqual({ total: mostLocated + 1, places: undefined });
    const { total, places } = await knownPlaces(store, { ...all, regions: ['QM-E'] });
    expect([total, places?.length]).toEqual([1, 1]);
    const known = { total: mostLocated + 1, places: undefined };
    const input = { ...inputOf(many.slice(0, 3)), basemap: { ...arlandTerrain, known } };
    expect(makeFigure('region-map', input).notes.join(' ')).toContain('could not be told apart');
  });
});
