import { expect, test } from 'vitest';
import { publishedPdf } from '$lib/publish/pdf';
import { documentPicture, publishedPng, TooLarge } from '$lib/publish/png';
import { publishedSvg, sizeOf } from '$lib/publish/svg';
import { faultIn } from '../render/well-formed';
import { hostileTitle, publicationOf, tools } from '../fixtures/publication';

/** Width and height in the header of a PNG. */
function pngSize(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  expect([...png.subarray(1, 4)]).toEqual([...new TextEncoder().encode('PNG')]);
  return [view.getUint32(16), view.getUint32(20)];
}

test('an SVG says in it what it shows, where it is from, under which terms and in which version', () => {
  const svg = publishedSvg(publicationOf());
  expect(faultIn(svg)).toBe(undefined);
  expect(svg).toContain('<dc:identifier>https://example.org/arland-2021</dc:identifier>');
  expect(svg).toContain('<dcterms:hasVersion>0123456789ab</dcterms:hasVersion>');
  expect(svg).toMatch(/<dc:source>Source: .*<\/dc:source>/);
  expect(svg).toMatch(/<dc:rights>.*https?:.*<\/dc:rights>/);
  expect(svg).toMatch(/<text [^>]*>\s*People killed, by perpetrator\s*<\/text>/);
  expect(svg).not.toMatch(/[▸▾]/);
});

test.each([
  ['column', 480, undefined],
  ['page', 800, undefined],
  ['slide', 1280, 720],
  ['square', 1080, 1080]
] as const)('as %s it is %d pixels wide', (size, width, height) => {
  const found = sizeOf(publishedSvg(publicationOf('monthly-timeline', `size=${size}`)));
  expect(found.width).toBe(width);
  if (height !== undefined) expect(found.height).toBe(height);
});

test('a title of one’s own stands above the measure, which stays', () => {
  const svg = publishedSvg(publicationOf('casualties-by-perpetrator', 'title=Mine'));
  const texts = [...svg.matchAll(/<text [^>]*>\s*([^<]*?)\s*<\/text>/g)].map(([, text]) => text);
  expect(texts[0]).toBe('Mine');
  expect(texts[1]).toMatch(/^People killed, by perpetrator, in the incidents documented by/);
});

test('themes change colours and nothing else', () => {
  const bare = (theme: string) =>
    publishedSvg(publicationOf('casualties-by-perpetrator', `theme=${theme}`)).replace(
      /#[0-9a-f]{6}/g,
      '#'
    );
  expect(bare('dark')).toBe(bare('light'));
  expect(bare('grey')).toBe(bare('light'));
  expect(publishedSvg(publicationOf('headline', 'theme=dark'))).toContain('#15171b');
});

test('a PNG has its scale’s pixels for each of the SVG’s, and text in it', async () => {
  const publication = publicationOf('casualties-by-perpetrator', 'scale=2&width=400');
  const { width, height } = sizeOf(publishedSvg(publication));
  const png = await publishedPng(publication, tools);
  expect(pngSize(png)).toEqual([width * 2, height * 2]);
  const without = publishedSvg(publication).replace(/<text .*?<\/text>/gs, '');
  expect(png.byteLength).toBeGreaterThan(2 * (await tools.rasterize(without, 2)).byteLength);
});

test('too many pixels are refused, and a document takes a coarser picture', async () => {
  const publication = publicationOf('headline', 'size=square&width=2000&scale=4');
  await expect(publishedPng(publication, tools)).rejects.toBeInstanceOf(TooLarge);
  const { png } = await documentPicture(publication, tools);
  expect(pngSize(png)).toEqual([4000, 4000]);
});

test('a PDF is one page of vectors in embedded fonts, and the same every time', async () => {
  const publication = publicationOf('monthly-timeline', 'size=slide', { language: 'fr' });
  const pdf = Buffer.from(await publishedPdf(publication, tools));
  const text = pdf.toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(text).toContain('/MediaBox [0 0 960 540]');
  expect(text.match(/\/FontFile2/g)).toHaveLength(2);
  expect(text).not.toMatch(/\/Subtype \/(Image|Type1)\b/);
  expect(text).toContain('/Lang (fr)');
  expect(text).toContain('/Alt ');
  expect(text).toContain('0123456789ab');
  expect(Buffer.from(await publishedPdf(publication, tools)).equals(pdf)).toBe(true);
});

test('a hostile title is nothing but text', async () => {
  const publication = publicationOf('casualties-by-perpetrator', hostileTitle);
  const svg = publishedSvg(publication);
  expect(faultIn(svg)).toBe(undefined);
  expect(svg).not.toMatch(/<script|[\u202e\u200f\u2066]|[^\P{Cc}\n\r\t]/u);
  expect(svg).toContain('&lt;script');
  await expect(publishedPdf(publication, tools)).resolves.toBeInstanceOf(Uint8Array);
  await expect(publishedPng(publication, tools)).resolves.toBeInstanceOf(Uint8Array);
});
