import { expect, test } from 'vitest';
import { rollUp } from '$lib/cube/roll-up';
import { inventDataset, inventIncidents } from '$lib/gallery/invent';
import type { Attribution } from '$lib/model/perpetrator';
import { combinationKey, combinedIn, matches, partiesOf } from '$lib/view/parties';
import { ReadingRoom } from '$lib/view/reading-room';
import { regionBar, regionBasis } from '$lib/view/regions';
import { selectionOf } from '$lib/view/selection';
import { stacksOf } from '$lib/view/stacks';
import { binOf, isChosen, isCutOff, monthsOf } from '$lib/view/time';
import { defaultView, type View } from '$lib/view/view';

const dataset = inventDataset();
const january = dataset.period.from;
const month = (n: number) => ({ first: january + n, last: january + n });
const viewOf = (period: View['period'], basis: View['basis'] = 'occurred'): View => ({
  ...defaultView,
  period,
  basis
});

test('a period is its month, or a bin that stands apart', () => {
  expect(binOf(month(3), dataset)).toBe(january + 3);
  expect(binOf({ first: january, last: january + 1 }, dataset)).toBe('longer');
  expect(binOf({ first: january - 1, last: january }, dataset)).toBe('outside');
  expect(binOf(month(12), dataset)).toBe('outside');
  expect(monthsOf(dataset)).toHaveLength(12);
});

test('the whole period is what occurred in it, or all that is documented', () => {
  const whole = { from: undefined, to: undefined };
  expect(isChosen(month(0), viewOf(whole), dataset)).toBe(true);
  expect(isChosen(month(-1), viewOf(whole), dataset)).toBe(false);
  expect(isChosen(month(-1), viewOf(whole, 'documented'), dataset)).toBe(true);
});

test('an interval holds what lies wholly inside it, and cuts through the rest', () => {
  const view = viewOf({ from: january + 2, to: january + 5 });
  const across = { first: january + 1, last: january + 2 };
  expect(isChosen(month(2), view, dataset)).toBe(true);
  expect(isChosen(month(5), view, dataset)).toBe(true);
  expect(isChosen(month(6), view, dataset)).toBe(false);
  expect(isChosen(across, view, dataset)).toBe(false);
  expect(isChosen({ first: january + 5, last: january + 6 }, view, dataset)).toBe(false);
  expect(isCutOff(across, view, dataset)).toBe(true);
  expect(isCutOff(month(2), view, dataset)).toBe(false);
  expect(isCutOff(month(6), view, dataset)).toBe(false);
});

test('an interval open at one end reaches to the dataset’s own', () => {
  const view = viewOf({ from: january + 6, to: undefined });
  expect(isChosen(month(11), view, dataset)).toBe(true);
  expect(isChosen(month(12), view, dataset)).toBe(false);
  expect(isChosen({ first: january + 7, last: january + 11 }, view, dataset)).toBe(true);
});

test('a bin apart can be chosen, and cuts through nothing', () => {
  const long = { first: january, last: january + 11 };
  expect(isChosen(long, viewOf('longer'), dataset)).toBe(true);
  expect(isChosen(month(1), viewOf('longer'), dataset)).toBe(false);
  expect(isChosen(month(-1), viewOf('outside'), dataset)).toBe(true);
  expect(isCutOff(long, viewOf('outside'), dataset)).toBe(false);
});

const setOf = (...entries: (readonly [string, Attribution])[]) =>
  entries.map(([perpetrator, attribution]) => ({ perpetrator, attribution }));
const partsOf = (set: ReturnType<typeof setOf>, attribution: View['attribution'] = 'all') => {
  const { part, partFirmness } = partiesOf(set, dataset, attribution);
  return [part, partFirmness];
};

test('each set of perpetrators belongs to one part of a stack', () => {
  expect(partsOf([])).toEqual(['not-stated', 'firm']);
  expect(partsOf(setOf(['army', 'stated'], ['police', 'suspected']))).toEqual([
    'government',
    'firm'
  ]);
  expect(partsOf(setOf(['army', 'inferred']))).toEqual(['government', 'tentative']);
  expect(partsOf(setOf(['army', 'stated'], ['allies', 'stated']))).toEqual(['several', 'firm']);
  expect(partsOf(setOf(['army', 'stated'], ['allies', 'suspected']))).toEqual([
    'several',
    'tentative'
  ]);
});

test('without suspicion an involvement goes, and the incident stays', () => {
  const joint = setOf(['army', 'stated'], ['allies', 'suspected']);
  expect(partsOf(joint, 'stated')).toEqual(['government', 'firm']);
  expect(partsOf(setOf(['army', 'suspected']), 'stated')).toEqual(['uncertain-only', 'tentative']);
  expect(partsOf([], 'stated')).toEqual(['not-stated', 'firm']);
});

