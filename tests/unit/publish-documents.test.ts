import { strFromU8, unzipSync } from 'fflate';
import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { Sketch } from '$lib/gallery/invent';
import { exactly } from '$lib/model/count';
import { fileFormats } from '$lib/publish/formats';
import type { Publication } from '$lib/publish/publication';
import { faultIn } from '../render/well-formed';
import { hostileTitle, publicationOf, someSketches, tools } from '../fixtures/publication';

async function made(ending: string, publication: Publication): Promise<Uint8Array> {
  const file = await fileFormats.get(ending)?.make(publication, tools);
  if (file === undefined || typeof file === 'string')
    throw new Error(`${ending} is no binary file`);
  return file;
}

/** The parts of an Office file by path, as texts. */
async function partsOf(ending: string, publication: Publication): Promise<Record<string, string>> {
  const parts = unzipSync(await made(ending, publication));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

const textsIn = (xml = '', tag = 'a:t'): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
    ([, text]) => text ?? ''
  );

test.each(['pptx', 'docx', 'xlsx'])(
  'a %s has title, citation, version and permalink among its properties, and no clock in it',
  async (ending) => {
    const publication = publicationOf();
    const parts = await partsOf(ending, publication);
    const core = parts['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>People killed, by perpetrator, in the incidents');
    expect(core).toContain('<cp:version>0123456789ab</cp:version>');
    expect(core).toContain('<dc:identifier>https://example.org/arland-2021</dc:identifier>');
    expect(core).toContain('<dc:description>Source: ');
    expect(parts['[Content_Types].xml']).toContain('/docProps/core.xml');
    expect(parts['_rels/.rels']).toContain('docProps/core.xml');
    const [first, second] = [await made(ending, publication), await made(ending, publication)];
    expect(Buffer.from(first).equals(second)).toBe(true);
  }
);

test('a slide has a chart that can be edited: the bars’ parts with their numbers and colours', async () => {
  const watch: Sketch = {
    when: '2021-04',
    by: ['watch'],
    harms: [['killed', 'civilian', exactly(3)]]
  };
  const publication = publicationOf('casualties-by-perpetrator', '', {}, [...someSketches, watch]);
  const parts = await partsOf('pptx', publication);
  const chart = parts['ppt/charts/chart1.xml'] ?? '';
  expect(chart).toContain('<c:grouping val="stacked"/>');
  const values = [...chart.matchAll(/<c:val>.*?<\/c:val>/gs)].map(([xml]) =>
    textsIn(xml, 'c:v').map(Number)
  );
  const shown = publication.figure.rows.filter(({ parent }) => parent === undefined);
  const totals = shown.map((_, bar) => values.reduce((sum, series) => sum + (series[bar] ?? 0), 0));
  expect(totals).toEqual(shown.map(({ tally }) => tally.count.best));
  expect(chart).toContain('<a:pattFill prst="dkUpDiag">');
  expect(chart).toContain('<c:dPt>');
  expect(chart.match(/<c:barChart>.*<\/c:barChart>/s)?.[0].match(/<c:axId /g)).toHaveLength(2);
  expect(chart).toMatch(/<c:catAx>.*?<c:orientation val="maxMin"\/>/s);
  expect(parts['ppt/slides/slide1.xml']).not.toContain('<p:pic>');
});

test('the chart’s workbook holds the same numbers', async () => {
  const parts = unzipSync(await made('pptx', publicationOf()));
  const workbook = parts['ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx'];
  const [sheet] = await readSheet(Buffer.from(workbook ?? []));
  expect(sheet?.data[0]?.slice(1)).toContain('alone');
  expect(sheet?.data.flat()).toContain(1500);
});

test('a slide carries caveats and citation, its notes too, and its chart an alternative text', async () => {
  const { figure, ...publication } = publicationOf();
  const parts = await partsOf('pptx', { figure, ...publication });
  const slide = parts['ppt/slides/slide1.xml'] ?? '';
  const notes = textsIn(parts['ppt/notesSlides/notesSlide1.xml']).join('\n');
  for (const text of [figure.title, figure.source, figure.citation, ...figure.notes]) {
    expect(textsIn(slide)).toContain(text.replaceAll('"', '&quot;'));
  }
  expect(notes).toContain(figure.citation);
  expect(notes).toContain('dataset version 0123456789ab');
  expect(slide).toMatch(/descr="People killed, by perpetrator, [^"]*at least/);
});

test('headline numbers, which have no bars, stand in a table', async () => {
  const parts = await partsOf('pptx', publicationOf('headline'));
  expect(parts['ppt/charts/chart1.xml']).toBe(undefined);
  expect(parts['ppt/slides/slide1.xml']).toContain('<a:tbl>');
});

test('a document has picture, alternative text, caption and one footnote for each incident', async () => {
  const publication = publicationOf('monthly-timeline', '', { language: 'fr' });
  const parts = await partsOf('docx', publication);
  const document = parts['word/document.xml'] ?? '';
  expect(document).toMatch(/<wp:docPr [^>]*descr="Personnes tuées, par mois, [^"]*\d/);
  expect(document).toMatch(/SEQ Figure/);
  const references = [...document.matchAll(/<w:footnoteReference w:id="(\d+)"/g)].map(
    ([, id]) => id
  );
  expect(references).toEqual(['1', '2', '3']);
  const notes = parts['word/footnotes.xml'] ?? '';
  for (const id of references) expect(notes).toContain(`<w:footnote w:id="${id}">`);
  expect(notes).toMatch(/paragraphe 1 \(caractères 0 à 80\)/);
  expect(document).toContain('5 janvier 2021');
  expect(document).toContain('w:tblHeader');
  expect(textsIn(document, 'w:t').join(' ')).toContain(publication.figure.citation);
});

test.each(['pptx', 'docx', 'xlsx'])(
  'a hostile title in a %s is nothing but text',
  async (ending) => {
    const publication = publicationOf('casualties-by-perpetrator', hostileTitle);
    const parts = await partsOf(ending, publication);
    for (const [path, xml] of Object.entries(parts)) {
      if (!/\.(xml|rels)$/.test(path)) continue;
      expect([path, faultIn(xml.replace(/^<\?xml[^>]*\?>\s*/, ''))]).toEqual([path, undefined]);
      expect(xml).not.toMatch(/<script|[\u202e\u200f\u2066]|<f>/);
      expect(xml).not.toMatch(/[^\P{Cc}\n\r\t]/u);
    }
    expect(Object.values(parts).join('')).toContain('été\u202f;');
  }
);

test('a briefing pack has every format, what must be read with it, and a list of it all', async () => {
  const publication = publicationOf('incidents-by-region');
  const parts = unzipSync(await made('zip', publication));
  const paths = Object.keys(parts);
  const endings = [...fileFormats.keys()].filter((ending) => ending !== 'zip');
  for (const ending of endings) expect(paths).toContain(`incidents-by-region.${ending}`);
  const descriptor = JSON.parse(strFromU8(parts['datapackage.json'] ?? new Uint8Array()));
  expect(descriptor).toMatchObject({
    version: '0123456789ab',
    homepage: 'https://example.org/arland-2021'
  });
  const listed: { path: string; bytes: number }[] = descriptor.resources;
  expect(listed.map(({ path }) => path).sort()).toEqual(
    paths.filter((path) => path !== 'datapackage.json').sort()
  );
  for (const { path, bytes } of listed) expect(parts[path]).toHaveLength(bytes);
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  expect(text('incidents.csv')).toContain('incident-3');
  expect(text('caveats.txt')).toContain(publication.figure.citation);
  expect(text('alternative-text.txt')).toContain(publication.figure.summary);
});
