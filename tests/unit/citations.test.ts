import { expect, test } from 'vitest';
import { referencesToBibtex, texText } from '$lib/publish/citation-bibtex';
import { referencesToCsl } from '$lib/publish/citation-csl';
import { referencesToRis } from '$lib/publish/citation-ris';
import { citationText } from '$lib/publish/citation-text';
import { datePartsOf, referencesOf } from '$lib/publish/reference';
import { hostileTitle, publicationOf } from '../fixtures/publication';

const ordinary = publicationOf();
const nasty = publicationOf('casualties-by-perpetrator', hostileTitle);

test('a figure is cited with its dataset’s version and address, then its sources', () => {
  const [figure, ...sources] = referencesOf(ordinary);
  expect(figure).toMatchObject({
    kind: 'figure',
    version: '0123456789ab',
    url: 'https://example.org/arland-2021'
  });
  expect(sources).toHaveLength(ordinary.dataset.documents.length);
  expect(citationText(ordinary)).toContain('dataset version 0123456789ab');
});

test('CSL-JSON has the fields of its schema, dates in parts and organisations whole', () => {
  const items = JSON.parse(referencesToCsl(referencesOf(nasty)));
  expect(items[0]).toMatchObject({
    type: 'graphic',
    author: [{ literal: 'Attest' }],
    URL: 'https://example.org/arland-2021',
    version: '0123456789ab'
  });
  expect(items[0].title).toContain('<script>');
  expect(items[1].type).toBe('report');
  expect(items[1].issued['date-parts'][0][0]).toBeGreaterThan(1900);
});

test('RIS lines are a tag, two spaces, a hyphen, a space and a value, whatever the title', () => {
  const lines = referencesToRis(referencesOf(nasty)).split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n\0]*$/.test(line))).toEqual([]);
  expect(lines[0]).toBe('TY  - FIGURE');
  const records = referencesOf(nasty).length;
  expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(records);
});

test('BibTeX braces balance and nothing in a title is a command', () => {
  const bib = referencesToBibtex(referencesOf(nasty));
  expect(bib.split('{').length).toBe(bib.split('}').length);
  expect(texText('50 % & _a_ {b} \\c $d ~e^f #g\u202f;')).toBe(
    '50 \\% \\& \\_a\\_ \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c \\$d \\textasciitilde{}e\\textasciicircum{}f \\#g\\,;'
  );
  expect(bib).toContain('url = {https://example.org/arland-2021}');
  expect(bib).toMatch(/^@misc\{[A-Za-z0-9:._-]+,$/m);
});

test.each([
  ['2024-04', [2024, 4]],
  ['2023-09-08', [2023, 9, 8]],
  ['2023', [2023]],
  ['2023-05/2023-06', [2023, 5]],
  ['2023-XX', [2023]],
  ['', []]
])('the date %s has the parts %j', (edtf, parts) => {
  expect(datePartsOf(edtf)).toEqual(parts);
});
