import { expect, test } from 'vitest';
import { oembedJson, readOembed, targetOf } from '$lib/publish/oembed';

const origin = 'https://attest.example';
const asked = (query: Record<string, string>) => readOembed(new URLSearchParams(query), origin);

test('overviews and embeds of this site can be embedded, in both languages', () => {
  const shown = (path: string) => targetOf(`${origin}${path}`, origin);
  expect(shown('/')).toMatchObject({ language: 'en', dataset: undefined, figure: undefined });
  expect(shown('/fr')).toMatchObject({ language: 'fr', dataset: undefined });
  expect(shown('/arland-2021?harm=injured')).toMatchObject({ dataset: 'arland-2021' });
  expect(shown('/fr/arland-2021/embed/headline?theme=dark')).toMatchObject({
    language: 'fr',
    dataset: 'arland-2021',
    figure: 'headline'
  });
});

test.each([
  'https://elsewhere.example/arland-2021',
  'http://attest.example/arland-2021',
  'https://attest.example.elsewhere.example/arland-2021',
  'https://attest.example@elsewhere.example/arland-2021',
  'https://attest.example:8443/arland-2021',
  'javascript:alert(1)',
  '//attest.example/arland-2021',
  `${origin}/arland-2021/incidents`,
  `${origin}/de/arland-2021/embed/headline`,
  'nonsense'
])('nothing is handed out for %s', (url) => {
  expect(asked({ url })).toMatchObject({ status: 404, parameter: 'url' });
});

test('limits are whole numbers of pixels; none is no limit', () => {
  const url = `${origin}/arland-2021`;
  expect(asked({ url })).toMatchObject({ maxWidth: Infinity, maxHeight: Infinity });
  expect(asked({ url, maxwidth: '320', maxheight: '200' })).toMatchObject({
    maxWidth: 320,
    maxHeight: 200
  });
  for (const value of ['0', '-5', '1e3', '12.5', 'wide', '99999999999']) {
    expect(asked({ url, maxwidth: value })).toMatchObject({ status: 400, parameter: 'maxwidth' });
    expect(asked({ url, maxheight: value })).toMatchObject({ status: 400, parameter: 'maxheight' });
  }
});

test('there is JSON and nothing else, and no answer without an address', () => {
  const url = `${origin}/arland-2021`;
  expect(asked({ url, format: 'xml' })).toMatchObject({ status: 501, value: 'xml' });
  expect(asked({ url, format: 'json' })).not.toHaveProperty('status');
  expect(asked({})).toMatchObject({ status: 400, parameter: 'url' });
});

test('an answer has what type rich must have, and a thumbnail whole or not at all', () => {
  const embedded = { origin, address: '/a/embed/b', title: 'T', width: 400, height: 300 };
  const told = { provider: 'Attest', cacheAge: 3600, picture: undefined };
  const plain = oembedJson(embedded, told);
  expect(plain).toMatchObject({ version: '1.0', type: 'rich', width: 400, height: 300 });
  expect(plain.html).toContain(`<iframe src="${origin}/a/embed/b"`);
  expect(Object.keys(plain).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  const picture = { url: `${origin}/a/figures/b.png`, width: 1200, height: 675 };
  expect(oembedJson(embedded, { ...told, picture })).toMatchObject({
    thumbnail_url: picture.url,
    thumbnail_width: 1200,
    thumbnail_height: 675
  });
});
