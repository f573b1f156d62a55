import { describe, expect, test } from 'vitest';
import { formatQuery, sortIn } from '$lib/pages/list-query';
import { defaultView } from '$lib/view/view';

const every = { ...defaultView, measure: 'incidents' } as const;

describe('the address of a list of incidents', () => {
  test('is bare for all incidents by date', () => {
    expect(formatQuery({ view: every, sort: 'date', offset: 0 }).toString()).toBe('');
  });

  test('keeps the harm, the order and the page', () => {
    const query = { view: defaultView, sort: '-date', offset: 25 } as const;
    expect(formatQuery(query).toString()).toBe('harm=killed&sort=-date&offset=25');
  });

  test('is sorted by date where the order asked for is unknown', () => {
    expect(sortIn(new URLSearchParams('sort=place'))).toBe('place');
    expect(sortIn(new URLSearchParams('sort=size'))).toBe('date');
  });
});
