import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedHeight } from '$lib/publish/embed-height';
import { escapeHtml } from '$lib/publish/escape-html';
import { iframe, snippet } from '$lib/publish/snippet';
import { embedAddress } from '$lib/view/embed-address';
import { english, figureOf } from '../fixtures/small';

const place = { dataset: 'arland-2021', figure: 'monthly-timeline' };
const origin = 'https://attest.example';

test('an embed’s address carries language, view, look and version, and nothing that is usual', () => {
  const parameters = new URLSearchParams('harm=injured&region=QM-N');
  expect(embedAddress({ ...place, language: 'en', parameters: new URLSearchParams() })).toBe(
    '/arland-2021/embed/monthly-timeline'
  );
  expect(
    embedAddress({ ...place, language: 'fr', parameters, theme: 'dark', version: '0123456789ab' })
  ).toBe(
    '/fr/arland-2021/embed/monthly-timeline?harm=injured&region=QM-N&theme=dark&version=0123456789ab'
  );
});

test('a snippet is a frame and the script that fits it, both from this site', () => {
  const address = '/arland-2021/embed/headline?harm=injured&theme=dark';
  expect(snippet({ origin, address, title: 'At a glance', height: 400 })).toBe(
    `<iframe src="${origin}/arland-2021/embed/headline?harm=injured&amp;theme=dark" title="At a glance" width="100%" height="400" frameborder="0" loading="lazy"></iframe>\n` +
      `<script src="${origin}/embed.js" async></script>\n`
  );
});

test('a hostile title does not leave its attribute', () => {
  const title = '"><script>alert(1)</script>&\u202e';
  const html = iframe({ origin, address: '/a/embed/b', title, width: 300, height: 200 });
  expect(html).toContain(`title="${escapeHtml(title)}"`);
  expect(html.match(/[<>]/g)).toHaveLength(4);
  expect(html).toContain('width="300" height="200"');
});

test('an embed of the same figure is taller where it is narrower', () => {
  const figure = figureOf('casualties-by-perpetrator', [{ when: '2021-01-05', by: ['army'] }]);
  const heights = [320, 700].map((width) => embedHeight(figure, width, [], english));
  expect(heights[0]).toBeGreaterThan(heights[1] ?? Infinity);
});

test.each(['embed.js', 'embed-height.js'])('static/%s is small and leaves no globals', (name) => {
  const path = new URL(`../../static/${name}`, import.meta.url);
  const source = readFileSync(path, 'utf8');
  expect(statSync(path).size).toBeLessThan(2000);
  expect(source.replace(/\/\*[^]*?\*\//, '').trim()).toMatch(/^\(\(\) => \{[^]*\}\)\(\);$/);
});

test('the tokens of an embed’s looks are those of the pages', () => {
  const tokensOf = (css: string, selector: string) => {
    const start = css.indexOf(selector);
    const block = css.slice(start, css.indexOf('}', start));
    return [...block.matchAll(/(--[a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
      name,
      value
    ]);
  };
  const read = (path: string) =>
    readFileSync(new URL(`../../src/${path}`, import.meta.url), 'utf8');
  const [pages, embeds] = [read('app.css'), read('lib/pages/embed/themes.css')];
  expect(tokensOf(embeds, '.theme-light')).toEqual(tokensOf(pages, ':root'));
  const dark = pages.slice(pages.indexOf('prefers-color-scheme: dark'));
  expect(tokensOf(embeds, '.theme-dark')).toEqual(tokensOf(dark, ':root'));
  expect(tokensOf(dark, ':root')).toHaveLength(12);
});
