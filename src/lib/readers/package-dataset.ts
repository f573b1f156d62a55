import type {
  Aggregate,
  ContextItem,
  Dataset,
  Note,
  Outcome,
  Region,
  SourceDocument
} from '$lib/model/dataset';
import type { Category, Perpetrator } from '$lib/model/perpetrator';
import { passageIn } from './incident-parts';
import type { Row } from './row';
import {
  choiceIn,
  dateIn,
  listIn,
  meantDateIn,
  optionalDateIn,
  reject,
  textIn,
  textsIn
} from './row';
import { countIn } from './row-count';
import type { Table } from './table';

/** The lists of a dataset that stand in its package's tables. */
export type Lists = Pick<
  Dataset,
  | 'categories'
  | 'perpetrators'
  | 'regions'
  | 'documents'
  | 'aggregates'
  | 'outcomes'
  | 'context'
  | 'notes'
>;

/** Reads the tables that aren't about incidents; a bad row leaves its problem and nothing else. */
export function readLists(
  tables: ReadonlyMap<string, Table>,
  incidents: ReadonlySet<string>
): Lists {
  const read = <T>(name: string, one: (row: Row) => T | undefined): T[] =>
    (tables.get(name)?.rows ?? [])
      .filter(({ sound }) => sound)
      .flatMap((row) => {
        const record = one(row);
        return record !== undefined && row.sound ? [record] : [];
      });
  return {
    categories: read('categories', readCategory),
    perpetrators: read('perpetrators', readPerpetrator),
    regions: read('regions', readRegion),
    documents: read('documents', readDocument),
    aggregates: read('aggregates', readAggregate),
    outcomes: read('outcomes', readOutcome),
    context: read('context', readContextItem),
    notes: read('notes', (row) => readNote(row, incidents))
  };
}

/** Rejects the rows that can't be read, so that what refers to them can be set aside. */
export function checkLists(tables: ReadonlyMap<string, Table>): void {
  readLists(tables, new Set());
}

const idAndName = (row: Row) => ({ id: textIn(row, 'id'), name: textsIn(row, 'name') });

const readCategory = (row: Row): Category => idAndName(row);

const readPerpetrator = (row: Row): Perpetrator => ({
  ...idAndName(row),
  category: textIn(row, 'category')
});

const readRegion = (row: Row): Region => ({
  code: textIn(row, 'code'),
  name: textsIn(row, 'name')
});

/** Where a document is found; an address that a browser would run is none. */
function addressIn(row: Row): string {
  const address = textIn(row, 'url');
  const isSound = address === '' || /^https?:\/\//.test(address);
  if (!isSound) reject(row, { code: 'pattern', expected: 'https?://.*' }, 'url', address);
  return address;
}

function readDocument(row: Row): SourceDocument {
  dateIn(row, 'published');
  return {
    id: textIn(row, 'id'),
    title: textsIn(row, 'title'),
    publisher: textIn(row, 'publisher'),
    published: textIn(row, 'published'),
    url: addressIn(row),
    accessed: textIn(row, 'accessed'),
    sha256: textIn(row, 'sha256'),
    note: textsIn(row, 'note')
  };
}

const units = ['incidents', 'people'] as const;

function readAggregate(row: Row): Aggregate | undefined {
  const [unit, count, period] = [choiceIn(row, 'unit', units), countIn(row), dateIn(row, 'period')];
  if (!unit || !count || !period) return undefined;
  return {
    id: textIn(row, 'id'),
    partOf: textIn(row, 'part_of') || undefined,
    title: textsIn(row, 'title'),
    unit,
    count,
    period,
    saidBy: textsIn(row, 'said_by'),
    documented: optionalDateIn(row, 'documented'),
    passage: passageIn(row)
  };
}

function readOutcome(row: Row): Outcome | undefined {
  const [date, people] = [meantDateIn(row), countIn(row)];
  if (!date || !people) return undefined;
  return {
    id: textIn(row, 'id'),
    title: textsIn(row, 'title'),
    date,
    court: textsIn(row, 'court'),
    people,
    places: listIn(row, 'places'),
    years: listIn(row, 'years'),
    passage: passageIn(row)
  };
}

function readContextItem(row: Row): ContextItem | undefined {
  const date = meantDateIn(row);
  return (
    date && {
      id: textIn(row, 'id'),
      date,
      title: textsIn(row, 'title'),
      label: textsIn(row, 'label'),
      passage: passageIn(row)
    }
  );
}

const kinds = ['choice', 'difference', 'agreement', 'limit'] as const;

/** A note keeps its incident only where that could be read. */
function readNote(row: Row, incidents: ReadonlySet<string>): Note | undefined {
  const kind = choiceIn(row, 'kind', kinds);
  const incident = textIn(row, 'incident');
  return (
    kind && {
      id: textIn(row, 'id'),
      kind,
      incident: incidents.has(incident) ? incident : undefined,
      text: textsIn(row, 'text')
    }
  );
}
