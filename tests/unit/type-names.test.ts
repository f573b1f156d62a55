import { expect, test } from 'vitest';
import { typeName } from '$lib/figures/names';
import { tableTypeNames } from '$lib/i18n/table-words';
import { english, french } from '../fixtures/small';

test.each([
  ['state-based', 'state-based violence', 'violence impliquant un État'],
  ['one-sided', 'one-sided violence', 'violence unilatérale'],
  ['Battles', 'battles', 'combats'],
  ['not-stated', 'type not stated', 'type non précisé'],
  ['arrest', 'arrest', 'arrestation'],
  ['Blockade', 'Blockade', 'Blockade']
])('the type %s has a name where one is known', (type, inEnglish, inFrench) => {
  const dataset = { typeNames: tableTypeNames };
  const names = [english, french].map((i18n) => typeName(type, dataset, i18n));
  expect(names).toEqual([inEnglish, inFrench]);
});
