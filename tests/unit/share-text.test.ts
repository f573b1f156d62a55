import { expect, test } from 'vitest';
import { shareText } from '$lib/i18n/share-text';
import { english, french } from '../fixtures/small';

const systematic = { selection: 'systematic' } as const;
const illustrative = { selection: 'illustrative' } as const;

test('a share of fewer than a hundred incidents is told as x of n', () => {
  expect(shareText(33, 99, systematic, english)).toBe('33 of 99');
});

test('from a hundred on a percentage stands beside it, in either language', () => {
  expect(shareText(25, 100, systematic, english)).toBe('25 of 100 (25%)');
  expect(shareText(250, 1000, systematic, french)).toMatch(/^250 sur 1\s000 \(25\s%\)$/);
});

test('of a source that tells of cases no percentage is told, however many there are', () => {
  expect(shareText(250, 1000, illustrative, english)).toBe('250 of 1,000');
});
