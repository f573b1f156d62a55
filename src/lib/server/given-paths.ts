import { basename } from 'node:path';
import type { Dataset } from '$lib/model/dataset';
import { match } from '../../params/dataset';

/** A file or folder that the command line has named, and what it says about it. */
export interface GivenPath {
  readonly path: string;
  /** the path of a mapping file */
  readonly mapping?: string;
  readonly selection?: Dataset['selection'];
}

/** What the command line has named (`--data`); see scripts/serve.js. */
export const givenPaths = (): readonly GivenPath[] =>
  JSON.parse(process.env['ATTEST_GIVEN'] ?? '[]');

/** A name that is not taken yet: `Events 2023.csv` is `events-2023`, or `events-2023-2`. */
export function freeName(path: string, taken: ReadonlyMap<string, unknown>): string {
  const words = basename(path)
    .replace(/\..*$/, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const name = words.replace(/^-|-$/g, '') || 'data';
  for (let count = 1; ; count += 1) {
    const id = count === 1 ? name : `${name}-${count}`;
    if (match(id) && !taken.has(id)) return id;
  }
}
