import { expect, test } from 'vitest';
import { publishedSheet } from '$lib/publish/published-sheet';
import type { Sheet } from '$lib/publish/sheet';
import { sheetToHtml, sheetToText } from '$lib/publish/sheet-pasted';
import { hostileTitle, publicationOf } from '../fixtures/publication';

const sheet: Sheet = {
  name: 'a',
  title: '=title',
  header: ['Name', 'Best'],
  rows: [
    ['=1+1 <b>', 12],
    ['two\tcells\nand lines', null]
  ],
  notes: ['A "note" & more']
};

test('a pasted table is HTML with caption, heads, numbers at the right, and notes below', () => {
  expect(sheetToHtml(sheet)).toBe(
    `<table><caption>'=title</caption><thead><tr><th scope="col">Name</th><th scope="col">Best</th></tr></thead><tbody><tr><th scope="row">'=1+1 &lt;b&gt;</th><td align="right">12</td></tr><tr><th scope="row">two\tcells\nand lines</th><td></td></tr></tbody></table><p>A &quot;note&quot; &amp; more</p>`
  );
});

test('as text its cells are parted by tabs, and nothing in them is a tab, a line or a formula', () => {
  expect(sheetToText(sheet).split('\n')).toEqual([
    "'=title",
    'Name\tBest',
    "'=1+1 <b>\t12",
    'two cells and lines\t',
    'A "note" & more'
  ]);
});

test('a hostile title is nothing but text, and the citation comes with it', () => {
  const publication = publicationOf('casualties-by-perpetrator', hostileTitle);
  const html = sheetToHtml(publishedSheet(publication));
  expect(html).toMatch(/^<table><caption>'=cmd\|&quot;/);
  expect(html).not.toMatch(/<script|[\u202e\u200f\u2066]/);
  expect(html).toContain('dataset version 0123456789ab');
});
