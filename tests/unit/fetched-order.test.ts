import { expect, test } from 'vitest';
import { inOneOrder } from '$lib/server/fetched-order';

const script = (url: string) =>
  `<script type="application/json" data-sveltekit-fetched data-url="${url}">{"body":"\\u003C"}</script>`;

test('a page is the same text, whichever of its answers came first', () => {
  const page = (...urls: string[]) =>
    `<body>\n<div></div>\n${urls.map(script).join('\n')}\n<script>start()</script></body>`;
  expect(inOneOrder(page('/a', '/b', '/c'))).toBe(inOneOrder(page('/c', '/a', '/b')));
  expect(inOneOrder(page('/c', '/a')).match(/data-url="[^"]*"/g)).toEqual([
    'data-url="/a"',
    'data-url="/c"'
  ]);
  expect(inOneOrder(page('/a'))).toBe(page('/a'));
  expect(inOneOrder(page('/b', '/a'))).toContain('<script>start()</script></body>');
});
