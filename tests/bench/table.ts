import type { Times } from './measure';
import { steps, type Step } from './result';
import type { Results } from './run-size';

const names: Readonly<Record<Step, string>> = {
  first: 'first view',
  brush: 'move of a brush',
  filter: 'change of a filter'
};

const widths = [10, 20, 11, 11, 13, 13, 9, 13, 13] as const;
const heads = [
  ['', '', 'our sums', '', 'crossfilter2', '', '', 'with figures', 'and layouts'],
  ['cells', 'ms', 'median', 'p95', 'median', 'p95', 'ratio', 'median', 'p95']
];

/** The table's head. */
export const head = (): string => heads.map(line).join('\n');

/** One size's lines of the table. */
export function rowsOf(cells: number, { ours, frames, theirs }: Results): string {
  const rows = steps.map((step) => [
    '',
    names[step],
    ...timesOf(ours?.[step]),
    ...(theirs ? timesOf(theirs[step]) : ['out of', 'memory']),
    ours && theirs ? `${(theirs[step].median / ours[step].median).toFixed(1)} ×` : '–',
    ...timesOf(frames?.[step])
  ]);
  const megabytes = [ours, theirs, frames].map((result) => result?.memory.toFixed(1) ?? '–');
  const [mine = '', others = '', figures = ''] = megabytes;
  const memory = ['', 'megabytes held', mine, '', others, '', '', figures, ''];
  const [first = [], ...more] = [...rows, memory];
  first[0] = cells.toLocaleString('en-GB');
  return [first, ...more].map(line).join('\n');
}

const timesOf = (times: Times | undefined): [string, string] =>
  times ? [milliseconds(times.median), milliseconds(times.p95)] : ['–', '–'];

const milliseconds = (ms: number): string => ms.toFixed(ms < 10 ? 2 : ms < 100 ? 1 : 0);

const line = (entries: readonly string[]): string =>
  entries
    .map((entry, i) => (i < 2 ? entry.padEnd(widths[i] ?? 0) : entry.padStart(widths[i] ?? 0)))
    .join('');
