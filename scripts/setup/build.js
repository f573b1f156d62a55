import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root, run } from './process.js';

const sources = [
  'src',
  'static',
  'scripts/setup',
  'scripts/only-numbers',
  'scripts/vite',
  'svelte.config.js',
  'vite.config.ts',
  'package-lock.json'
];

/** Builds the app where the build is missing or older than any source. */
export const build = () => buildInto('build/index.js', process.env);

/** The same for what a static copy is written from. */
export const buildForCopy = () =>
  buildInto('.cache/copy/server/manifest.js', { ...process.env, ATTEST_COPY: '1' });

/**
 * @param {string} last what a build writes last of all
 * @param {NodeJS.ProcessEnv} env
 */
function buildInto(last, env) {
  const built = join(root, last);
  if (existsSync(built) && statSync(built).mtimeMs >= newest()) return;
  console.log('Attest: building (vite build)…');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const quiet = ['build', '--logLevel', 'error'];
  const otherwise = 'the app could not be built. Vite says above why.';
  run(process.execPath, [vite, ...quiet], otherwise, { env });
}

const newest = () => Math.max(...sources.map((source) => changed(join(root, source))));

/**
 * When a file or anything in a folder changed last; a folder changes with what is taken out of it.
 * @param {string} path
 * @returns {number}
 */
function changed(path) {
  const { mtimeMs } = statSync(path);
  const within = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(mtimeMs, ...within.map((name) => changed(join(path, name))));
}
