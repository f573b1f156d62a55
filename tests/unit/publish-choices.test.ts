import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileFormats } from '$lib/publish/formats';
import type { Publication } from '$lib/publish/publication';
import { publishedSvg } from '$lib/publish/svg';
import { faultIn } from '../render/well-formed';
import { someLogo } from '../fixtures/logo';
import { publicationOf, tools } from '../fixtures/publication';

const asked = 'sort=value&highlight=armed-groups&organisation=Société%20des%20Amis';

async function madeOf(ending: string, publication: Publication): Promise<string> {
  const file = await fileFormats.get(ending)?.make(publication, tools);
  if (typeof file === 'string') return file;
  if (/pptx|docx|xlsx/.test(ending)) {
    const parts = Object.entries(unzipSync(file ?? new Uint8Array()));
    return parts.map(([path, bytes]) => `${path}\n${strFromU8(bytes)}`).join('\n');
  }
  return Buffer.from(file ?? []).toString('latin1');
}

test.each(['svg', 'csv', 'json', 'pptx', 'docx', 'xlsx'])(
  'a %s names the organisation beside the citation, and says what is highlighted',
  async (ending) => {
    const publication = publicationOf('casualties-by-perpetrator', asked);
    const file = await madeOf(ending, publication);
    expect(file).toContain('Société des Amis');
    expect(file).toContain('Highlighted: Armed groups.');
    expect(file).toContain('dataset version 0123456789ab');
    const rows = ['Armed groups', 'Government'].map((name) => file.lastIndexOf(name));
    expect(rows.every((at) => at > 0)).toBe(true);
  }
);

test('rows stand by value in pictures, tables and charts alike', async () => {
  const publication = publicationOf('casualties-by-perpetrator', 'sort=value');
  const keys = publication.figure.rows.filter(({ parent }) => !parent).map(({ key }) => key);
  expect(keys.slice(0, 2)).toEqual(['armed-groups', 'government']);
  const inOrder = (text: string) => text.indexOf('Armed groups') < text.indexOf('Government');
  const svg = publishedSvg(publication);
  expect(inOrder(svg.slice(svg.indexOf('</metadata>')))).toBe(true);
  expect(inOrder(await madeOf('csv', publication))).toBe(true);
  const chart = /<c:cat>.*?<\/c:cat>/s.exec(await madeOf('pptx', publication))?.[0] ?? '';
  expect(inOrder(chart)).toBe(true);
});

test('the highlighted row is told by bold words, not by colour alone', () => {
  const svg = publishedSvg(publicationOf('casualties-by-perpetrator', 'highlight=government'));
  expect(svg).toMatch(/<g font-weight="700"><g><text [^>]*>Government<\/text>/);
  const grey = publishedSvg(publicationOf('incidents-by-region', 'highlight=QM-N&theme=grey'));
  expect(grey).toMatch(/<g font-weight="700"><g><text [^>]*>North<\/text>/);
  expect(grey).toContain('fill="#949494"');
  const timeline = publishedSvg(publicationOf('monthly-timeline', 'highlight=armed-groups'));
  expect(timeline).toMatch(/<text [^>]*font-weight="700"[^>]*>Armed groups<\/text>/);
});

test('a chart that can be edited points at the highlighted bar or series', async () => {
  const rows = await madeOf('pptx', publicationOf('incidents-by-region', 'highlight=QM-N'));
  expect(rows).toMatch(/<c:v>► North: /);
  const stacks = await madeOf('pptx', publicationOf('monthly-timeline', 'highlight=armed-groups'));
  expect(stacks).toMatch(/<c:v>► Armed groups<\/c:v>/);
});

test('a logo stands in the picture, the slide, the document and the PDF, with words for it', async () => {
  const query = `organisation=${encodeURIComponent('A & "B" <i>')}`;
  const publication = { ...publicationOf('headline', query), logo: someLogo() };
  const svg = publishedSvg(publication);
  expect(faultIn(svg)).toBe(undefined);
  expect(svg).toMatch(/<image [^>]*width="88" height="44" href="data:image\/png;base64,/);
  expect(svg).toMatch(/<title>A &amp; "B" &lt;i><\/title>/);
  const pptx = await madeOf('pptx', publication);
  expect(pptx).toMatch(/<p:cNvPr [^>]*descr="A &amp; &quot;B&quot; &lt;i&gt;"/);
  const docx = await madeOf('docx', publication);
  expect(docx).toMatch(
    /word\/footer1\.xml[^]*<wp:docPr [^>]*descr="A &amp; &quot;B&quot; &lt;i&gt;"/
  );
  expect(await madeOf('pdf', publication)).toMatch(/\/Subtype \/Image/);
});

test('without words for it a logo still says what it is', () => {
  const publication = { ...publicationOf('headline', ''), logo: someLogo(30, 300) };
  expect(publishedSvg(publication)).toContain(
    '<title>Logo of the organisation that publishes the figure</title>'
  );
});
