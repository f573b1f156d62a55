import { strFromU8, unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { briefingDocx } from '$lib/briefing/to-docx';
import { briefingHtml } from '$lib/briefing/to-html';
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

test('hostile texts are nothing but text in any file', async () => {
  const document = await documentOf(hostileBriefing, groundOf({ language: 'fr' }));
  const html = briefingHtml(document);
  const docx = partsOf(await briefingDocx(document, tools));
  expect(html).not.toMatch(/<script|[\u202e\u200f\u2066]/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('été\u202f;');
  for (const [path, xml] of Object.entries(docx)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    expect([path, faultIn(xml.replace(/^<\?xml[^>]*\?>\s*/, ''))]).toEqual([path, undefined]);
    expect(xml).not.toMatch(/<script|[\u202e\u200f\u2066]/);
  }
});
