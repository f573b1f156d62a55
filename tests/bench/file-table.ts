import type { ChartTimes } from './charts';
import type { OpeningTimes } from './opening';
import type { CsvTimes } from './csv';
import type { Served } from './serving';

const widths = [28, 6, 11, 11, 11, 11, 11] as const;

/** Milliseconds that a chart takes as a picture, ours beside vega's. */
export const chartTable = (times: readonly ChartTimes[]): string =>
  [
    ['', '', 'ours', '', 'vega', '', ''],
    ['', 'ms', 'median', 'p95', 'median', 'p95', 'ratio'],
    ...times.map(({ chart, format, ours, vega }) => [
      chart,
      format,
      ...[ours.median, ours.p95, vega.median, vega.p95].map((ms) => ms.toFixed(2)),
      `${(vega.median / ours.median).toFixed(2)} ×`
    ])
  ]
    .map(line)
    .join('\n');

/** How many files and embeds the built server gives in a second. */
export const serverTable = (served: readonly Served[]): string =>
  [
    ['', '', 'new', 'again'],
    ...served.map(({ kind, fresh, again }) => [
      kind,
      '',
      fresh.toFixed(fresh < 100 ? 1 : 0),
      again.toFixed(0)
    ])
  ]
    .map(line)
    .join('\n');

/** Seconds from the bytes of a file to its rows, ours beside the time papaparse takes to parse it. */
export const csvTable = (times: readonly CsvTimes[]): string =>
  [
    ['rows of CSV', '', 'megabytes', 'ours, s', 'papaparse', 'ratio'],
    ...times.map(({ rows, megabytes, ours, papaparse }) => [
      rows.toLocaleString('en-GB'),
      '',
      megabytes.toFixed(1),
      ours.toFixed(2),
      papaparse.toFixed(2),
      `${(papaparse / ours).toFixed(2)} ×`
    ])
  ]
    .map(line)
    .join('\n');

/** What a browser takes to open a file, and the longest it keeps its page waiting. */
export const openingTable = (times: readonly OpeningTimes[]): string =>
  [
    ['rows opened', '', 'megabytes', 'read, s', 'papaparse', 'ratio', 'task, ms'],
    ...times.map(({ rows, megabytes, read, papaparse, longest }) => [
      rows.toLocaleString('en-GB'),
      '',
      megabytes.toFixed(1),
      read.toFixed(1),
      papaparse.toFixed(1),
      `${(read / papaparse).toFixed(1)} ×`,
      String(longest.read)
    ]),
    [],
    ['', '', 'shown, s', 'task, ms', 'again, s', 'cancel, ms', ''],
    ...times.map(({ rows, shown, longest, ready, cancelled }) => [
      rows.toLocaleString('en-GB'),
      '',
      shown.toFixed(2),
      String(longest.shown),
      ready.toFixed(2),
      Number.isNaN(cancelled) ? '–' : cancelled.toFixed(0)
    ]),
    [],
    ['', '', 'cube, MB', 'page, MB', 'brush, ms', 'p95, ms', ''],
    ...times.map(({ rows, cube, process, brush }) => [
      rows.toLocaleString('en-GB'),
      '',
      cube.toFixed(1),
      process.toFixed(0),
      brush.median.toFixed(1),
      brush.p95.toFixed(1)
    ])
  ]
    .map(line)
    .join('\n');

const line = (entries: readonly string[]): string =>
  entries
    .map((entry, i) => (i < 2 ? entry.padEnd(widths[i] ?? 0) : entry.padStart(widths[i] ?? 0)))
    .join('');
