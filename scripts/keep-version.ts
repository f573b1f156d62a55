/** `npm run keep -- mali-2023`: keeps a data package as it is now beside itself, under its version. */
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describeProblem } from '../src/lib/i18n/problems';
import type { Problem } from '../src/lib/model/problem';
import { versionsFolder } from '../src/lib/readers/kept-version';
import { readFolder, readKeptFolder } from './package-folder';

const data = process.env['ATTEST_DATA'] ?? join('static', 'data');
const given = process.argv.slice(2);
if (given.length === 0) fail('Say which dataset to keep: npm run keep -- mali-2023');
for (const id of given) await keep(id, join(data, id));

async function keep(id: string, folder: string): Promise<void> {
  const { dataset, problems } = await readFolder(folder);
  if (!dataset || problems.length > 0) {
    fail(`${id} has faults and is not kept. Mend them first:`, problems);
    return;
  }
  const kept = join(folder, versionsFolder, dataset.version);
  const known = await readKeptFolder(folder, dataset.version);
  if (known.dataset && known.problems.length === 0) {
    console.log(`${id}: version ${dataset.version} is kept already, in ${kept}`);
    return;
  }
  await copy(folder, kept);
  const { problems: found } = await readKeptFolder(folder, dataset.version);
  if (found.length > 0) fail(`${kept} is not what it should be:`, found);
  else console.log(`${id}: version ${dataset.version} is now kept in ${kept}`);
}

/** Copies everything but the versions kept already; what is half done never bears the name. */
async function copy(folder: string, kept: string): Promise<void> {
  const started = `${kept}.part`;
  await rm(started, { recursive: true, force: true });
  await rm(kept, { recursive: true, force: true });
  await mkdir(started, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name === versionsFolder) continue;
    await cp(join(folder, name), join(started, name), { recursive: true });
  }
  await rename(started, kept);
}

function fail(sentence: string, problems: readonly Problem[] = []): void {
  console.error(sentence);
  for (const problem of problems) console.error(`  ${describeProblem(problem, 'en')}`);
  process.exitCode = 1;
}
