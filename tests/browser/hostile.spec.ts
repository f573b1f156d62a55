import { rm } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { harmlessText } from '../../src/lib/model/harmless-text';
import { readCsv } from '../../src/lib/readers/csv';
import { folderOf, hostilePackage, hostileTexts } from '../fixtures/hostile-package';
import { pdfText } from '../fixtures/pdf-text';
import { serve, type SecondServer } from './second-server';
import { expect, test, type Page } from './test';

test.use({ expectedNoise: /request to another host: http:\/\/localhost:/ });

const { markup, formula, turned, minus, long, tex, lines } = hostileTexts;
/** What may stand in no text: controls, halves of characters, what turns or hides. */
const harmful = /[^\P{Cc}\n\r\t]|[\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const figure = 'casualties-by-perpetrator';
/** Every attack at once, as a title of one's own. */
const title = `${formula} ${markup} ${turned}${hostileTexts.control}${hostileTexts.hidden}`;

let server: SecondServer;
let folder = '';

test.beforeAll(async () => {
  folder = await folderOf('arland-2020', hostilePackage());
  server = await serve({ ATTEST_DATA: folder });
});
test.afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

async function bytesOf(name: string, query: Record<string, string> = {}): Promise<Uint8Array> {
  const parameters = new URLSearchParams({ title, ...query });
  const response = await fetch(`${server.home}/arland-2020/figures/${name}?${parameters}`);
  expect([name, response.status]).toEqual([name, 200]);
  return new Uint8Array(await response.arrayBuffer());
}

const textOf = async (name: string, query?: Record<string, string>): Promise<string> =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await bytesOf(name, query));

/** What a browser's parser makes of XML. */
const parsed = (page: Page, xml: string) =>
  page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
    const all = [root, ...root.querySelectorAll('*')];
    return {
      fault: root.querySelector('parsererror')?.textContent ?? '',
      text: root.textContent,
      names: [...new Set(all.map(({ localName }) => localName))],
      acting: all.flatMap((one) =>
        [...one.attributes]
          .filter(({ name, value }) => /^on/.test(name) || /^javascript:/i.test(value))
          .map(({ name, value }) => `${name}=${value}`)
      )
    };
  }, xml);

const isHarmless = (text: string): void => expect(harmful.exec(text)?.[0]).toBe(undefined);

test('the SVG is XML in which every attack is text', async ({ page }) => {
  for (const lang of ['en', 'fr']) {
    const svg = await textOf(`${figure}.svg`, { lang });
    const { fault, text, names, acting } = await parsed(page, svg);
    expect(fault).toBe('');
    expect(names).not.toContain('script');
    expect(names).not.toContain('img');
    expect(acting).toEqual([]);
    expect(text).toContain('<script>window.hacked=1</script>');
    isHarmless(text);
  }
});

for (const ending of ['pptx', 'docx', 'xlsx']) {
  test(`every part of a ${ending} is XML in which every attack is text`, async ({ page }) => {
    const parts = unzipSync(await bytesOf(`${figure}.${ending}`));
    const texts: string[] = [];
    for (const [path, bytes] of Object.entries(parts)) {
      expect(path).toMatch(/^[\w[\]./-]+$/);
      expect(path).not.toContain('..');
      if (!/\.(xml|rels)$/.test(path)) continue;
      const { fault, text, names, acting } = await parsed(page, strFromU8(bytes));
      expect([path, fault, acting]).toEqual([path, '', []]);
      expect(names).not.toContain('script');
      if (path.includes('worksheets')) expect(names).not.toContain('f');
      isHarmless(text);
      texts.push(text);
    }
    const all = texts.join('\n');
    expect(all).toContain(harmlessText(title));
    expect(all).toContain(harmlessText(markup));
    expect(all).toContain(harmlessText(hostileTexts.formula));
  });
}

test('cells of a workbook are texts and numbers, formulas none', async () => {
  const [sheet] = await readExcelFile(Buffer.from(await bytesOf(`${figure}.xlsx`)));
  const first = (sheet?.data ?? []).map(([cell]) => cell);
  expect(first).toContain(harmlessText(formula));
  expect(first).toContain(harmlessText(markup));
});

