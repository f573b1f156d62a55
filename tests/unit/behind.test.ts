import { expect, test } from 'vitest';
import { cellKey, openedIn, withOpened } from '$lib/view/behind';

const parametersOf = (address: string) => new URL(address, 'https://example.org').searchParams;

test('an address tells which mark stands open, and a page’s own parameters stay', () => {
  const address = withOpened('/arland-2021?harm=injured', {
    figure: 'casualties-by-perpetrator',
    mark: 'army'
  });
  expect(address).toBe('/arland-2021?behind=casualties-by-perpetrator.army&harm=injured');
  expect(openedIn(parametersOf(address))).toEqual({
    figure: 'casualties-by-perpetrator',
    mark: 'army'
  });
});

test('marks of combinations and cells are read as they were written', () => {
  for (const mark of ['only.army', 'army.rebels', cellKey('2021-03', 'only.army'), 'a&b c']) {
    const opened = { figure: 'monthly-timeline', mark };
    expect(openedIn(parametersOf(withOpened('/arland-2021', opened)))).toEqual(opened);
  }
});

test('without the parameter, or without a value, nothing stands open', () => {
  expect(openedIn(new URLSearchParams())).toBeUndefined();
  expect(openedIn(new URLSearchParams('behind='))).toBeUndefined();
});
