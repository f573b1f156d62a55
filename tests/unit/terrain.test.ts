import { readFileSync } from 'node:fs';
import { geoArea, geoContains } from 'd3';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { landOf } from '$lib/layout/map/land';
import { groupsOf } from '$lib/layout/map/neighbours';
import type { Boundaries } from '$lib/model/boundaries';
import { countriesOf, groundOf, mostCountries, terrainFrom, type Ground } from '$lib/model/terrain';

const boundariesOf = (country: string): Boundaries =>
  JSON.parse(readFileSync(`static/boundaries/${country}.json`, 'utf8'));
const load = async (country: string): Promise<Ground> => groundOf(boundariesOf(country), undefined);

const of = (...codes: readonly string[]) => ({
  regions: codes.map((code) => ({ code, name: { en: code, fr: code } }))
});

async function merged(...codes: readonly string[]): Promise<Boundaries> {
  const { boundaries } = await terrainFrom(of(...codes), load);
  if (!boundaries) throw new Error('nothing was loaded');
  return boundaries;
}

test('the countries are those of the codes; made-up ones have none', () => {
  expect(countriesOf(of('NG-BO', 'ML-6', 'ML-7', 'arland-north', 'several'))).toEqual(['ML', 'NG']);
});

test('boundaries of two countries are joined without moving any region', async () => {
  const both = await merged('ML-6', 'NG-BO');
  const joined = feature(both, both.objects.regions).features;
  expect(joined).toHaveLength(9 + 37);
  for (const country of ['ML', 'NG']) {
    const own = boundariesOf(country);
    for (const region of feature(own, own.objects.regions).features) {
      const same = joined.find(({ id }) => id === region.id);
      if (!same) throw new Error(`${region.id} is lost`);
      expect(geoArea(same) / geoArea(region)).toBeCloseTo(1, 2);
      expect(geoContains(same, [...region.properties.inner])).toBe(true);
    }
  }
  expect(both.source).toMatchObject({
    title: 'geoBoundaries gbOpen, MLI ADM1 (CC BY 4.0); Natural Earth, 1:10m Admin 1',
    licence: 'public domain'
  });
});

test('of one country the file is handed on as it is, with its population', async () => {
  const population = { year: 2022, source: 'A census', people: { 'ML-7': 5 }, estimated: 0 };
  const ground = groundOf(boundariesOf('ML'), population);
  expect(await terrainFrom(of('ML-7'), async () => ground)).toBe(ground);
});

test('too many countries, and those that could not be loaded, are named', async () => {
  const codes = Array.from({ length: mostCountries + 1 }, (_, at) => `A${'BCDEFGHIJKLMN'[at]}-1`);
  expect(await terrainFrom(of(...codes), load)).toEqual({
    absent: { reason: 'too-many', countries: codes.map((code) => code.slice(0, 2)) }
  });
  const partly = await terrainFrom(of('ML-6', 'NG-BO'), async (country) =>
    country === 'ML' ? 'not-loaded' : load(country)
  );
  expect(partly.absent).toEqual({ reason: 'not-loaded', countries: ['ML'] });
  expect(partly.boundaries?.objects.regions.geometries).toHaveLength(37);
  const alone = await terrainFrom(of('ML-6'), async () => 'not-loaded');
  expect(alone).toEqual({ absent: { reason: 'not-loaded', countries: ['ML'] } });
});

test('neighbours share a map; countries far from them have one of their own', async () => {
  const near = await merged('ML-6', 'NE-5', 'NG-BO');
  expect(groupsOf(feature(near, near.objects.regions))).toHaveLength(1);
  const far = await merged('ML-6', 'NE-5', 'UA-63');
  const groups = groupsOf(feature(far, far.objects.regions));
  expect(groups.map(({ features }) => features.length)).toEqual([9 + 8, 27]);
});

test('on maps side by side every region is in its own part, and nothing lies over another', async () => {
  const far = await merged('UA-63', 'MM-16', 'CD-NK', 'ML-6');
  for (const width of [343, 800]) {
    const land = landOf(far, width, 560);
    expect(land.regions.size).toBe(27 + 14 + 11 + 9);
    expect(land.part).toBeLessThan(width / 2);
    const boxes = ['UA', 'MM', 'CD', 'ML'].map((country) => {
      const inner = [...land.regions]
        .filter(([code]) => code.startsWith(country))
        .map(([, region]) => region.inner);
      const [xs, ys] = [inner.map(([x]) => x), inner.map(([, y]) => y)];
      expect(Math.min(...xs, ...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(width);
      expect(Math.max(...ys)).toBeLessThanOrEqual(land.height);
      return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
    });
    for (const [one, a] of boxes.entries()) {
      for (const b of boxes.slice(one + 1)) {
        expect(a[0] > b[2] || b[0] > a[2] || a[1] > b[3] || b[1] > a[3]).toBe(true);
      }
    }
    const timbuktu = land.at([-3.01, 16.77]);
    expect(timbuktu?.[0]).toBeLessThan(width / 2);
    expect(land.at([2.35, 48.86])).toBeUndefined(); // Paris
  }
});
