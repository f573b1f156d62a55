import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledBrowser } from './bundled-browser.js';
import { Failure, root } from './process.js';

/**
 * A Chromium and the environment that it needs.
 * @typedef {{ path: string, env: Record<string, string> }} Browser
 */

const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

const note = join(root, '.cache', 'browser.json');

/**
 * Finds a Chromium for the tests and notes it in .cache/browser.json: the one that CHROME_PATH
 * names, one of the system, one of Playwright's, or the one that comes with the packages
 * (ATTEST_BROWSER=bundled takes that one at once).
 */
export async function findBrowser() {
  const browser = await choose();
  const text = JSON.stringify(browser, null, 2);
  if (existsSync(note) && readFileSync(note, 'utf8') === text) return;
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(note, text);
  console.log(`Attest: the browser for the tests is ${browser.path}`);
}

/** @returns {Promise<Browser>} */
async function choose() {
  if (process.env['ATTEST_BROWSER'] === 'bundled') return bundledBrowser();
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) {
    throw new Failure(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const path = named || places.find((place) => existsSync(place)) || (await playwrightBrowser());
  return path ? { path, env: {} } : bundledBrowser();
}

/** The one that `npx playwright install chromium` has downloaded, if it has. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}
