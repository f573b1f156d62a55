/**
 * Cuts a file of the world's first-level regions into one file a country, and puts a country's own
 * file in the place of what was cut: `node scripts/run.js scripts/cut-boundaries.ts WORLD ML=MALI`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { Boundaries } from '$lib/model/boundaries';
import { rightCode } from './boundaries/corrections';
import { cut } from './boundaries/cut';

/** What the world's regions say of themselves. */
type Region = GeometryObject & { properties?: { iso?: string; code?: string; name?: string } };
type World = Topology & { objects: Record<string, { geometries: Region[] }> };

const folder = join('static', 'boundaries');
const naturalEarth = {
  title: 'Natural Earth, 1:10m Admin 1',
  licence: 'public domain',
  url: 'https://www.naturalearthdata.com/'
};
const geoBoundaries = {
  title: 'geoBoundaries gbOpen, MLI ADM1',
  licence: 'CC BY 4.0',
  url: 'https://www.geoboundaries.org/'
};

const [, , world = '', ...own] = process.argv;
const { topology, regions } = await read(world);
const named = regions.map((region) => {
  const { code = '', name = '' } = region.properties ?? {};
  return { ...region, id: rightCode(code, name) };
});
for (const country of new Set(named.map(({ properties }) => properties?.iso ?? ''))) {
  const known = named.filter(({ id }) => id.startsWith(`${country}-`));
  if (/^[A-Z]{2}$/.test(country) && known.length > 1) {
    await write(country, cut(topology, known, naturalEarth));
  }
}
for (const argument of own) {
  const [country = '', path = ''] = argument.split('=');
  const file = await read(path);
  await write(country, cut(file.topology, file.regions, geoBoundaries));
}

async function read(path: string) {
  const topology: World = JSON.parse(await readFile(path, 'utf8'));
  return { topology, regions: Object.values(topology.objects).flatMap((it) => it.geometries) };
}

async function write(country: string, boundaries: Boundaries): Promise<void> {
  await writeFile(join(folder, `${country}.json`), `${JSON.stringify(boundaries)}\n`);
}
