import { expect, test } from 'vitest';
import { withoutGround } from '$lib/figures/map/without-ground';
import type { Terrain } from '$lib/model/boundaries';
import { inputOf } from '../fixtures/small';

const why = (language: 'en' | 'fr', absent?: Terrain['absent']): string[] =>
  withoutGround([], undefined, {
    ...inputOf([], { language }),
    basemap: { known: { total: 0, places: [] }, ...(absent && { absent }) }
  });

test('that there is no map has a reason in both languages', () => {
  const many = { reason: 'too-many', countries: Array.from({ length: 13 }, () => 'ML') } as const;
  expect(why('en', many)).toEqual([
    'There is no map, because the regions lie in 13 countries, and a map holds no more than 12; their numbers stand as bars.'
  ]);
  expect(why('fr', many)[0]).toContain('dans 13 pays, et une carte n’en montre pas plus de 12');
  const lost = { reason: 'not-loaded', countries: ['ML', 'ET'] } as const;
  expect(why('en', lost)[0]).toContain('The boundaries of Mali and Ethiopia could not be loaded');
  expect(why('fr', lost)[0]).toContain('(Mali et Éthiopie)');
  expect(why('en')[0]).toContain('the boundaries of these regions are not known here');
});
