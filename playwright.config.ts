import { existsSync, readFileSync } from 'node:fs';
import { defineConfig } from '@playwright/test';

/** What scripts/setup.js has found. */
const note = new URL('.cache/browser.json', import.meta.url);
if (!existsSync(note)) throw new Error('no browser yet: run npm run pretest, or npm test');
const browser: { path: string; env: Record<string, string> } = JSON.parse(
  readFileSync(note, 'utf8')
);
/** Where counts go that .ci/run reads, if anywhere. */
const reports = process.env['ATTEST_REPORTS'];
const port = process.env['TEST_PORT'] ?? '4173';
const inherited = Object.entries(process.env).flatMap(([name, value]) =>
  value === undefined ? [] : [[name, value] as const]
);

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 30_000,
  reporter: reports ? [['list'], ['json', { outputFile: `${reports}/browser.json` }]] : 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'UTC',
    colorScheme: 'light',
    trace: 'off',
    launchOptions: {
      executablePath: browser.path,
      env: { ...Object.fromEntries(inherited), ...browser.env },
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--font-render-hinting=none', // letters stand where their widths say, as in files
        '--no-first-run'
      ]
    }
  },
  webServer: {
    command: 'node scripts/serve.js',
    url: `http://localhost:${port}/health`,
    env: { PORT: port, ORIGIN: `http://localhost:${port}` },
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe'
  }
});
