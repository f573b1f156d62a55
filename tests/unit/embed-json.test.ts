import { expect, test } from 'vitest';
import { atLeast } from '$lib/model/count';
import { embedFromJson, embedToJson, type Embed } from '$lib/pages/embed/embed-json';
import { defaultView } from '$lib/view/view';
import { figureOf } from '../fixtures/small';

test('an embed crosses the wire whole, open ends included', () => {
  const embed: Embed = {
    figure: figureOf('monthly-timeline', [
      { when: '2021-01-05', by: ['army'], harms: [['killed', 'civilian', atLeast(40)]] }
    ]),
    view: defaultView,
    theme: 'dark',
    link: 'https://attest.example/arland-2021',
    newer: '',
    asOf: '1 May 2022',
    dataset: 'arland-2021',
    origin: 'https://attest.example'
  };
  expect(embed.figure.total.count.high).toBe(Infinity);
  expect(embedFromJson(embedToJson(embed))).toEqual(embed);
});
