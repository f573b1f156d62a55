import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { readBriefing } from '$lib/briefing/briefing-file';
import { briefingDocx } from '$lib/briefing/to-docx';
import { briefingHtml } from '$lib/briefing/to-html';
import { briefingPdf } from '$lib/briefing/to-pdf';
import { briefingPptx } from '$lib/briefing/to-pptx';
import { briefingZip } from '$lib/briefing/to-zip';
import { documentOf, groundOf, hostileBriefing, wholeBriefing } from '../fixtures/briefing';
import { tools } from '../fixtures/publication';
import { faultIn } from '../render/well-formed';

/** A slow machine must not fail what is right. */
vi.setConfig({ testTimeout: 60_000 });

/** The parts of a ZIP by path, as texts. */
const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)])
  );

const textsIn = (xml: string, tag: string): string[] =>
  [...xml.matchAll(new RegExp(`<${tag}(?: [^>]*)?>([^<]*)</${tag}>`, 'g'))].map(
    ([, text]) => text ?? ''
  );

const whole = () => documentOf(wholeBriefing);

test('the web page holds everything in one file, and every link in it leads somewhere', async () => {
  const html = briefingHtml(await whole());
  expect(html).toBe(briefingHtml(await whole()));
  expect(html).not.toMatch(/<script|<link|<img|style="|url\((?!#)/);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...html.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
  for (const id of used) expect(ids).toContain(id);
  expect(html).toContain('with a second line.</p>');
  expect(html.match(/<li id="note-/g)).toHaveLength(4);
});

test('a Word document numbers its endnotes itself, each where it is first referred to', async () => {
  const file = await briefingDocx(await whole(), tools);
  expect(Buffer.from(file).equals(await briefingDocx(await whole(), tools))).toBe(true);
  const parts = partsOf(file);
  const document = parts['word/document.xml'] ?? '';
  const marks = [...document.matchAll(/<w:endnoteReference w:id="(\d+)"/g)].map(([, id]) => id);
  expect(marks).toEqual(['1', '2', '3', '4']);
  const bookmarks = [...document.matchAll(/w:name="(note\d+)"/g)].map(([, name]) => name);
  const references = [...document.matchAll(/NOTEREF (note\d+)/g)].map(([, name]) => name);
  for (const name of references) expect(bookmarks).toContain(name);
  for (const id of marks) expect(parts['word/endnotes.xml']).toContain(`<w:endnote w:id="${id}">`);
  expect(document).toContain('<w:numFmt w:val="decimal"/>');
  expect(document).toContain('w:pStyle w:val="Heading1"');
  expect(document).toContain('w:tblHeader');
  const pictures = [...document.matchAll(/<wp:docPr id="(\d+)"[^>]* descr="([^"]+)"/g)];
  expect(pictures.map(([, id]) => id)).toEqual(['1', '2', '3']);
  expect(parts['docProps/core.xml']).toContain('<dc:title>What we saw');
  expect(textsIn(document, 'w:t').join(' ')).toContain('This figure cannot be shown.');
});

test('a PDF carries its fonts, tags, an outline and destinations, and is the same every time', async () => {
  const file = await briefingPdf(await whole(), tools);
  expect(Buffer.from(file).equals(await briefingPdf(await whole(), tools))).toBe(true);
  const pdf = Buffer.from(file).toString('latin1');
  expect(pdf).toContain('/Marked true');
  for (const tag of ['H1', 'H2', 'H3', 'Figure', 'Caption', 'Table', 'TH', 'TD']) {
    expect(pdf).toMatch(new RegExp(`/S /${tag}\\b`));
  }
  expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(pdf).toMatch(/\/Outlines \d+ 0 R/);
  expect(pdf).toContain('(note-1)');
  expect(pdf).toMatch(/\/Title \(What we saw\)/);
});

test('a deck has a native chart with its own numbers for each figure, and endnotes in its notes', async () => {
  const file = await briefingPptx(await whole());
  expect(Buffer.from(file).equals(await briefingPptx(await whole()))).toBe(true);
  const parts = partsOf(file);
  const charts = Object.keys(parts).filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path));
  expect(charts).toEqual(['ppt/charts/chart1.xml', 'ppt/charts/chart2.xml']);
  const [byParty, byMonth] = charts.map((path) => parts[path] ?? '');
  expect(byParty).toContain('Armed groups');
  expect(byParty).toContain('orientation val="maxMin"');
  expect(byMonth).toContain('Feb');
  expect(byMonth).toContain('barDir val="col"');
  for (const number of [1, 2]) {
    const workbook = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    expect(parts[workbook]).not.toBe(undefined);
    const relations = parts[`ppt/charts/_rels/chart${number}.xml.rels`];
    expect(relations).toContain(`Microsoft_Excel_Worksheet${number}.xlsx`);
  }
  const notes = Object.entries(parts).filter(([path]) => /notesSlide\d+\.xml$/.test(path));
  const withEndnotes = notes.filter(([, xml]) => xml.includes('characters 300–380'));
  expect(withEndnotes).toHaveLength(3);
  const slides = Object.entries(parts).filter(([path]) => /slides\/slide\d+\.xml$/.test(path));
  expect(slides.some(([, xml]) => xml.includes('<a:tbl>'))).toBe(true);
});

test('the ZIP holds every format, the briefing itself and a folder for each figure', async () => {
  const parts = unzipSync(await briefingZip(await whole(), wholeBriefing, tools));
  const paths = Object.keys(parts);
  for (const ending of ['pdf', 'docx', 'pptx', 'html', 'json']) {
    expect(paths).toContain(`arland-2021-briefing.${ending}`);
  }
  expect(paths).toContain('figures/1-casualties-by-perpetrator/casualties-by-perpetrator.svg');
  expect(paths).toContain('figures/2-monthly-timeline/incidents.csv');
  expect(paths).toContain('figures/3-headline/alternative-text.txt');
  const json = strFromU8(parts['arland-2021-briefing.json'] ?? new Uint8Array());
  expect(readBriefing(json, 'arland-2021')).toEqual({ ok: true, briefing: wholeBriefing });
});

test('hostile texts are nothing but text in any file', async () => {
  const document = await documentOf(hostileBriefing, groundOf({ language: 'fr' }));
  const html = briefingHtml(document);
  const docx = partsOf(await briefingDocx(document, tools));
  const pptx = partsOf(await briefingPptx(document));
  await briefingPdf(document, tools);
  expect(html).not.toMatch(/<script|[\u202e\u200f\u2066]/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('été\u202f;');
  for (const [path, xml] of [...Object.entries(docx), ...Object.entries(pptx)]) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    expect([path, faultIn(xml.replace(/^<\?xml[^>]*\?>\s*/, ''))]).toEqual([path, undefined]);
    expect(xml).not.toMatch(/<script|[\u202e\u200f\u2066]/);
  }
});
