import { figureIds } from '../../src/lib/figures/figure';
import { serve } from './second-server';
import { expect, test } from './test';

const figures = '/mali-2023/figures';
const slow = ['pdf', 'pptx', 'docx', 'xlsx', 'zip'];

test.describe('what cannot be made is refused with a sentence', () => {
  for (const [query, sentence] of [
    ['width=100000', /“100000”.*“width”.*240 … 2000/],
    ['width=-1', /“-1”.*“width”/],
    ['width=NaN', /“NaN”.*“width”/],
    ['scale=400', /“400”.*“scale”.*1 … 4/],
    ['scale=0.001', /“0\.001”.*“scale”/],
    ['size=poster', /“poster”.*“size”.*slide/],
    ['theme=pink', /“pink”.*“theme”.*grey/],
    ['size=square&width=2000&scale=4', /at most 20 million/],
    [`title=${'x'.repeat(201)}`, /at most 200 characters/],
    ['harm=killd', /“killd”.*“harm”.*killed/],
    ['lang=de', /“de”.*“lang”.*en, fr/]
  ] as const) {
    test(`400 for ${query.slice(0, 40)}`, async ({ request }) => {
      const response = await request.get(`${figures}/headline.png?${query}`);
      expect(response.status()).toBe(400);
      const body: { message: string } = await response.json();
      expect(body.message).toMatch(sentence);
    });
  }

  test('404 for figures, formats and datasets that are not there', async ({ request }) => {
    const said = async (path: string) => {
      const response = await request.get(path);
      const body: { message: string } = await response.json();
      return `${response.status()} ${body.message}`;
    };
    expect(await said(`${figures}/nothing.svg`)).toMatch(/^404 .*nothing.*headline, /);
    expect(await said(`${figures}/headline.exe`)).toMatch(/^404 .*exe.*svg, png/);
    expect(await said(`${figures}/headline`)).toMatch(/^404 /);
    expect(await said(`${figures}/headline.PNG`)).toMatch(/^404 /);
    expect(await said('/nowhere/figures/headline.svg')).toMatch(/^404 .*nowhere/);
    expect(await said(`${figures}/headline.png?lang=fr&width=1`)).toMatch(/^400 .*240 … 2000/);
  });
});

/** Of different addresses, asked for by as many at once. */
const addresses = 3000;
const clients = 50;
/** What the server may hold at any time meanwhile, in megabytes: its threads and what is kept. */
const mostMemory = 700;

test('thousands of different pictures at once: some are made, the others turned away', async () => {
  test.setTimeout(180_000);
  const server = await serve({});
  try {
    const page = async () => {
      const start = performance.now();
      const response = await fetch(`${server.home}/mali-2023`);
      expect((await response.text()).length).toBeGreaterThan(50_000);
      return { status: response.status, ms: performance.now() - start };
    };
    await page();
    const statuses = new Map<number, number>();
    let next = 0;
    const client = async () => {
      while (next < addresses) {
        const n = next++;
        const name = `${figureIds[n % figureIds.length]}.${n % 10 > 0 ? 'png' : slow[(n / 10) % slow.length]}`;
        const response = await fetch(
          `${server.home}${figures}/${name}?title=Picture+${n}&width=${240 + (n % 700)}`
        );
        const { length } = new Uint8Array(await response.arrayBuffer());
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
        if (response.status === 200) expect(length).toBeGreaterThan(1000);
        else expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
      }
    };
    let over = false;
    const reading = (async () => {
      const taken: number[] = [];
      while (!over) taken.push((await page()).ms);
      return taken.sort((a, b) => a - b);
    })();
    await Promise.all(Array.from({ length: clients }, client));
    over = true;
    const taken = await reading;
    const peak = await server.peak();
    const waited = Math.round(taken[Math.floor(taken.length * 0.95)] ?? Infinity);
    console.log(
      `${addresses} pictures: ${statuses.get(200)} made, ${statuses.get(429)} turned away, ` +
        `${Math.round(peak)} MB at most; a page meanwhile: ${waited} ms (p95 of ${taken.length})`
    );
    expect([...statuses.keys()].sort()).toEqual([200, 429]);
    expect(statuses.get(200)).toBeGreaterThan(40);
    expect(peak).toBeLessThan(mostMemory);
    await expect(async () => {
      const after = await fetch(`${server.home}${figures}/headline.png?title=After`);
      expect(after.status).toBe(200);
      await after.arrayBuffer();
    }).toPass();
    expect((await page()).status).toBe(200);
    expect(server.said()).toBe('');
  } finally {
    await server.stop();
  }
});
