import { beforeEach, expect, test } from 'vitest';
import * as copy from '$lib/view/page-address.copy';

const injured = new URLSearchParams('harm=injured');

beforeEach(() => copy.standAt('/docs/attest'));

test('a page is a folder below the folder of the copy', () => {
  expect(copy.addressOf('en', '/')).toBe('/docs/attest/');
  expect(copy.addressOf('fr', '/')).toBe('/docs/attest/fr/');
  expect(copy.addressOf('fr', '/mali-2023', injured)).toBe(
    '/docs/attest/fr/mali-2023/?harm=injured'
  );
});

test('language and path are read from whatever leads to a page', () => {
  for (const path of ['/fr/mali-2023/', '/fr/mali-2023', '/fr/mali-2023/index.html']) {
    expect(copy.languageAt(`/docs/attest${path}`)).toBe('fr');
    expect(copy.pathAt(`/docs/attest${path}`)).toBe('/mali-2023');
  }
  for (const root of ['/docs/attest', '/docs/attest/', '/docs/attest/index.html']) {
    expect(copy.languageAt(root)).toBe('en');
    expect(copy.pathAt(root)).toBe('/');
  }
  copy.standAt('');
  expect(copy.pathAt('/')).toBe('/');
  expect(copy.languageAt('/fr/')).toBe('fr');
});

test('a file of the default view stands there, one of another view stands nowhere', () => {
  const none = new URLSearchParams();
  expect(copy.fileAddress('fr', '/mali-2023/incidents.csv', none)).toBe(
    '/docs/attest/fr/mali-2023/incidents.csv'
  );
  const made = copy.fileAddress('fr', '/mali-2023/incidents.csv', injured);
  expect(made).toBe('/docs/attest/made/fr/mali-2023/incidents.csv?harm=injured');
  expect(copy.madeAt(new URL(made, 'https://x.example').pathname)).toEqual({
    language: 'fr',
    file: '/mali-2023/incidents.csv'
  });
  expect(copy.madeAt('/docs/attest/mali-2023/incidents.csv')).toBeUndefined();
  expect(copy.madeAt('/made/mali-2023/incidents.csv')).toBeUndefined();
});

test('links from outside name the folder once', () => {
  const address = copy.addressOf('en', '/mali-2023');
  expect(copy.outsideAddress('https://org.example/attest', address)).toBe(
    'https://org.example/attest/mali-2023/'
  );
});
