import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { eventsCsv } from './csv';

/** What a browser takes to open a file. */
export interface OpeningTimes {
  readonly rows: number;
  readonly megabytes: number;
  /** seconds from the word to read it until all rows are read and kept */
  readonly read: number;
  /** seconds from there until the overview shows its numbers */
  readonly shown: number;
  /** milliseconds of the longest task on the page's thread in each, 0 where none took 50 */
  readonly longest: { readonly read: number; readonly shown: number };
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const port = '4178';
const home = `http://localhost:${port}`;
const patience = 600_000;

/** Opens invented events in the built site, in the browser that the tests use. */
export async function timeOpening(rows: number): Promise<OpeningTimes> {
  const env = { ...process.env, PORT: port, ORIGIN: home };
  const server = spawn(process.execPath, ['scripts/serve.js'], { cwd: root, env, stdio: 'pipe' });
  const folder = await mkdtemp(join(tmpdir(), 'attest-bench-'));
  const note = await readFile(join(root, '.cache/browser.json'), 'utf8');
  const found: { path: string; env: Record<string, string> } = JSON.parse(note);
  const browser = await chromium.launch({
    executablePath: found.path,
    env: { ...process.env, ...found.env },
    args: ['--no-sandbox']
  });
  try {
    await once(server.stdout, 'data');
    const bytes = eventsCsv(rows);
    const file = join(folder, 'events.csv');
    await writeFile(file, bytes);
    const page = await browser.newPage();
    return { rows, megabytes: bytes.length / 1e6, ...(await opened(page, file)) };
  } finally {
    await browser.close();
    server.kill();
    await rm(folder, { recursive: true });
  }
}

async function opened(page: Page, file: string) {
  page.setDefaultTimeout(patience);
  await page.goto(`${home}/open`, { waitUntil: 'networkidle' });
  await page.getByTestId('choose-file').setInputFiles(file);
  await page.getByRole('radio').first().check();
  await page.evaluate(watchTasks);
  const start = performance.now();
  await page.getByTestId('settings').getByRole('button').first().click();
  await page.getByTestId('opened').waitFor();
  const read = performance.now();
  const longestRead = await longestTask(page);
  await page.getByTestId('opened').getByRole('link').first().click();
  await page.getByTestId('headline-killed').waitFor();
  const shown = performance.now();
  const longest = { read: longestRead, shown: await longestTask(page) };
  return { read: (read - start) / 1000, shown: (shown - read) / 1000, longest };
}

/** The longest since this was asked before. */
const longestTask = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const longest = Number(document.body.dataset['longest'] ?? 0);
    delete document.body.dataset['longest'];
    return longest;
  });

/** Runs in the page: notes there the longest task that the browser tells of. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    const longest = Math.max(
      Number(document.body.dataset['longest'] ?? 0),
      ...list.getEntries().map(({ duration }) => duration)
    );
    document.body.dataset['longest'] = String(Math.round(longest));
  }).observe({ entryTypes: ['longtask'] });
}
