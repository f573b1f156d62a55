import { svelte } from '@sveltejs/vite-plugin-svelte';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport, type InlineConfig } from 'vite';
import { mended } from '../../../scripts/vite/mended.js';
import type { Page } from '../test';
import type { Asked } from './asked';
import type * as onServer from './on-server';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const base = '/workshop/';

const config: InlineConfig = {
  root,
  base,
  configFile: false,
  logLevel: 'error',
  plugins: [svelte({ configFile: false, compilerOptions: { dev: false } }), mended],
  resolve: { alias: { $lib: join(root, 'src/lib') } }
};

/** The makers of files as they are built for the server. */
export const serverMakers = async (): Promise<typeof onServer> =>
  (await runnerImport<typeof onServer>(join(root, 'tests/browser/made/on-server.ts'), config))
    .module;

/** Builds the makers of files for browsers into a folder. */
export async function buildForBrowsers(folder: string): Promise<void> {
  await build({
    ...config,
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'tests/browser/made/in-browser.ts'),
        output: { entryFileNames: 'entry.js' },
        treeshake: { moduleSideEffects: (id) => !id.includes('/lib/server/') }
      }
    }
  });
}

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.ttf': 'font/ttf' };
const html =
  '<!doctype html><title>A workshop</title><script type="module" src="entry.js"></script>';

/** Opens what was built in a page under the site's own policy. */
export async function openWorkshop(page: Page, folder: string): Promise<void> {
  const site = await page.request.get('/gallery');
  const policy = site.headers()['content-security-policy'] ?? '';
  await page.route(`**${base}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(base.length);
    await route.fulfill({
      headers: {
        'content-security-policy': policy,
        'content-type': types[extname(path)] ?? 'text/html'
      },
      body: path === '' ? html : await readFile(join(folder, path))
    });
  });
  await page.goto(base);
  await page.waitForFunction(() => 'makeFile' in window);
}

/** A file made in the page that {@link openWorkshop} has opened. */
export const madeInBrowser = async (page: Page, asked: Asked): Promise<Buffer> =>
  Buffer.from(await page.evaluate((it) => window.makeFile(it), asked), 'base64');

/** By how much two PNGs of the same size differ on average, of 255; Infinity where sizes differ. */
export const difference = (page: Page, one: Buffer, other: Buffer): Promise<number> =>
  page.evaluate((both) => window.difference(both), [
    one.toString('base64'),
    other.toString('base64')
  ] as const);
