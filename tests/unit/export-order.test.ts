import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOrder } from '../../scripts/export/arguments.js';
import { Folder } from '../../scripts/export/folder.js';
import { withRelativeLinks } from '../../scripts/export/html.js';
import { filesOf, pagesOf } from '../../scripts/export/plan.js';
import * as contents from '$lib/copy/contents';

const ORIGIN = 'https://org.example/attest/';
const empty = () => mkdtempSync(join(tmpdir(), 'attest-order-'));

test('a copy is ordered by a folder, and by datasets if not all are wanted', () => {
  const folder = empty();
  expect(readOrder([folder], { ORIGIN })).toEqual({
    folder,
    datasets: [],
    force: false,
    origin: 'https://org.example/attest'
  });
  const some = readOrder([join(folder, 'new'), 'a', '--force', 'b'], { ORIGIN });
  expect(some).toMatchObject({ datasets: ['a', 'b'], force: true });
});

test.each([
  [[], { ORIGIN }, /say into which folder/],
  [['x', '--forse'], { ORIGIN }, /“--forse” is not known/],
  [['x'], {}, /ORIGIN is missing.*ORIGIN=https:.*npm run export -- FOLDER/s],
  [['x'], { ORIGIN: ' ' }, /ORIGIN is missing/],
  [['x'], { ORIGIN: 'org.example' }, /“org.example”, which is no address/],
  [['x'], { ORIGIN: 'ftp://org.example' }, /no address/],
  [['x'], { ORIGIN: 'https://org.example/?a=b' }, /no address/],
  [['package.json'], { ORIGIN }, /package\.json cannot be written to/]
] as const)('%j is refused with what to do', (given, env, sentence) => {
  expect(() => readOrder([...given], { ...env })).toThrow(sentence);
});

test('a folder that holds something is left alone unless --force is given', () => {
  const folder = empty();
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  expect(() => readOrder([folder], { ORIGIN })).toThrow(/not empty.*--force/s);
  expect(readOrder([folder, '--force'], { ORIGIN })).toMatchObject({ folder });
});

test('links of a page lead to files beside it, and links with parameters nowhere', () => {
  const html =
    '<a href="/fr/a/">1</a><a class="x" href="/a/?harm=b&amp;to=c">2</a><a href="#d">3</a>' +
    '<a title="a > b" href="/a/e.csv">4</a><img src="../../icon.svg"/><a href="https://x.example/?y">5</a>' +
    '<a href="/a/b/#c">6</a><script src="/s.js">const t = \'<a href="/a/">\';</script>';
  expect(withRelativeLinks(html, '/a/b/', 'a/b/index.html')).toBe(
    '<a href="../../fr/a/index.html">1</a><a class="x">2</a><a href="#d">3</a>' +
      '<a title="a > b" href="../e.csv">4</a><img src="../../icon.svg"/><a href="https://x.example/?y">5</a>' +
      '<a href="index.html#c">6</a><script src="../../s.js">const t = \'<a href="/a/">\';</script>'
  );
});

test('nothing is ever written or taken away outside of its folder', async () => {
  const folder = new Folder(empty());
  await expect(folder.write('../evil/index.html', 'x')).rejects.toThrow(/cannot be the name/);
  await folder.write('a/b c.txt', 'x');
  writeFileSync(join(folder.path, 'attest-copy.json'), '{ "files": ["../../evil.txt"] }');
  await expect(folder.close()).rejects.toThrow(/cannot be the name/);
});

test('a later copy takes away what the earlier one wrote, and nothing else', async () => {
  const path = empty();
  writeFileSync(join(path, 'letter.txt'), 'mine');
  const earlier = new Folder(path);
  await earlier.write('a/old.html', 'x');
  await earlier.write('a/same.html', 'x');
  await earlier.close();
  const later = new Folder(path);
  await later.write('a/same.html', 'y');
  await later.close();
  expect(readdirSync(path).sort()).toEqual(['a', 'attest-copy.json', 'letter.txt']);
  expect(readdirSync(join(path, 'a'))).toEqual(['same.html']);
});

test('every route of a page is written, for every dataset, incident, figure and language', () => {
  const routes = [
    '/[[lang=lang]]/(only)',
    '/[[lang=lang]]/[dataset=dataset]/incidents/[id]',
    '/[[lang=lang]]/[dataset=dataset]/embed/[figure]',
    '/[[lang=lang]]/gallery'
  ];
  const known = [
    { id: 'a', incidents: ['1', '2'] },
    { id: 'b', incidents: ['3'] }
  ];
  const pages = pagesOf(routes, known, contents);
  expect(pages.map(({ file }) => file)).toEqual(
    expect.arrayContaining([
      'index.html',
      'fr/index.html',
      'a/incidents/2/index.html',
      'fr/b/incidents/3/index.html',
      'a/embed/headline/dark/index.html'
    ])
  );
  const each = 1 + 3 + contents.figureIds.length * 2 * contents.themes.length;
  expect(pages).toHaveLength(contents.languages.length * each);
});

test('a copy has the table to fill in, once in each language', () => {
  const files = filesOf(
    [
      { id: 'a', incidents: [] },
      { id: 'b', incidents: [] }
    ],
    contents
  );
  expect(files.filter(({ file }) => file.includes('template'))).toEqual([
    { ask: '/template.csv?', file: 'template.csv' },
    { ask: '/template.xlsx?', file: 'template.xlsx' },
    { ask: '/template.csv?lang=fr', file: 'fr/template.csv' },
    { ask: '/template.xlsx?lang=fr', file: 'fr/template.xlsx' }
  ]);
});
