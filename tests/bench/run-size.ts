import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Result, What } from './result';

/** What a size's process told; crossfilter2's part is missing where memory did not suffice. */
export type Results = Readonly<Partial<Record<What, Result>>>;

const root = fileURLToPath(new URL('../..', import.meta.url));
const outOfMemory = /out of memory|Invalid \w+ length|allocation failed/i;

/** Measures one size in a process of its own, so that no size weighs on the next. */
export async function runSize(cells: number): Promise<Results> {
  const script = ['scripts/run.js', 'tests/bench/one-size.ts', String(cells)];
  const child = spawn(process.execPath, script, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const [told, failed, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close')
  ]);
  const results = told.split('\n').filter(Boolean).map(resultOf);
  if (code !== 0 && !outOfMemory.test(failed)) throw new Error(failed);
  return Object.fromEntries(results.map((result) => [result.what, result]));
}

const resultOf = (line: string): Result => JSON.parse(line);
