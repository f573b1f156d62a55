import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Failure } from '../setup/process.js';

/**
 * A file or folder to be served, and what is said about it.
 * @typedef {object} Given
 * @property {string} path
 * @property {string} [mapping] path of a mapping file
 * @property {'systematic' | 'illustrative'} [selection]
 */

const how =
  'For instance: npm start -- --data events.csv --mapping events.mapping.json --selection systematic';

const options = /** @type {const} */ ({
  data: { type: 'string' },
  mapping: { type: 'string' },
  selection: { type: 'string' }
});

const selections = /** @type {const} */ (['systematic', 'illustrative']);

/**
 * Reads `--data FILE_OR_FOLDER [--mapping FILE] [--selection systematic|illustrative]`, as often
 * as wanted; what follows a `--data` belongs to it.
 * @param {string[]} words
 * @returns {Given[]}
 */
export function readGiven(words) {
  /** @type {Given[]} */
  const given = [];
  const { tokens } = parseArgs({ args: words, options, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      throw new Failure(`“${token.value}” stands alone. Files are named after --data. ${how}`);
    }
    if (!(token.name in options)) throw new Failure(`“${token.rawName}” is not known. ${how}`);
    if (!token.value || token.value.startsWith('--')) {
      throw new Failure(`${token.rawName} says nothing: its value is missing. ${how}`);
    }
    take(given, token.name, token.value);
  }
  return given;
}

/**
 * @param {Given[]} given
 * @param {string} name
 * @param {string} value
 */
function take(given, name, value) {
  if (name === 'data') return given.push({ path: resolve(value) });
  const last = given.at(-1);
  if (!last) {
    throw new Failure(`--${name} belongs to the --data before it, and there is none. ${how}`);
  }
  if (name === 'mapping' ? last.mapping : last.selection) {
    throw new Failure(`--${name} is said twice of ${last.path}. Say it once. ${how}`);
  }
  if (name === 'mapping') return (last.mapping = resolve(value));
  const selection = selections.find((one) => one === value);
  if (!selection) {
    throw new Failure(
      `--selection is “${value}”. It is systematic, where the source means to record every ` +
        `incident that meets its criteria, or illustrative, where it tells of cases. ${how}`
    );
  }
  last.selection = selection;
}
