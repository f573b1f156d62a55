/** `npm run check:data [-- FOLDER…]`: reads data packages and prints what is wrong with them. */
import { readdir } from 'node:fs/promises';
import { describeProblem } from '../src/lib/i18n/problems';
import { readFolder } from './package-folder';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : await publishedFolders();
for (const folder of folders) await check(folder);

async function publishedFolders(): Promise<string[]> {
  const entries = await readdir('static/data', { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `static/data/${name}`);
}

async function check(folder: string): Promise<void> {
  const { dataset, incidents, problems } = await readFolder(folder);
  for (const problem of problems) console.log(describeProblem(problem, 'en'));
  const version = dataset ? `version ${dataset.version}` : 'not readable';
  console.log(`${folder}: ${version}, incidents ${incidents.length}, problems ${problems.length}`);
  if (problems.length > 0) process.exitCode = 1;
}
