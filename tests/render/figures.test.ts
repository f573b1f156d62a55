import { describe, expect, test } from 'vitest';
import { figuresOfCase, type GalleryCase } from '$lib/gallery/gallery-case';
import { galleryCases } from '$lib/gallery/gallery-cases';
import { en } from '$lib/i18n/en';
import { fr } from '$lib/i18n/fr';
import { i18nOf, type I18n } from '$lib/i18n/i18n';
import { figureSvg } from '$lib/publish/render-svg';
import { faultIn } from './well-formed';

const english = i18nOf('en', en);
const french = i18nOf('fr', fr);

/** Decimals to two places, so that a picture does not change with the last bit of a number. */
const rounded = (svg: string): string =>
  svg.replace(/\d+\.\d{3,}/g, (decimal) => String(Number(Number(decimal).toFixed(2))));

function keepPictures(shown: GalleryCase, i18n: I18n) {
  const figures = figuresOfCase(shown, i18n, `https://example.org/gallery#${shown.id}`);
  test.each(figures)('$id is drawn as before', async (figure) => {
    const svg = rounded(figureSvg(figure, { width: 800, open: shown.view.open, i18n }));
    expect(faultIn(svg)).toBe(undefined);
    expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
    await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
      `snapshots/${shown.id}.${figure.id}.${i18n.language}.svg`
    );
  });
}

describe.each(galleryCases)('in English, in the case “$id”,', (shown) => {
  keepPictures(shown, english);
});

describe.each(galleryCases.filter(({ id }) => id === 'ordinary' || id === 'long-names'))(
  'in French, in the case “$id”,',
  (shown) => {
    keepPictures(shown, french);
  }
);

test('cases are all invented, and told apart by their ids', () => {
  expect(galleryCases.filter(({ dataset }) => !dataset.invented)).toEqual([]);
  expect(new Set(galleryCases.map(({ id }) => id)).size).toBe(galleryCases.length);
});
