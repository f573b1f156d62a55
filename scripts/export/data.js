import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Failure, root } from '../setup/process.js';

/**
 * Has the app know the wanted datasets only, or all where none is named, each in its current version,
 * so that no page tells of what the copy does not hold. Gives what undoes it.
 * @param {readonly string[]} wanted
 * @returns {Promise<() => Promise<void>>}
 */
export async function chooseData(wanted) {
  const home = dataFolder();
  const entries = await readdir(home, { withFileTypes: true }).catch(() => []);
  const known = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  if (known.length === 0) throw new Failure(`there is no data package in ${home}.`);
  const unknown = wanted.find((name) => !known.includes(name));
  if (unknown) {
    throw new Failure(
      `there is no dataset “${unknown}” in ${home}. There are: ${known.join(', ')}.`
    );
  }
  const chosen = await mkdtemp(join(tmpdir(), 'attest-data-'));
  for (const name of wanted.length > 0 ? wanted : known) {
    const earlier = join(home, name, 'versions');
    const filter = (/** @type {string} */ path) => path !== earlier;
    await cp(join(home, name), join(chosen, name), { recursive: true, filter });
  }
  process.env['ATTEST_DATA'] = chosen;
  return () => rm(chosen, { recursive: true });
}

const dataFolder = () => process.env['ATTEST_DATA'] ?? join(root, 'static', 'data');

/**
 * The data packages themselves: the descriptor and the files that it names, and no other.
 * @param {import('./folder.js').Folder} folder
 * @param {readonly { id: string }[]} datasets
 */
export async function writeData(folder, datasets) {
  for (const { id } of datasets) {
    const home = join(dataFolder(), id);
    const descriptor = await readFile(join(home, 'datapackage.json'), 'utf8');
    await folder.write(`data/${id}/datapackage.json`, descriptor);
    /** @type {{ resources: { path: string }[] }} */
    const { resources } = JSON.parse(descriptor);
    for (const { path } of resources) {
      await folder.write(`data/${id}/${path}`, await readFile(join(home, path)));
    }
  }
}
