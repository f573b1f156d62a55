import { readdirSync, readFileSync } from 'node:fs';
import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded } from '$lib/readers/regions/fold';
import { matchRegion, type RegionMatch } from '$lib/readers/regions/match-region';
import { knownCountries } from '$lib/readers/regions/region-names';

const countries = [...knownCountries().values()];
const regions = countries.flatMap((country) =>
  country.regions.map((region) => ({ country: country.code, region }))
);
const names = regions.flatMap(({ country, region }) =>
  region.names.map((name) => ({ country, region, name }))
);
const kinds = ['Region', 'Province', 'State', 'région', 'governorate', 'wilaya', 'District'];

const meant = (match: RegionMatch): string[] =>
  match.kind === 'region'
    ? [match.region.code]
    : match.kind === 'several'
      ? match.regions.map(({ code }) => code)
      : [];

test('the names are of exactly the regions that have boundaries', () => {
  const codes = readdirSync('static/boundaries')
    .filter((file) => /^[A-Z]{2}\.json$/.test(file))
    .flatMap((file) => {
      const { objects } = JSON.parse(readFileSync(`static/boundaries/${file}`, 'utf8'));
      return objects.regions.geometries.map(({ id }: { id: string }) => id);
    });
  expect(regions.map(({ region }) => region.code).sort()).toEqual(codes.sort());
});

test('every name of every region means that region, or leaves it open among several', () => {
  const open: string[] = [];
  for (const { country, region, name } of names) {
    const found = meant(matchRegion(country, name));
    expect(found, `${name} in ${country}`).toContain(region.code);
    if (found.length > 1) open.push(name);
  }
  expect(open.length / names.length).toBeLessThan(0.01); // namesakes: Kyiv, Buenos Aires, Minsk, …
});

test('case, accents and what kind of region it is make no difference', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.constantFrom(...kinds),
      fc.boolean(),
      ({ country, region, name }, kind, isLoud) => {
        const written = isLoud ? folded(name).toUpperCase() : folded(name);
        expect(meant(matchRegion(country, written))).toContain(region.code);
        expect(meant(matchRegion(country, `${written} ${kind}`))).toContain(region.code);
      }
    )
  );
});

test('whatever is asked, no region of another country is found', () => {
  const anyName = fc.oneof(
    fc.constantFrom(...names.map(({ name }) => name)),
    fc.constantFrom(...regions.map(({ region }) => region.code)),
    fc.string()
  );
  fc.assert(
    fc.property(fc.constantFrom(...countries), anyName, ({ code }, name) => {
      for (const found of meant(matchRegion(code, name))) expect(found.slice(0, 2)).toBe(code);
    })
  );
});

test('one wrong letter leads to the region or to nothing, never to one region that is another', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.nat(),
      fc.constantFrom(...'aeiourstln'),
      ({ country, region, name }, at, letter) => {
        const letters = Array.from(folded(name));
        letters[at % letters.length] = letter;
        const match = matchRegion(country, letters.join(''));
        const isOwn = match.kind === 'region' && match.by !== 'spelling';
        if (!isOwn && match.kind === 'region') expect(match.region.code).toBe(region.code);
      }
    )
  );
});
