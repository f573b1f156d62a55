/** `node .ci/count.js FOLDER STATUS`: adds up the reports of .ci/run and prints the one line. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

const [folder = '.', status = '0'] = process.argv.slice(2);
let passed = 0;
let failed = 0;

const unit = read('unit.json');
const browser = read('browser.json');
count(unit?.numPassedTests ?? 0, unit ? unit.numFailedTests + unit.numPendingTests : 1);
count(
  browser?.stats.expected ?? 0,
  browser ? browser.stats.unexpected + browser.stats.flaky + browser.stats.skipped : 1
);
if (status !== '0' && failed === 0) count(0, 1); // a file that could not be read, for example
for (const line of readFileSync(join(folder, 'checks'), 'utf8').trim().split('\n')) {
  count(line === 'pass' ? 1 : 0, line === 'pass' ? 0 : 1);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @param {string} name */
function read(name) {
  const path = join(folder, name);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  console.log(`no report of the tests: ${name}`);
}

/**
 * @param {number} more
 * @param {number} faults
 */
function count(more, faults) {
  passed += more;
  failed += faults;
}
