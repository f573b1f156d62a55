/** `npm run bench`: sums, figures and pictures of synthetic cubes, beside crossfilter2; files beside vega. */
import { cpus, loadavg } from 'node:os';
import type * as charting from './charts';
import { compiled } from './compiled';
import { timeCsv } from './csv';
import { chartTable, csvTable, openingTable, serverTable } from './file-table';
import { timeOpening } from './opening';
import { timePictures } from './pictures';
import { runSize } from './run-size';
import { timeServer } from './serving';
import { head, rowsOf } from './table';

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [10_000, 100_000, 1_000_000, 2_000_000];

console.log(`Node ${process.version} on ${cpus().length} × ${cpus()[0]?.model ?? '?'}`);
console.log(`Load before the first: ${loadavg()[0]?.toFixed(1)}; what else runs makes all slower.`);
console.log('Both were found to have the same sums, cell for cell, before they were timed.\n');
console.log(head());
for (const cells of sizes) console.log(rowsOf(cells, await runSize(cells)));

console.log('\nA figure of 28 years as an SVG file, rendered on the server');
for (const [id, { median, p95 }] of await timePictures()) {
  const each = `${median.toFixed(1).padStart(8)} ms (p95 ${p95.toFixed(1)})`;
  console.log(`${id.padEnd(28)}${each}, ${Math.round(1000 / median)} a second`);
}

console.log('\nA chart of the Mali dataset as a picture, in process; ours with notes and citation');
console.log('Both as PNG through the same rasterizer, as vega has none without a native canvas.\n');
const { chartTimes } = await compiled<typeof charting>('tests/bench/charts.ts');
console.log(chartTable(chartTimes));

console.log(
  '\nA file of invented events as it is opened: decoded, cut into rows, with their lines'
);
console.log('Papaparse merely parses it, from text that is decoded for it.\n');
console.log(csvTable([await timeCsv(100_000), await timeCsv(1_000_000)]));

console.log('\nThe timeline and its embed by the built server, per second, over HTTP');
console.log(
  'Four clients on the same machine; “new” differ in title or view, “again” are the same.\n'
);
console.log(serverTable(await timeServer()));

console.log('\nA file of invented events, opened in a browser on the same machine');
console.log(
  'The longest task of the page’s thread is 0 where none took 50 ms; papaparse merely parses.'
);
console.log(
  '“Again” is a reload from what is kept; brushing is from a move to the paint that shows it.\n'
);
const openings = [10_000, 100_000, 1_000_000];
const openingTimes = [];
for (const rows of openings) openingTimes.push(await timeOpening(rows));
console.log(openingTable(openingTimes));
