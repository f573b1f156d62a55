/**
 * `npm run export -- FOLDER [DATASET…] [--force]`: writes the site as files that any web server can
 * serve, in both languages. ORIGIN says where it will stand.
 */
import process from 'node:process';
import { readOrder } from './export/arguments.js';
import { exportTo } from './export/export-to.js';
import { buildForCopy } from './setup/build.js';
import { Failure } from './setup/process.js';

try {
  const order = readOrder(process.argv.slice(2), process.env);
  buildForCopy();
  const { count, seconds } = await exportTo(order);
  console.log(`Attest: ${count} files in ${order.folder}, for ${order.origin} (${seconds} s)`);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`Attest: ${error.message}`);
  process.exitCode = 1;
}
