import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure, root } from './process.js';

/** @typedef {import('./browser.js').Browser} Browser */

const otherwise =
  'no browser was found for the tests. Install Chrome or Chromium, set CHROME_PATH to one, or ' +
  'run: npx playwright install chromium';

/**
 * The Chromium that comes with the packages, unpacked into .cache with the libraries it needs. A
 * copy that does not start, or that is of another version, is removed and unpacked anew.
 * @returns {Promise<Browser>}
 */
export async function bundledBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Failure(otherwise);
  const folder = join(root, '.cache', `chromium-${version()}`);
  const unpacked = {
    path: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_PATH: join(folder, 'fonts')
    }
  };
  if (starts(unpacked)) return unpacked;
  console.log('Attest: unpacking the browser that comes with the packages…');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await unpack(folder);
  writeFileSync(join(folder, 'fonts', 'fonts.conf'), fontsIn(folder));
  if (!starts(unpacked)) throw new Failure(otherwise);
  return unpacked;
}

/** @param {string} folder */
async function unpack(folder) {
  const before = { ...process.env };
  // it unpacks into the temporary folder, and its libraries only where it believes to be on Lambda
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  process.env['AWS_LAMBDA_FUNCTION_NAME'] = 'attest';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    process.env = before;
  }
}

/**
 * Fontconfig's list of where fonts are. The browser's own comes with one typeface and expects it
 * under /tmp; without any, the browser stops at the first character.
 * @param {string} folder
 */
const fontsIn = (folder) => `<?xml version="1.0"?>
<fontconfig>
  <dir>${escaped(join(folder, 'fonts'))}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;

/** @param {string} path */
const escaped = (path) => path.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Browser} browser */
const starts = ({ path, env }) =>
  spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0;

/** @returns {string} */
function version() {
  const file = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  return JSON.parse(readFileSync(file, 'utf8')).version;
}
