import { expect, test } from 'vitest';
import { inventDataset } from '$lib/gallery/invent';
import { formatList, formatView, parseList, parseView } from '$lib/view/address';
import { addressOf } from '$lib/view/page-address';
import { cleared, defaultView, isFiltered, toggled, wholePeriod } from '$lib/view/view';

const dataset = inventDataset();
const read = (query: string) => parseView(new URLSearchParams(query), dataset);

function viewOf(query: string) {
  const parsed = read(query);
  if (!parsed.ok) throw new Error(`${parsed.problem.parameter}=${parsed.problem.value}`);
  return parsed.view;
}

test('an address without parameters is the default view, and the other way round', () => {
  expect(viewOf('')).toEqual(defaultView);
  expect(formatView(defaultView).toString()).toBe('');
});

test('empty values, as a form sends them, count as absent', () => {
  expect(viewOf('harm=&from=&to=&perpetrator=&region=&victim=&attribution=')).toEqual(defaultView);
});

test('every parameter has its place in the view', () => {
  const query =
    'measure=incidents&harm=taken&victim=civilian&attribution=stated&basis=documented&joint=combination&timeline=cumulative&from=2021-02&to=2021-05&perpetrator=armed-groups&perpetrator=army&region=QM-N&region=several&type=siege&open=government';
  expect(viewOf(query)).toEqual({
    measure: 'incidents',
    harm: 'taken',
    victim: 'civilian',
    attribution: 'stated',
    basis: 'documented',
    joint: 'combination',
    timeline: 'cumulative',
    period: { from: 2021 * 12 + 1, to: 2021 * 12 + 4 },
    perpetrators: ['armed-groups', 'army'],
    regions: ['QM-N', 'several'],
    types: ['siege'],
    open: ['government']
  });
  expect(formatView(viewOf(query)).toString()).toBe(query);
});

test('lists are sorted and hold nothing twice', () => {
  expect(viewOf('region=QM-S&region=QM-N&region=QM-S').regions).toEqual(['QM-N', 'QM-S']);
});

test('the dataset’s own first and last month are no choice', () => {
  expect(viewOf('from=2021-01&to=2021-12').period).toEqual(wholePeriod);
});

test('bins that stand apart are periods, too', () => {
  expect(viewOf('period=longer').period).toBe('longer');
  expect(formatView(viewOf('period=outside')).toString()).toBe('period=outside');
});

test('combinations of categories are read in any order and written in one', () => {
  expect(viewOf('perpetrator=militias.government').perpetrators).toEqual(['government.militias']);
  expect(viewOf('perpetrator=only.militias').perpetrators).toEqual(['only.militias']);
});

const span = ['2021-01 … 2021-12'];

test.each([
  ['harm=hurt', 'harm', 'killed'],
  ['measure=both', 'measure', 'people'],
  ['victim=child', 'victim', 'civilian'],
  ['period=summer', 'period', 'longer'],
  ['perpetrator=nobody', 'perpetrator', 'red-band'],
  ['perpetrator=army.police', 'perpetrator', 'government'],
  ['perpetrator=only.', 'perpetrator', 'several'],
  ['region=ML-1', 'region', 'QM-W'],
  ['type=parade', 'type', 'siege'],
  ['attribution=suspected', 'attribution', 'stated'],
  ['basis=reported', 'basis', 'documented'],
  ['joint=both', 'joint', 'combination'],
  ['open=army', 'open', 'government']
])('%s is answered with the allowed values of %s', (query, parameter, allowed) => {
  const parsed = read(query);
  expect(parsed).toMatchObject({ ok: false, problem: { parameter } });
  expect(!parsed.ok && parsed.problem.allowed).toContain(allowed);
  expect(!parsed.ok && `${parameter}=${parsed.problem.value}`).toBe(query);
});

test.each([
  ['from=2020-12', 'from', span],
  ['to=2022-01', 'to', span],
  ['from=2021-13', 'from', span],
  ['from=March', 'from', span],
  ['from=2021-05&to=2021-03', 'to', ['2021-05 … 2021-12']]
])('%s is answered with the months that are allowed', (query, parameter, allowed) => {
  expect(read(query)).toMatchObject({ ok: false, problem: { parameter, allowed } });
});

test('parameters of other pages are none of its business', () => {
  expect(viewOf('sort=-date&lang=fr&utm_source=x')).toEqual(defaultView);
});

test('a list counts incidents, unless a harm is asked for', () => {
  const list = (query: string) => {
    const parsed = parseList(new URLSearchParams(query), dataset);
    return parsed.ok ? parsed.view : undefined;
  };
  expect(list('')?.measure).toBe('incidents');
  expect(list('harm=injured')).toMatchObject({ measure: 'people', harm: 'injured' });
  expect(formatList(defaultView).toString()).toBe('harm=killed');
  expect(formatList({ ...defaultView, measure: 'incidents' }).toString()).toBe('');
});

test('toggling puts an entry in and takes it out', () => {
  const once = toggled(defaultView, 'regions', 'QM-S');
  const twice = toggled(once, 'regions', 'QM-N');
  expect(twice.regions).toEqual(['QM-N', 'QM-S']);
  expect(toggled(twice, 'regions', 'QM-S').regions).toEqual(['QM-N']);
});

test('clearing takes out every filter and keeps what is shown', () => {
  const view = viewOf('harm=injured&joint=combination&open=government&region=QM-N&victim=civilian');
  expect(isFiltered(view)).toBe(true);
  expect(isFiltered(cleared(view))).toBe(false);
  expect(formatView(cleared(view)).toString()).toBe(
    'harm=injured&joint=combination&open=government'
  );
});

test.each(['period=longer', 'from=2021-02', 'region=QM-N', 'type=siege', 'victim=unknown'])(
  '%s filters',
  (query) => {
    expect(isFiltered(viewOf(query))).toBe(true);
  }
);

test.each(['harm=injured', 'measure=incidents', 'joint=combination', 'open=government'])(
  '%s leaves nothing out',
  (query) => {
    expect(isFiltered(viewOf(query))).toBe(false);
  }
);

test('pages stand at the root in English and under fr in French', () => {
  expect(addressOf('en', '/')).toBe('/');
  expect(addressOf('fr', '/')).toBe('/fr');
  expect(addressOf('fr', '/arland-2021', formatView(viewOf('harm=injured')))).toBe(
    '/fr/arland-2021?harm=injured'
  );
});
