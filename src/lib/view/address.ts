import { combinationKey, combinedIn, partyGroups, standingIn } from './parties';
import type { Dataset } from '$lib/model/dataset';
import { countedHarms, victimStatuses } from '$lib/model/harm';
import { formatMonth, parseMonth, type Month } from '$lib/model/month';
import { defaultView, type View } from './view';

/** A parameter whose value cannot be read, and what may stand there. */
export interface AddressProblem {
  readonly parameter: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export type ParsedView =
  | { readonly ok: true; readonly view: View }
  | { readonly ok: false; readonly problem: AddressProblem };

/** The parameters of a view's address; others are not its business. */
export const viewParameters = [
  'harm',
  'measure',
  'victim',
  'from',
  'to',
  'period',
  'perpetrator',
  'region',
  'type',
  'attribution',
  'basis',
  'joint',
  'timeline',
  'open',
  'version'
] as const;

class Unreadable extends Error {
  constructor(readonly problem: AddressProblem) {
    super(problem.parameter);
  }
}

/** Reads a view from an address; the inverse of {@link formatView}. Empty values count as absent. */
export function parseView(parameters: URLSearchParams, dataset: Dataset): ParsedView {
  try {
    return { ok: true, view: readView(parameters, dataset) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Reads a list's view: it counts incidents of every harm, unless a harm or people are asked for. */
export function parseList(parameters: URLSearchParams, dataset: Dataset): ParsedView {
  const explicit = new URLSearchParams(parameters);
  if (!explicit.get('measure')) {
    explicit.set('measure', explicit.get('harm') ? 'people' : 'incidents');
  }
  return parseView(explicit, dataset);
}

/** Writes a list's view; the inverse of {@link parseList}. */
export function formatList(view: View): URLSearchParams {
  const parameters = formatView({ ...view, joint: 'overlap', timeline: 'monthly', open: [] });
  parameters.delete('measure');
  if (view.measure === 'people') parameters.set('harm', view.harm);
  else parameters.delete('harm');
  return parameters;
}

/** Those that are one of a few words. */
const choices = ['measure', 'harm', 'victim', 'attribution', 'basis', 'joint', 'timeline'] as const;

/** Writes what differs from the default, in a fixed order. */
export function formatView(view: View): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of choices) {
    if (view[name] !== defaultView[name]) parameters.set(name, view[name]);
  }
  if (typeof view.period === 'string') parameters.set('period', view.period);
  else {
    const { from, to } = view.period;
    if (from !== undefined) parameters.set('from', formatMonth(from));
    if (to !== undefined) parameters.set('to', formatMonth(to));
  }
  const lists = { perpetrator: view.perpetrators, region: view.regions, type: view.types };
  for (const [name, entries] of Object.entries({ ...lists, open: view.open })) {
    for (const entry of entries) parameters.append(name, entry);
  }
  if (view.version) parameters.set('version', view.version);
  return parameters;
}

function readView(parameters: URLSearchParams, dataset: Dataset): View {
  const one = <T extends string>(name: string, allowed: readonly T[], otherwise: T): T => {
    const [value = '', ...others] = new Set(parameters.getAll(name));
    if (others.length > 0)
      throw new Unreadable({ parameter: name, value: [value, ...others].join(', '), allowed });
    return value ? oneOf(name, value, allowed) : otherwise;
  };
  const many = (name: string, allowed: readonly string[]): string[] => {
    const values = parameters.getAll(name).filter((value) => value !== '');
    return [...new Set(values.map((value) => oneOf(name, value, allowed)))].sort();
  };
  const categories = dataset.categories.map(({ id }) => id);
  return {
    measure: one('measure', ['people', 'incidents'], defaultView.measure),
    harm: one('harm', countedHarms, defaultView.harm),
    victim: one('victim', ['all', ...victimStatuses], defaultView.victim),
    period: readPeriod(parameters, dataset),
    perpetrators: readPerpetrators(parameters, dataset),
    regions: many('region', regionValues(dataset)),
    types: many('type', dataset.types),
    attribution: one('attribution', ['all', 'stated'], defaultView.attribution),
    basis: one('basis', ['occurred', 'documented'], defaultView.basis),
    joint: one('joint', ['overlap', 'combination'], defaultView.joint),
    timeline: one('timeline', ['monthly', 'cumulative'], defaultView.timeline),
    open: many('open', categories),
    version: one('version', [dataset.version], '') || undefined
  };
}

/** What `region` may be. */
export const regionValues = (dataset: Dataset): string[] => [
  ...dataset.regions.map(({ code }) => code),
  'several',
  'not-stated'
];

/** What `perpetrator` may be, besides combinations of categories and standings before a name. */
export const perpetratorValues = (dataset: Dataset): string[] => [
  ...dataset.categories.map(({ id }) => id),
  ...dataset.perpetrators.map(({ id }) => id),
  ...partyGroups
];

function readPerpetrators(parameters: URLSearchParams, dataset: Dataset): string[] {
  const allowed = perpetratorValues(dataset);
  const categories = new Set(dataset.categories.map(({ id }) => id));
  const parties = new Set([...categories, ...dataset.perpetrators.map(({ id }) => id)]);
  const values = parameters.getAll('perpetrator').filter((value) => value !== '');
  const read = values.map((value) => {
    const parts = combinedIn(value);
    const combined = parts?.every((part) => categories.has(part)) ?? false;
    if (parts && combined) return combinationKey(parts);
    return parties.has(standingIn(value)?.party ?? '')
      ? value
      : oneOf('perpetrator', value, allowed);
  });
  return [...new Set(read)].sort();
}

function readPeriod(parameters: URLSearchParams, dataset: Dataset): View['period'] {
  const bin = parameters.get('period');
  if (bin) return oneOf('period', bin, ['longer', 'outside'] as const);
  const from = readMonth('from', parameters, dataset);
  const to = readMonth('to', parameters, dataset);
  if (from !== undefined && to !== undefined && from > to) {
    throw new Unreadable({
      parameter: 'to',
      value: formatMonth(to),
      allowed: [`${formatMonth(from)} … ${formatMonth(dataset.period.to)}`]
    });
  }
  return {
    from: from === dataset.period.from ? undefined : from,
    to: to === dataset.period.to ? undefined : to
  };
}

function readMonth(
  name: string,
  parameters: URLSearchParams,
  { period }: Dataset
): Month | undefined {
  const value = parameters.get(name);
  if (!value) return undefined;
  const month = parseMonth(value);
  if (month !== undefined && month >= period.from && month <= period.to) return month;
  const allowed = [`${formatMonth(period.from)} … ${formatMonth(period.to)}`];
  throw new Unreadable({ parameter: name, value, allowed });
}

function oneOf<T extends string>(parameter: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((known) => known === value);
  if (found !== undefined) return found;
  throw new Unreadable({ parameter, value, allowed });
}
