/**
 * Prepares what a command needs and does nothing where it is there already:
 * `node scripts/setup.js [build] [browser]`; tests in a browser need a copy's build, too. Runs before
 * anything is installed.
 */
import { build, buildForCopy } from './setup/build.js';
import { findBrowser } from './setup/browser.js';
import { install } from './setup/install.js';
import { checkNode, Failure } from './setup/process.js';

const wanted = process.argv.slice(2);

try {
  checkNode();
  install();
  if (wanted.includes('build')) build();
  if (wanted.includes('browser')) {
    buildForCopy();
    await findBrowser();
  }
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  console.error(`\nAttest: ${error.message}`);
  process.exitCode = 1;
}
