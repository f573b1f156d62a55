/**
 * `npm run check:data [-- FOLDER…]`: reads data packages, and the versions kept beside them, and
 * prints what is wrong with them.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '../src/lib/i18n/problems';
import type { DataPackage } from '../src/lib/readers/data-package';
import { versionsFolder } from '../src/lib/readers/kept-version';
import { readFolder, readKeptFolder } from './package-folder';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : await publishedFolders();
for (const folder of folders) await check(folder);

async function publishedFolders(): Promise<string[]> {
  const entries = await readdir('static/data', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `static/data/${name}`);
}

async function check(folder: string): Promise<void> {
  report(folder, await readFolder(folder));
  for (const version of await keptIn(folder)) {
    report(join(folder, versionsFolder, version), await readKeptFolder(folder, version));
  }
}

async function keptIn(folder: string): Promise<string[]> {
  const path = join(folder, versionsFolder);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function report(folder: string, { dataset, incidents, problems }: DataPackage): void {
  for (const problem of problems) console.log(describeProblem(problem, 'en'));
  const version = dataset ? `version ${dataset.version}` : 'not readable';
  console.log(`${folder}: ${version}, incidents ${incidents.length}, problems ${problems.length}`);
  if (problems.length > 0) process.exitCode = 1;
}
