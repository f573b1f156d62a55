import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './process.js';

const sentence =
  'the packages could not be installed. Read what npm says above; check the connection to the ' +
  'npm registry, then run the same command again.';

/** Installs the packages where they are missing or older than the lock file. */
export function install() {
  if (!isStale()) return;
  console.log('Attest: installing packages (npm ci)…');
  const npm = process.env['npm_execpath'];
  const parameters = ['ci', '--no-audit', '--no-fund'];
  if (npm?.endsWith('.js')) run(process.execPath, [npm, ...parameters], sentence);
  else if (process.platform === 'win32') run('npm.cmd', parameters, sentence, { shell: true });
  else run('npm', parameters, sentence);
}

/** npm writes node_modules/.package-lock.json last of all. */
function isStale() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(join(root, 'package-lock.json')).mtimeMs;
}
