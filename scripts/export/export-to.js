import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Failure, root } from '../setup/process.js';
import { openApp } from './app.js';
import { readContents } from './contents.js';
import { chooseData, writeData } from './data.js';
import { Folder } from './folder.js';
import { PageWriter } from './pages.js';
import { filesOf, pagesOf } from './plan.js';
import { writeAbout } from './about.js';

const home = join(root, '.cache', 'copy');

/**
 * Writes a copy, and says how many files that were, and how long it took.
 * @param {import('./arguments.js').Order} order
 */
export async function exportTo({ folder: path, datasets: wanted, origin }) {
  const began = Date.now();
  process.env['ORIGIN'] = origin;
  const release = await chooseData(wanted);
  try {
    const folder = new Folder(path);
    await writeAll(folder, origin);
    await folder.close();
    return { count: folder.count, seconds: ((Date.now() - began) / 1000).toFixed(1) };
  } finally {
    await release();
  }
}

/**
 * @param {Folder} folder
 * @param {string} origin
 */
async function writeAll(folder, origin) {
  const contents = await readContents();
  const ask = await openApp();
  const datasets = await knownDatasets(ask);
  await folder.copy(join(home, 'client'), '', (file) => !file.startsWith('data/'));
  await writeData(folder, datasets);
  for (const { ask: address, file } of filesOf(datasets, contents)) {
    await folder.write(file, new Uint8Array(await (await ask(address)).arrayBuffer()));
  }
  for (const { id, all } of datasets) {
    await folder.write(`api/${id}/incidents.json`, JSON.stringify(all));
  }
  /** @type {string[]} */
  const routes = JSON.parse(await readFile(join(home, 'pages.json'), 'utf8'));
  const pages = new PageWriter({ ask, folder, origin, words: contents.copyWords });
  for (const entry of pagesOf(routes, datasets, contents)) await pages.write(entry);
  await writeAbout(folder, origin, contents, datasets);
}

/**
 * @typedef {object} Found
 * @property {number} total
 * @property {number} offset
 * @property {string} version
 * @property {{ id: string }[]} incidents
 */

/**
 * The datasets with all their incidents; faulty ones cannot be copied.
 * @param {import('./app.js').Ask} ask
 */
async function knownDatasets(ask) {
  /** @type {{ datasets: { id: string }[], faulty: string[] }} */
  const { datasets, faulty } = await (await ask('/api/datasets')).json();
  if (faulty.length > 0) {
    throw new Failure(
      `${faulty.join(', ')}: faults, which stand above, and no copy is written until they are mended.`
    );
  }
  return Promise.all(
    datasets.map(async ({ id }) => {
      const all = await allIncidents(ask, id);
      return { id, all, incidents: all.incidents.map((incident) => incident.id) };
    })
  );
}

const atOnce = 1000;

/**
 * Every incident, those outside of the dataset's period included.
 * @param {import('./app.js').Ask} ask
 * @param {string} id
 * @param {number} [offset]
 * @returns {Promise<Found>}
 */
async function allIncidents(ask, id, offset = 0) {
  const query = `basis=documented&limit=${atOnce}&offset=${offset}`;
  /** @type {Found} */
  const found = await (await ask(`/api/${id}/incidents?${query}`)).json();
  if (offset + found.incidents.length >= found.total) return found;
  const others = await allIncidents(ask, id, offset + atOnce);
  return { ...found, incidents: [...found.incidents, ...others.incidents] };
}
