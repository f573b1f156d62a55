import { strFromU8, unzipSync } from 'fflate';
import readSheet from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { figuresOfCase, type GalleryCase } from '$lib/gallery/gallery-case';
import { galleryCases } from '$lib/gallery/gallery-cases';
import type { Figure } from '$lib/figures/figure';
import { cellText } from '$lib/figures/cell-text';
import type { I18n } from '$lib/i18n/i18n';
import { chartData } from '$lib/publish/chart-data';
import { fileFormats } from '$lib/publish/formats';
import { harmlessFigure } from '$lib/publish/harmless-figure';
import { parseOptions } from '$lib/publish/options';
import type { Publication } from '$lib/publish/publication';
import { pdfText } from '../fixtures/pdf-text';
import { tools } from '../fixtures/publication';
import { english, french } from '../fixtures/small';
import { faultIn } from '../render/well-formed';

function publicationsOf(shown: GalleryCase, i18n: I18n): Publication[] {
  const link = `https://example.org/gallery#${shown.id}`;
  const parsed = parseOptions(new URLSearchParams());
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const { view, dataset, incidents } = shown;
  return figuresOfCase(shown, i18n, link).map((figure) => ({
    figure: harmlessFigure(figure),
    view,
    dataset,
    i18n,
    options: parsed.options,
    link,
    incidentsLink: link,
    words: () => '',
    incidents: async () => ({ total: incidents.length, incidents: incidents.slice(0, 20) })
  }));
}

async function made(ending: string, publication: Publication): Promise<Uint8Array> {
  const file = await fileFormats.get(ending)?.make(publication, tools);
  if (!(file instanceof Uint8Array)) throw new Error(`${ending} is no binary file`);
  return file;
}

/** The parts of an Office file that are XML, each well-formed. */
async function partsOf(ending: string, publication: Publication) {
  const parts = unzipSync(await made(ending, publication));
  for (const [path, bytes] of Object.entries(parts)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const xml = strFromU8(bytes).replace(/^\ufeff?<\?xml[^>]*\?>\s*/, '');
    expect([path, faultIn(xml)]).toEqual([path, undefined]);
    expect([path, /NaN|Infinity|undefined|\[object/.exec(xml)?.[0]]).toEqual([path, undefined]);
  }
  return parts;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'"
};
const plain = (xml: string): string =>
  xml.replace(/<[^>]*>/g, '\n').replace(/&[^;]*;/g, (entity) => entities[entity] ?? entity);
const spaceless = (text: string): string => text.replace(/\s/g, '');

const shownRows = ({ rows }: Figure, open: readonly string[]) =>
  rows.filter(({ parent }) => parent === undefined || open.includes(parent));

async function expectSlide(publication: Publication): Promise<void> {
  const { figure, view, i18n } = publication;
  const parts = await partsOf('pptx', publication);
  const slide = plain(strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array()));
  for (const text of [figure.title, ...figure.notes, figure.citation])
    expect(slide).toContain(text);
  const workbook = parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'];
  const { series, categories } = chartData(figure, view.open, i18n);
  expect(workbook === undefined).toBe(series.length === 0);
  if (figure.grid) expectMatrix(slide, figure, i18n);
  if (!workbook) return;
  const [sheet] = await readSheet(Buffer.from(workbook));
  const [head = [], ...rows] = sheet?.data ?? [];
  const shown = shownRows(figure, view.open);
  expect(head.slice(1)).toEqual(series.map(({ name }) => name));
  expect(rows.map(([label]) => label)).toEqual(categories);
  expect(
    rows.map((cells) => cells.slice(1).reduce((sum: number, cell) => sum + Number(cell), 0))
  ).toEqual(shown.map(({ segments }) => segments.reduce((sum, { value }) => sum + value, 0)));
  const chart = plain(strFromU8(parts['ppt/charts/chart1.xml'] ?? new Uint8Array()));
  const isYear = figure.kind === 'timeline' && figure.rows.length <= 12;
  for (const row of shown) {
    if (figure.kind === 'timeline' && !isYear) continue;
    expect(chart).toContain(isYear ? row.shortText : row.text);
  }
}

/** The cells of the slide's own table, from left to right and from top to bottom. */
function expectMatrix(slide: string, { grid, rows }: Figure, { formats }: I18n): void {
  const texts = slide.split('\n').filter((text) => text.trim() !== '');
  for (const line of grid?.rows ?? []) {
    const own = rows.filter(({ key }) => key.startsWith(`${line.key}/`));
    const numbers = own.flatMap(({ key, shortText, tally, cells }) => [
      shortText,
      ...(tally.incidents > 0 && !key.endsWith('/incidents')
        ? [`(${formats.number(tally.incidents)})`]
        : []),
      ...(cells['tentative'] ? [expect.stringContaining(formats.number(cells['tentative']))] : [])
    ]);
    const at = texts.indexOf(line.label);
    expect(texts.slice(at + 1, at + 1 + numbers.length)).toEqual(numbers);
  }
}

async function expectWorkbook(publication: Publication): Promise<void> {
  const { figure, i18n } = publication;
  await partsOf('xlsx', publication);
  const [sheet] = await readSheet(Buffer.from(await made('xlsx', publication)));
  const [head, ...rows] = sheet?.data ?? [];
  expect(head).toEqual(figure.columns.map(({ label }) => label));
  figure.rows.forEach((row, at) => {
    figure.columns.forEach((column, index) => {
      const told = cellText(row, column, i18n);
      if (column.key !== 'label') expect(rows[at]?.[index] ?? '').toBe(told ?? '');
    });
  });
}

for (const i18n of [english, french]) {
  describe.each(galleryCases)(`in ${i18n.language}, in the case “$id”,`, (shown) => {
    test('slides are well-formed, and their workbooks hold the rows’ numbers', async () => {
      for (const publication of publicationsOf(shown, i18n)) await expectSlide(publication);
    });

    test('workbooks read back hold the figure’s table', async () => {
      for (const publication of publicationsOf(shown, i18n)) await expectWorkbook(publication);
    });
  });

  const some = galleryCases.filter(({ id }) =>
    ['ordinary', 'long-names', 'foreign-names'].includes(id)
  );
  describe.each(some)(`in ${i18n.language}, in the case “$id”,`, (shown) => {
    test('PDFs hold every number, name, note and the citation as text', async () => {
      for (const publication of publicationsOf(shown, i18n)) {
        const { figure, view } = publication;
        const text = spaceless(pdfText(await made('pdf', publication)));
        for (const words of [figure.title, ...figure.notes, figure.citation]) {
          expect(text).toContain(spaceless(words));
        }
        if (figure.kind === 'timeline') continue;
        for (const row of shownRows(figure, view.open)) expect(text).toContain(spaceless(row.text));
      }
    });

    test('documents are well-formed, with title, summary, caveats and citation', async () => {
      for (const publication of publicationsOf(shown, i18n)) {
        const { figure } = publication;
        const parts = await partsOf('docx', publication);
        const text = plain(strFromU8(parts['word/document.xml'] ?? new Uint8Array()));
        for (const words of [figure.title, figure.summary, ...figure.notes, figure.citation]) {
          expect(text).toContain(words);
        }
      }
    });
  });
}
