import { harms } from '$lib/model/harm';
import type { Incident } from '$lib/model/incident';
import { readCitation, readHarm, readInvolvement, readPlace } from './incident-parts';
import type { Row } from './row';
import {
  choiceIn,
  meantDateIn,
  optionalDateIn,
  optionalTextsIn,
  reject,
  textIn,
  textsIn
} from './row';
import type { Table } from './table';

const parts = ['places', 'involvements', 'harms', 'citations'] as const;
type Parts = Readonly<Record<(typeof parts)[number], readonly Row[]>>;

const precisions = ['place', 'district', 'region', 'unknown'] as const;

/** Joins the tables into incidents; one with a bad row in it is left out, and its row says so. */
export function readIncidents(
  tables: ReadonlyMap<string, Table>,
  types: readonly string[]
): Incident[] {
  const groups = parts.map((name) => [name, byIncident(tables.get(name)?.rows ?? [])] as const);
  return (tables.get('incidents')?.rows ?? []).flatMap((row) => {
    const id = textIn(row, 'id');
    const rows = Object.fromEntries(groups.map(([name, group]) => [name, group.get(id) ?? []]));
    const { places = [], involvements = [], harms = [], citations = [] } = rows;
    return readIncident(row, { places, involvements, harms, citations }, types) ?? [];
  });
}

function byIncident(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const id = textIn(row, 'incident');
    const group = groups.get(id);
    if (group) group.push(row);
    else groups.set(id, [row]);
  }
  return groups;
}

function readIncident(row: Row, rows: Parts, types: readonly string[]): Incident | undefined {
  const own = row.sound ? readOwn(row, types) : undefined;
  const joined = readParts(rows);
  checkCompleteness(row, rows);
  const whole = [row, ...Object.values(rows).flat()].every(({ sound }) => sound);
  if (own && whole) {
    const { precision, ...rest } = own;
    const { places, ...others } = joined;
    return { ...rest, ...others, where: { places, precision } };
  }
  reject(row, { code: 'incident-left-out' }, undefined, textIn(row, 'id'));
  return undefined;
}

function readOwn(row: Row, types: readonly string[]) {
  const type = choiceIn(row, 'type', types);
  const precision = choiceIn(row, 'where_precision', precisions);
  const when = meantDateIn(row);
  const documented = optionalDateIn(row, 'documented');
  if (type === undefined || !precision || !when) return undefined;
  return {
    id: textIn(row, 'id'),
    type,
    title: textsIn(row, 'title'),
    description: textsIn(row, 'description'),
    status: optionalTextsIn(row, 'status'),
    when,
    documented,
    precision
  };
}

function readParts(rows: Parts) {
  const suffered = harms.filter((harm) => rows.harms.some((row) => textIn(row, 'harm') === harm));
  return {
    places: readSound(rows.places, readPlace),
    involvements: readSound(rows.involvements, readInvolvement),
    harms: readSound(rows.harms, readHarm),
    citations: readSound(rows.citations, (row) => readCitation(row, suffered))
  };
}

function checkCompleteness(row: Row, rows: Parts): void {
  const id = textIn(row, 'id');
  const lacks = (code: Parameters<typeof reject>[1]['code']) =>
    reject(row, { code }, undefined, id);
  if (rows.places.length === 0) lacks('incident-without-place');
  if (rows.involvements.length === 0) lacks('incident-without-perpetrator');
  if (rows.citations.length === 0) lacks('incident-without-citation');
}

const readSound = <T>(rows: readonly Row[], read: (row: Row) => T | undefined): T[] =>
  rows.filter(({ sound }) => sound).flatMap((row) => read(row) ?? []);