test('a CSV runs nothing, whatever ends a cell', async () => {
  for (const address of [
    `/arland-2020/figures/${figure}.csv?title=${encodeURIComponent(title)}`,
    '/arland-2020/figures/incidents-by-region.csv',
    '/arland-2020/incidents.csv'
  ]) {
    const csv = await (await fetch(`${server.home}${address}`)).text();
    isHarmless(csv.replace('\ufeff', ''));
    const cells = readCsv(csv, 'a.csv').rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.split(/[;\t]/))
    );
    expect(cells.length).toBeGreaterThan(10);
    const running = cells.filter(
      (cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-?\d+$/.test(cell)
    );
    expect(running).toEqual([]);
  }
});

test('JSON says exactly the harmless text, in files and in the API', async () => {
  const file = JSON.parse(await textOf(`${figure}.json`));
  expect(file.title.startsWith(harmlessText(title))).toBe(true);
  const api = await (await fetch(`${server.home}/api/arland-2020/figures/${figure}`)).json();
  for (const { table } of [file, api]) {
    const labels = table.rows.map(({ label }: { label: string }) => label);
    expect(labels).toContain(harmlessText(formula));
    expect(labels).toContain(markup);
  }
  isHarmless(JSON.stringify(api));
});

test('citations keep their form', async () => {
  const bib = await textOf(`${figure}.bib`);
  isHarmless(bib);
  expect(bib).toContain('\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}');
  expect(bib.match(/^@\w+\{/gm)).toHaveLength(2);
  const ris = await textOf(`${figure}.ris`);
  isHarmless(ris);
  expect(ris.match(/^TY {2}- /gm)).toHaveLength(2);
  expect(ris.match(/^ER {2}- \r?$/gm)).toHaveLength(2);
  for (const line of ris.split('\r\n')) expect(line).toMatch(/^([A-Z][A-Z\d] {2}- .*)?$/);
  const csl = JSON.parse(await textOf(`${figure}.csl.json`));
  expect(csl[0].title.startsWith(harmlessText(title))).toBe(true);
  expect(csl[1]).toMatchObject({ title: tex, publisher: harmlessText(lines) });
});

test('the text of a PDF is the harmless text, and nothing in it acts', async () => {
  const pdf = await bytesOf(`${figure}.pdf`);
  const text = pdfText(pdf);
  isHarmless(text);
  const spaceless = (given: string) => given.replace(/[\s\u00ad]/g, '');
  expect(spaceless(text)).toContain(spaceless(harmlessText(title)));
  expect(spaceless(text)).toContain(spaceless(harmlessText(markup)));
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(
    /\/(JavaScript|JS|Launch|OpenAction|URI)\b/
  );
});

test('the names in a briefing pack stay inside it', async () => {
  const parts = unzipSync(await bytesOf('incidents-by-region.zip'));
  const paths = Object.keys(parts);
  expect(paths.length).toBeGreaterThan(12);
  for (const path of paths) expect(path).toMatch(/^[a-z0-9-]+(\.csl)?\.[a-z]+$/);
  const texts = paths.filter((path) => /\.(txt|csv|json|bib|ris)$/.test(path));
  for (const path of texts)
    isHarmless(strFromU8(parts[path] ?? new Uint8Array()).replace('\ufeff', ''));
  expect(strFromU8(parts['incidents.csv'] ?? new Uint8Array())).toContain(long.trim());
});

test('pages and embeds show the attacks, and none of them runs', async ({ page }) => {
  const embed = `/arland-2020/embed/incidents-by-region`;
  for (const address of [
    '/arland-2020',
    '/fr/arland-2020',
    '/arland-2020/incidents',
    '/arland-2020/incidents/northport-2020-03-02',
    '/arland-2020/method',
    `/arland-2020/embed/${figure}`,
    embed
  ]) {
    await page.goto(`${server.home}${address}`);
    await expect(page.getByRole('heading').first()).toBeVisible();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    isHarmless(await page.locator('html').innerHTML());
    const links = await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.filter((link) => link && !/^(https?:|\/|#|\?|\.)/.test(link))).toEqual([]);
  }
  await expect(page.locator('body')).toContainText(harmlessText(turned));
  await expect(page.locator('body')).toContainText(harmlessText(minus));
});
