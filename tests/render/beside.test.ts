import { expect, test } from 'vitest';
import { beside } from '$lib/figures/beside/beside';
import { exactly } from '$lib/model/count';
import { figureSvg } from '$lib/publish/render-svg';
import { besideInput, type Two } from '../fixtures/beside';
import { faultIn } from './well-formed';

/** One month that dwarfs the other dataset's. */
const large: Two = {
  secondSketches: [
    { when: '2021-03-03', where: ['QM-N'], harms: [['killed', 'unknown', exactly(4200)]] },
    { when: '2021-09-03', where: ['QM-N'], harms: [['killed', 'unknown', exactly(350)]] }
  ]
};

const cases: readonly (readonly [string, Two, number])[] = [
  ['both', {}, 800],
  ['narrow', {}, 343],
  ['french', { language: 'fr' }, 800],
  ['own-scales', large, 800],
  ['not-recorded', { view: { harm: 'injured' } }, 800],
  ['no-common-month', { second: { period: { from: 2022 * 12, to: 2022 * 12 + 5 } } }, 800]
];

test.each(cases)('two datasets side by side are drawn as before: %s', async (name, two, width) => {
  const input = besideInput(two);
  const figure = beside(input);
  const svg = figureSvg(figure, { width, open: [], i18n: input.i18n });
  expect(faultIn(svg)).toBe(undefined);
  expect(svg).not.toMatch(/NaN|Infinity|undefined|\[object/);
  await expect(`${svg.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
    `snapshots/beside-${name}.svg`
  );
});
