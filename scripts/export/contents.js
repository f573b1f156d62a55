import { runnerImport } from 'vite';
import { join } from 'node:path';
import { root } from '../setup/process.js';

/** @typedef {typeof import('../../src/lib/copy/contents.ts')} Contents */

/**
 * What a copy holds of every dataset, and its words, from the sources of the app.
 * @returns {Promise<Contents>}
 */
export async function readContents() {
  /** @type {{ module: Contents }} */
  const { module } = await runnerImport(join(root, 'src/lib/copy/contents.ts'), {
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { $lib: join(root, 'src/lib') } }
  });
  return module;
}
