import { basename } from 'node:path';
import { match } from '../../params/dataset';

/** The files and folders that the command line has named (`--data`); see scripts/serve.js. */
export const givenPaths = (): readonly string[] => JSON.parse(process.env['ATTEST_GIVEN'] ?? '[]');

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
