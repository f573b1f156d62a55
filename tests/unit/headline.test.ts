import { expect, test } from 'vitest';
import { leftOut } from '$lib/figures/left-out';
import { inventDataset, inventedPassage, text, type Sketch } from '$lib/gallery/invent';
import { about, atLeast, exactly, notStated } from '$lib/model/count';
import { parsePartialDate } from '$lib/model/partial-date';
import { english, figureOf, inputOf, textsOf } from '../fixtures/small';

const sketches: readonly Sketch[] = [
  {
    when: '2021-01-05',
    by: ['army'],
    harms: [
      ['killed', 'civilian', exactly(5)],
      ['killed', 'combatant', atLeast(2)],
      ['injured', 'civilian', exactly(1)]
    ]
  },
  {
    when: '2021-02/2021-05',
    by: [['red-band', 'suspected']],
    harms: [['killed', 'civilian', notStated]]
  },
  { when: '2021-06-01', by: [['watch', 'inferred']], harms: [['abducted', 'civilian', about(30)]] },
  { when: '2017-06', by: ['army'], harms: [['killed', 'civilian', about(500)]] }
];

test('the chosen harm comes first, then the incidents and the harms beside it', () => {
  expect(textsOf(figureOf('headline', sketches))).toEqual({
    killed: 'at least 7',
    incidents: '3',
    injured: '1',
    taken: 'about 30',
    displaced: 'none recorded'
  });
  const keys = figureOf('headline', sketches, { view: { harm: 'injured' } }).rows.map(
    ({ key }) => key
  );
  expect(keys).toEqual(['injured', 'incidents', 'killed', 'taken', 'displaced']);
});

test('each number says what it rests on', () => {
  const details = figureOf('headline', sketches).rows.map((row) => row.details);
  expect(details).toEqual([
    [
      'in 2 incidents, of them at least 2 combatants',
      'number not stated in 1',
      '1 dated to a longer period',
      '1 incident only suspected or inferred'
    ],
    ['1 dated to a longer period', '2 incidents only suspected or inferred'],
    ['in 1 incident'],
    ['in 1 incident', '1 incident only suspected or inferred'],
    []
  ]);
});

test('combatants are not told again where only they are counted', () => {
  const { rows } = figureOf('headline', sketches, { view: { victim: 'combatant' } });
  expect(rows[0]?.text).toBe('at least 2');
  expect(rows[0]?.details).toEqual(['in 1 incident']);
});

test('the summary is a sentence of all that is recorded, in both languages', () => {
  expect(figureOf('headline', sketches).summary).toBe(
    'Documented by the Observatory: 3 incidents (January 2021 – December 2021). Recorded: at least 7 people killed in 2 incidents; 1 person injured in 1 incident; about 30 people abducted or disappeared in 1 incident.'
  );
  expect(figureOf('headline', sketches, { language: 'fr' }).summary).toBe(
    'Documenté par l’Observatoire : 3 incidents (janvier 2021 – décembre 2021). Relevé : au moins 7 personnes tuées dans 2 incidents ; 1 personne blessée dans 1 incident ; environ 30 personnes enlevées ou disparues dans 1 incident.'
  );
});

const dated = (edtf: string) => {
  const date = parsePartialDate(edtf);
  if (!date) throw new Error(edtf);
  return date;
};

test('what the figures leave out is told with its numbers', () => {
  const dataset = {
    aggregates: [
      {
        id: 'total',
        partOf: undefined,
        title: text('Attacks on schools'),
        unit: 'incidents' as const,
        count: exactly(40),
        period: dated('2021'),
        saidBy: text('a ministry'),
        documented: undefined,
        passage: inventedPassage
      }
    ],
    outcomes: [
      {
        id: 'verdict',
        title: text('Two officers convicted'),
        date: dated('2021-06'),
        court: text('A court'),
        people: exactly(2),
        places: [],
        years: ['2018'],
        passage: inventedPassage
      }
    ]
  };
  const told = leftOut(inputOf(sketches, { dataset }));
  expect(told.map(({ key, text: sentence, items }) => [key, sentence, ...items])).toEqual([
    [
      'outside',
      english.words.headline.outside('about 500 people killed in 1 incident', 'June 2017')
    ],
    ['longer', '1 incident is dated to a longer period: it is in the totals, but in no month.'],
    ['tentative', '2 incidents are attributed only by suspicion or inference.'],
    ['unstated', '1 report gives no number and adds nothing to the bars.'],
    [
      'aggregates',
      '1 total that the source gives without its incidents is not added:',
      'Attacks on schools: 40 incidents, according to a ministry'
    ],
    [
      'outcomes',
      '1 court decision on earlier crimes is no incident:',
      'Two officers convicted: 2 people'
    ]
  ]);
});

test('a dataset without anything left out has nothing to tell', () => {
  expect(leftOut(inputOf([{ when: '2021-01', by: ['army'] }]))).toEqual([]);
});

test('an empty dataset makes figures that say so', () => {
  const figure = figureOf('headline', [], { dataset: { ...inventDataset(), context: [] } });
  expect(textsOf(figure)).toEqual({
    killed: 'none recorded',
    incidents: '0',
    injured: 'none recorded',
    taken: 'none recorded',
    displaced: 'none recorded'
  });
});
