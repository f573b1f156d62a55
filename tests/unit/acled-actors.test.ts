import { expect, test } from 'vitest';
import { describeProblem } from '$lib/i18n/problems';
import { csvText } from '../fixtures/csv-text';
import {
  actorColumns,
  battle,
  bomb,
  byActor,
  currentColumns,
  march,
  raid,
  twice,
  type AcledRow
} from '../fixtures/invented-acled';
import { readText } from '../fixtures/read-table';
import { told } from '../fixtures/told';

const read = (rows: readonly AcledRow[], columns: readonly string[] = actorColumns) =>
  readText(csvText(columns, rows), { size: 2 });

const byRaiders = 'hill-brigade:stated, northern-front:stated, river-brigade:stated';

const sorted = (text: string) => {
  const [harms = '', parties = ''] = text.split(' by ');
  return `${harms} by ${parties.split(', ').toSorted().join(', ')}`;
};

test('an event with a row for each of its actors is known by its columns and read once', async () => {
  const { recognition, incidents, counts, problems } = await read(byActor(raid));
  expect(recognition.format).toBe('acled');
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 0, duplicates: 1, further: 1 });
  expect(incidents.map(told).map(sorted)).toEqual([`killed unknown 4+ by ${byRaiders}`]);
  expect(incidents[0]?.description.en).toBe('Civilians (Arland) – Northern Front');
  expect(problems.map((problem) => describeProblem(problem, 'en'))).toEqual([
    'events.csv: the file has one row per actor of an event, so rows of the same event are read together (further rows: 1, events: 1). Each event, and the people harmed in it, count once; nothing is to be done.'
  ]);
});

test('whoever stands first, those attacked are no perpetrators, and rows may stand far apart', async () => {
  const events = [raid, battle, bomb, march];
  const rows = [...events.map((row) => byActor(row)[1]), ...events.map((row) => byActor(row)[0])];
  const { incidents, counts } = await read(rows.filter((row) => row !== undefined));
  expect(counts).toEqual({ rows: 8, read: 4, rejected: 0, duplicates: 4, further: 4 });
  expect(incidents.map(told).map(sorted)).toEqual([
    `killed unknown 4+ by ${byRaiders}`,
    'killed unknown 4+ by ',
    'killed unknown 2+ by northern-front:stated',
    'killed unknown 1+ by police-forces-of-arland-2018:stated'
  ]);
});

test('the events of an older export, told twice with the actors exchanged, are read the same', async () => {
  const events = [raid, battle, bomb, march].flatMap(twice);
  for (const rows of [events, events.toReversed()]) {
    const { incidents, counts } = await read(rows, currentColumns);
    expect(counts).toEqual({ rows: 8, read: 4, rejected: 0, duplicates: 4, further: 4 });
    expect(incidents.map(told).map(sorted).toSorted()).toEqual([
      'killed unknown 1+ by police-forces-of-arland-2018:stated',
      'killed unknown 2+ by northern-front:stated',
      'killed unknown 4+ by ',
      `killed unknown 4+ by ${byRaiders}`
    ]);
  }
});

test('several attackers, each in a row of its own, are all perpetrators', async () => {
  const [front, civilians] = byActor({ ...raid, assoc_actor_1: '' });
  const soldiers = {
    ...front,
    actor: 'Military Forces of Arland (2018-)',
    inter: 'State forces'
  };
  const { incidents, counts } = await read([civilians, soldiers, front].map((row) => ({ ...row })));
  expect(counts).toMatchObject({ rows: 3, read: 1, duplicates: 2, further: 2 });
  expect(incidents.map(told)).toEqual([
    'killed unknown 4+ by military-forces-of-arland-2018:stated, northern-front:stated'
  ]);
  expect(incidents[0]?.description.en).toBe(
    'Civilians (Arland) – Military Forces of Arland (2018-) – Northern Front'
  );
});

test('a row of those attacked alone makes nobody a perpetrator', async () => {
  const [, civilians] = byActor(raid);
  const { incidents, problems } = await read([{ ...civilians }]);
  expect(incidents.map(told)).toEqual(['killed unknown 4+ by ']);
  expect(problems).toEqual([]);
});

