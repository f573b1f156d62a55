import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from './test';

/** Another port than those of the server and of copies. */
const port = Number(process.env['TEST_PORT'] ?? '4173') + 20;
const home = `http://localhost:${port}`;

/** Starts the built server with an ORIGIN or without one, and gives what it says while `use` runs. */
async function started(
  script: string,
  origin: string | undefined,
  use: (said: () => string) => Promise<void>
): Promise<void> {
  const env = { ...process.env, PORT: String(port), ORIGIN: origin };
  const server = spawn(process.execPath, [script], { env });
  let said = '';
  server.stderr.on('data', (data) => (said += String(data)));
  try {
    await new Promise<void>((resolve) => {
      server.stdout.on('data', (data) => String(data).includes('Listening') && resolve());
      server.on('close', () => resolve());
    });
    await use(() => said);
  } finally {
    if (server.exitCode === null) {
      server.kill();
      await once(server, 'close');
    }
  }
}

test.describe.configure({ mode: 'default' });

test('without ORIGIN the server says so, serves pages, and refuses what carries its address', async ({
  request
}) => {
  await started('build/index.js', undefined, async (said) => {
    expect(said()).toMatch(/ORIGIN is not set.*503.*ORIGIN=https:/s);
    expect(await (await request.get(`${home}/health`)).json()).toMatchObject({ origin: null });
    const page = await request.get(`${home}/mali-2023`, { headers: { host: 'evil.example' } });
    expect(page.status()).toBe(200);
    const html = await page.text();
    expect(html).not.toContain('evil.example');
    expect(html).not.toContain('og:url');
    for (const [address, words] of [
      ['/mali-2023/figures/headline.svg', /ORIGIN/],
      ['/mali-2023/figures/headline.docx?lang=fr', /donne cette adresse à ORIGIN/],
      ['/mali-2023/incidents.csv', /ORIGIN/],
      [`/oembed?url=${encodeURIComponent(`${home}/mali-2023`)}`, /ORIGIN/]
    ] as const) {
      const answer = await request.get(`${home}${address}`);
      expect(answer.status(), address).toBe(503);
      expect(await answer.text()).toMatch(words);
    }
  });
});

test('what is no address of a site is refused in a sentence at the start', async () => {
  for (const origin of ['attest.example.org', 'https://attest.example.org/folder', 'ftp://x.y']) {
    await started('scripts/serve.js', origin, async (said) => {
      expect(said()).toContain(`ORIGIN is “${origin}”`);
      expect(said()).not.toMatch(/\n\s+at /);
    });
  }
});

test('a slash at the end of ORIGIN is no matter', async ({ request }) => {
  await started('scripts/serve.js', 'https://attest.example.org/', async () => {
    expect(await (await request.get(`${home}/health`)).json()).toMatchObject({
      origin: 'https://attest.example.org'
    });
    const table = await (await request.get(`${home}/mali-2023/figures/headline.csv`)).text();
    expect(table).toContain('https://attest.example.org/mali-2023');
    expect(table).not.toContain('org//');
  });
});
