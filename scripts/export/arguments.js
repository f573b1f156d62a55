import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../setup/process.js';

/**
 * What is to be written, where, and under which address it will be published.
 * @typedef {object} Order
 * @property {string} folder
 * @property {string[]} datasets empty for all
 * @property {boolean} force
 * @property {string} origin scheme, host and, if need be, path, without a slash at the end
 */

const how =
  'For instance: ORIGIN=https://attest.example.org npm run export -- FOLDER [DATASET…] [--force]';

/**
 * Reads `FOLDER [DATASET…] [--force]`.
 * @param {string[]} given
 * @param {NodeJS.ProcessEnv} env
 * @returns {Order}
 */
export function readOrder(given, env) {
  const unknown = given.find((word) => word.startsWith('-') && word !== '--force');
  if (unknown) throw new Failure(`“${unknown}” is not known. ${how}`);
  const [folder, ...datasets] = given.filter((word) => word !== '--force');
  if (!folder) throw new Failure(`say into which folder the copy is to be written. ${how}`);
  const order = {
    folder: resolve(env['INIT_CWD'] ?? '.', folder),
    datasets,
    force: given.includes('--force'),
    origin: readOrigin(env['ORIGIN'])
  };
  if (!order.force && isFilled(order.folder)) {
    throw new Failure(
      `${order.folder} is not empty. Choose an empty folder, or add --force to write over an ` +
        'earlier copy: what that copy wrote is replaced, every other file stays.'
    );
  }
  return order;
}

/** @param {string | undefined} given */
function readOrigin(given) {
  if (!given?.trim()) {
    throw new Failure(
      'ORIGIN is missing. Citations, embeds and previews in the copy give its full address, so ' +
        `say where it will stand, with the folder if it is in one. ${how}`
    );
  }
  const url = URL.canParse(given.trim()) ? new URL(given.trim()) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username) {
    throw new Failure(
      `ORIGIN is “${given}”, which is no address of a web site. It is http:// or https://, a ` +
        `host and, if need be, a folder. ${how}`
    );
  }
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
}

/** @param {string} folder */
function isFilled(folder) {
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw new Failure(`${folder} cannot be written to: it is not a folder, or it is not yours.`);
  }
}
