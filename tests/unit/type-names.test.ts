import { expect, test } from 'vitest';
import { typeName } from '$lib/figures/names';
import { english, french } from '../fixtures/small';

test.each([
  ['state-based', 'state-based violence', 'violence impliquant un État'],
  ['one-sided', 'one-sided violence', 'violence unilatérale'],
  ['Battles', 'battles', 'combats'],
  ['not-stated', 'type not stated', 'type non précisé'],
  ['Blockade', 'Blockade', 'Blockade']
])('the type %s has a name where one is known', (type, inEnglish, inFrench) => {
  expect([typeName(type, english), typeName(type, french)]).toEqual([inEnglish, inFrench]);
});