test('a chosen value is a category, a perpetrator, a combination or a group', () => {
  const both = partiesOf(setOf(['army', 'stated'], ['allies', 'suspected']), dataset, 'all');
  const matched = ['government', 'army', 'allies', 'several', 'foreign-military.government'];
  const others = ['police', 'militias', 'only.government', 'not-stated', 'uncertain-only'];
  expect(matched.filter((value) => !matches(both, value))).toEqual([]);
  expect(others.filter((value) => matches(both, value))).toEqual([]);
  const alone = partiesOf(setOf(['army', 'stated']), dataset, 'all');
  expect(matches(alone, 'only.government')).toBe(true);
  expect(matches(alone, 'several')).toBe(false);
});

test('combinations have one key each', () => {
  expect(combinationKey(['militias', 'government'])).toBe('government.militias');
  expect(combinationKey(['militias'])).toBe('only.militias');
  expect(combinedIn('only.militias')).toEqual(['militias']);
  expect(combinedIn('government.militias')).toEqual(['government', 'militias']);
  expect(combinedIn('militias')).toBeUndefined();
});

test('a set of regions belongs to one bar, with the weakest basis of them', () => {
  const north = { region: 'QM-N', basis: 'stated' } as const;
  const south = { region: 'QM-S', basis: 'inferred' } as const;
  expect(regionBar([])).toBe('not-stated');
  expect(regionBar([north])).toBe('QM-N');
  expect(regionBar([north, south])).toBe('several');
  expect(regionBasis([])).toBeUndefined();
  expect(regionBasis([north])).toBe('stated');
  expect(regionBasis([north, { ...north, basis: 'mapped' }])).toBe('mapped');
  expect(regionBasis([north, south])).toBe('inferred');
});

const cube = rollUp(
  inventIncidents([
    { when: '2021-01', where: ['QM-N'], by: ['army'] },
    { when: '2021-02', where: ['QM-S', 'QM-N'], by: [['red-band', 'suspected']], type: 'siege' },
    { when: '2021-01/2021-03', where: [] }
  ])
);

test('a selection marks what a view chooses among the dictionaries', () => {
  const view: View = {
    ...defaultView,
    period: { from: january + 1, to: january + 2 },
    regions: ['several'],
    perpetrators: ['uncertain-only'],
    attribution: 'stated',
    types: ['siege'],
    victim: 'civilian'
  };
  const { regions, perpetrators, types } = cube.dictionaries;
  const selection = selectionOf(view, dataset, cube.dictionaries);
  expect([...selection.periods]).toEqual([0, 0, 1]);
  expect([...selection.regions]).toEqual(regions.map((set) => (set.length > 1 ? 1 : 0)));
  expect([...selection.perpetrators]).toEqual(
    perpetrators.map(([first]) => (first?.perpetrator === 'red-band' ? 1 : 0))
  );
  expect([...selection.types]).toEqual(types.map((type) => (type === 'siege' ? 1 : 0)));
  expect([...selection.victims]).toEqual([1, 0, 0]);
});

test('a stack has a bin for every month and two apart, and two parts for every party', () => {
  const room = new ReadingRoom(cube, dataset);
  const {
    bins,
    parties,
    binOf: bin,
    partOf
  } = stacksOf(dataset, cube.dictionaries, room.parties(defaultView));
  expect(bins).toHaveLength(14);
  expect(parties).toEqual([
    'government',
    'foreign-military',
    'armed-groups',
    'militias',
    'several',
    'not-stated',
    'uncertain-only'
  ]);
  expect([...bin].map((index) => bins[index])).toEqual([january, 'longer', january + 1]);
  const named = [...partOf].map((part) => [parties[part >> 1], part % 2]);
  expect(named).toContainEqual(['armed-groups', 1]);
  expect(named).toContainEqual(['government', 0]);
});

test('a room keeps one reading while only the period changes', () => {
  const room = new ReadingRoom(cube, dataset);
  const whole = room.at(defaultView);
  expect(room.at(viewOf({ from: january + 1, to: undefined }))).toBe(whole);
  expect(room.at({ ...defaultView, harm: 'injured' })).toBe(whole);
  expect(room.at({ ...defaultView, regions: ['QM-N'] })).not.toBe(whole);
});

test('a room reads apart what lies outside, is dated to longer periods, or is cut off', () => {
  const room = new ReadingRoom(
    rollUp(inventIncidents([{ when: '2021-02' }, { when: '2021-01/2021-03' }, { when: '2020' }])),
    dataset
  );
  const total = (reading: ReturnType<ReadingRoom['at']>) =>
    reading.of('incidents')?.total.incidents;
  const view = viewOf({ from: january + 1, to: undefined });
  expect(total(room.at(view))).toBe(1);
  expect(total(room.outside(view))).toBe(1);
  expect(total(room.cutOff(view))).toBe(1);
  expect(total(room.longer(view))).toBe(0);
  expect(total(room.longer(defaultView))).toBe(1);
});
