import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type Page } from '@playwright/test';
import type Papaparse from 'papaparse';
import { eventsCsv } from './csv';
import { timesOf, type Times } from './measure';

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
  /** seconds that papaparse takes to merely parse the same file, in a page of the same browser */
  readonly papaparse: number;
  /** milliseconds from the word to cancel until another file can be chosen */
  readonly cancelled: number;
  /** megabytes of the cube that crossed to the page, and of the page's own process at its largest */
  readonly cube: number;
  readonly process: number;
  /** seconds until the overview answers, once it is loaded again from what is kept */
  readonly ready: number;
  /** milliseconds from a move of the brush to the paint that shows it, of 60 */
  readonly brush: Times;
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
    const papaparse = await parsed(await browser.newPage(), file);
    const page = await browser.newPage();
    page.setDefaultTimeout(patience);
    const cancelled = await cancelledReading(page, file);
    const largest = watchProcess(browser);
    const times = await opened(page, file);
    const brush = await brushed(page);
    const process = await largest();
    const megabytes = bytes.length / 1e6;
    return { rows, megabytes, papaparse, cancelled, ...times, brush, process };
  } finally {
    await browser.close();
    server.kill();
    await rm(folder, { recursive: true });
  }
}

/** Papaparse in a page of its own, in which nothing else is. */
async function parsed(page: Page, file: string): Promise<number> {
  page.setDefaultTimeout(patience);
  await page.setContent('<input type="file" />');
  await page.addScriptTag({ path: join(root, 'node_modules/papaparse/papaparse.min.js') });
  await page.locator('input').setInputFiles(file);
  const taken = await page.locator('input').evaluate(parseAll);
  await page.close();
  return taken / 1000;
}

/** Runs in the page: the milliseconds until all rows are there. */
function parseAll(input: HTMLElement | SVGElement): Promise<number> {
  const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
  const { Papa } = globalThis as unknown as { Papa: typeof Papaparse };
  const start = performance.now();
  return new Promise((resolve, reject) => {
    if (!file) return reject(new Error('no file'));
    Papa.parse(file, { delimiter: ',', complete: () => resolve(performance.now() - start) });
  });
}

/**
 * Reads until progress has moved twice, then cancels; the milliseconds until that is done, NaN
 * where it was read before.
 */
async function cancelledReading(page: Page, file: string): Promise<number> {
  await chosen(page, file);
  await page.getByTestId('settings').getByRole('button').first().click();
  const reading = page.getByTestId('reading');
  const values = new Set<string | null>();
  while (values.size < 3) {
    if (await page.getByTestId('opened').isVisible()) return NaN;
    const options = { timeout: 500 };
    const value = reading.locator('progress').getAttribute('value', options);
    values.add(await value.catch(() => null));
  }
  const start = performance.now();
  await reading.getByRole('button').click();
  await page.getByTestId('choose-file').waitFor();
  return performance.now() - start;
}

async function chosen(page: Page, file: string): Promise<void> {
  await page.goto(`${home}/open`, { waitUntil: 'networkidle' });
  await page.getByTestId('choose-file').setInputFiles(file);
  await page.getByTestId('settings').getByRole('radio').first().check();
}

async function opened(page: Page, file: string) {
  await chosen(page, file);
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
  await page.reload({ waitUntil: 'commit' });
  const reloaded = performance.now();
  await page.locator('html[data-ready]').waitFor();
  await page.getByTestId('headline-killed').waitFor();
  return {
    read: (read - start) / 1000,
    shown: (shown - read) / 1000,
    longest,
    ready: (performance.now() - reloaded) / 1000,
    cube: (await page.evaluate(cubeBytes)) / 1e6
  };
}

/** Runs in the page: the bytes of the cube that is kept. */
function cubeBytes(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('attest');
    opening.onerror = () => reject(opening.error ?? new Error('no database'));
    opening.onsuccess = () => {
      const all = opening.result.transaction('outcomes').objectStore('outcomes').getAll();
      all.onsuccess = () => {
        const tables = all.result.flatMap((kept) => Object.values<object>(kept.cube.tables));
        const columns = tables.flatMap((table) => Object.values<unknown>({ ...table }));
        resolve(
          columns.reduce<number>(
            (sum, column) => sum + (ArrayBuffer.isView(column) ? column.byteLength : 0),
            0
          )
        );
      };
    };
  });
}

/** Draws a brush over the timeline in 60 moves, and waits for the paint after each. */
async function brushed(page: Page): Promise<Times> {
  const area = page.getByTestId('figure-monthly-timeline').getByTestId('plot-area');
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('the timeline has no plot area');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + 20, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 30, y);
  await page.evaluate(watchPaints);
  for (let move = 1; move <= 60; move++) {
    await page.mouse.move(box.x + 30 + ((box.width - 60) * move) / 60, y);
    await page.waitForFunction((n) => Number(document.body.dataset['paints']) >= n, move);
  }
  await page.mouse.up();
  const taken = await page.evaluate(() => document.body.dataset['taken'] ?? '');
  return timesOf(taken.split(' ').filter(Boolean).map(Number));
}

/** Runs in the page: notes there how long after a move's event its frame has been painted. */
function watchPaints(): void {
  const { dataset } = document.body;
  window.addEventListener(
    'pointermove',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          dataset['taken'] = `${dataset['taken'] ?? ''} ${performance.now() - timeStamp}`;
          dataset['paints'] = String(Number(dataset['paints'] ?? 0) + 1);
        };
        port2.postMessage(undefined);
      });
    },
    { capture: true }
  );
}

/** Looks at the memory of the browser's largest process twice a second; in the end the most, in megabytes. */
function watchProcess(browser: Browser): () => Promise<number> {
  let most = 0;
  let isOver = false;
  const watching = (async () => {
    const session = await browser.newBrowserCDPSession();
    while (!isOver) {
      const { processInfo } = await session.send('SystemInfo.getProcessInfo');
      for (const { type, id } of processInfo) {
        if (type === 'renderer') most = Math.max(most, await residentBytes(id));
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  })();
  return async () => {
    isOver = true;
    await watching;
    return most / 1e6;
  };
}

/** As Linux tells it; elsewhere 0. */
async function residentBytes(process: number): Promise<number> {
  const told = await readFile(`/proc/${process}/statm`, 'utf8').catch(() => '0 0');
  return Number(told.split(' ')[1]) * 4096;
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
