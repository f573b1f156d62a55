import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../setup/process.js';

/** Lists the files of a copy, so that a later copy knows which were its own. */
const list = 'attest-copy.json';

/** The folder that a copy is written to, and what has been written so far. */
export class Folder {
  /** @type {Set<string>} */
  #written = new Set();

  /** @param {string} path */
  constructor(path) {
    this.path = path;
  }

  get count() {
    return this.#written.size;
  }

  /**
   * @param {string} file
   * @param {string | Uint8Array} content
   */
  async write(file, content) {
    const path = this.#at(file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    this.#written.add(file);
  }

  /**
   * Copies a folder's files.
   * @param {string} from
   * @param {string} into
   * @param {(file: string) => boolean} [isWanted]
   */
  async copy(from, into = '', isWanted = () => true) {
    const entries = await readdir(from, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      const file = relative(from, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      if (!entry.isFile() || !isWanted(file)) continue;
      await cp(join(from, file), this.#at(join(into, file)));
      this.#written.add(join(into, file).replaceAll('\\', '/'));
    }
  }

  /**
   * Where a file of the copy stands; never outside of it, whatever a dataset calls its incidents.
   * @param {string} file
   */
  #at(file) {
    const path = resolve(this.path, file);
    if (path.startsWith(resolve(this.path) + sep)) return path;
    throw new Failure(`“${file}” cannot be the name of a file in ${this.path}.`);
  }

  /** Ends the copy: takes away what an earlier one wrote and this one did not, and nothing else. */
  async close() {
    const path = join(this.path, list);
    /** @type {{ files: string[] }} */
    const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { files: [] };
    for (const file of before.files) {
      if (!this.#written.has(file)) await rm(this.#at(file), { force: true });
    }
    const files = [...this.#written, list].sort();
    await writeFile(path, `${JSON.stringify({ files }, null, 1)}\n`);
  }
}