test('a row that says twice the same is a duplicate, told with its line', async () => {
  const [front] = byActor(raid);
  const { counts, problems } = await read([{ ...front }, { ...front }]);
  expect(counts).toEqual({ rows: 2, read: 1, rejected: 0, duplicates: 1 });
  expect(problems).toMatchObject([{ code: 'id-repeated', line: 3, expected: '2' }]);
});

test('another number of people in a further row is told, and the first is kept', async () => {
  const [front, civilians] = byActor(raid);
  const { incidents, problems, counts } = await read([
    { ...civilians },
    { ...front, fatalities: '9' }
  ]);
  expect(counts).toMatchObject({ rows: 2, read: 1, duplicates: 1 });
  expect(incidents.map(told).map(sorted)).toEqual([`killed unknown 4+ by ${byRaiders}`]);
  expect(
    problems.map(({ code, line, column, value, expected }) => [code, line, column, value, expected])
  ).toEqual([
    ['event-differs', 3, 'fatalities', '9', '2'],
    ['row-per-actor', undefined, undefined, '1', '1']
  ]);
});

test.each([
  [{ event_date: '2020-08-02' }, 'event_date', '2020-08-02'],
  [{ event_type: 'Battles' }, 'event_type', 'Battles']
])(
  'a further row with %j is taken for another event, and adds nobody',
  async (other, column, value) => {
    const [front, civilians] = byActor(raid);
    const { incidents, problems, counts } = await read([{ ...civilians }, { ...front, ...other }]);
    expect(counts).toEqual({ rows: 2, read: 1, rejected: 0, duplicates: 1 });
    expect(incidents.map(told)).toEqual(['killed unknown 4+ by ']);
    expect(problems).toMatchObject([
      { code: 'event-other', line: 3, column, value, expected: '2' }
    ]);
  }
);

test('a further row that cannot be read is rejected, whichever of them comes first', async () => {
  const [front, civilians] = byActor(raid);
  const broken = { ...front, fatalities: 'x' };
  for (const rows of [
    [broken, civilians],
    [civilians, broken]
  ]) {
    const { incidents, counts } = await read(rows.map((row) => ({ ...row })));
    expect(counts).toEqual({ rows: 2, read: 1, rejected: 1, duplicates: 0 });
    expect(incidents.map(told)).toEqual(['killed unknown 4+ by ']);
  }
});

test('where rows do not show who was attacked, nobody is a perpetrator, and that is told', async () => {
  const unsorted = ['Northern Front', 'Red Shirts'].map((actor) => ({ ...raid, actor }));
  const { incidents, problems } = await read(unsorted);
  expect(incidents.map(told)).toEqual(['killed unknown 4+ by ']);
  expect(problems[0]).toMatchObject({
    code: 'sides-unclear',
    line: 2,
    column: 'actor',
    value: 'Northern Front; Red Shirts'
  });
});

const uncoded = { ...raid, inter1: '', inter2: '', civilian_targeting: '', assoc_actor_1: '' };

test.each([
  ['37', 'Red Shirts', 'Villagers', 'red-shirts', 'others'],
  ['27', 'Northern Front', 'Civilians (Arland)', 'northern-front', 'armed-groups'],
  ['37.0', 'Red Shirts', 'Civilians (Arland)', 'red-shirts', 'militias'],
  ['Political militia-Civilians', 'Red Shirts', 'Civilians (Arland)', 'red-shirts', 'militias'],
  ['Rebel group-Civilians', 'Hill Men', 'Civilians (Arland)', 'hill-men', 'armed-groups'],
  [
    'External/Other forces-Civilians',
    'Hill Men',
    'Civilians (Arland)',
    'hill-men',
    'foreign-military'
  ],
  ['NA', 'Hill Men', 'Civilians (Arland)', 'hill-men', 'others']
])(
  'interaction “%s” tells what %s and %s are',
  async (interaction, actor1, actor2, id, category) => {
    const columns = currentColumns.filter(
      (column) => !column.startsWith('inter') || column === 'interaction'
    );
    const { perpetrators, problems } = await read(
      [{ ...uncoded, interaction, actor1, actor2 }],
      columns
    );
    expect(perpetrators.map((one) => [one.id, one.category])).toEqual([[id, category]]);
    expect(problems).toEqual([]);
  }
);
