import type { Reference } from './foreign-keys';

type FieldType = 'string' | 'integer' | 'number' | 'list';

const passage: Record<string, FieldType> = {
  document: 'string',
  section: 'string',
  subsection: 'string',
  paragraph: 'integer',
  start: 'integer',
  end: 'integer'
};
const count: Record<string, FieldType> = {
  form: 'string',
  low: 'integer',
  best: 'integer',
  high: 'integer'
};

/** Columns of plain text; of those in two languages, give the name without `_en` and `_fr`. */
function strings(names: string, inTwoLanguages = ''): Record<string, FieldType> {
  const both = words(inTwoLanguages).flatMap((name) => [`${name}_en`, `${name}_fr`]);
  return Object.fromEntries([...words(names), ...both].map((name) => [name, 'string']));
}

const words = (text: string): string[] => text.split(' ').filter((word) => word !== '');

/** The tables without which there is no dataset, and the columns that each must have. */
export const neededTables: Readonly<Record<string, Record<string, FieldType>>> = {
  categories: strings('id', 'name'),
  perpetrators: strings('id category', 'name'),
  regions: strings('code', 'name'),
  documents: strings('id publisher published url accessed sha256', 'title note'),
  incidents: strings(
    'id type date date_means documented where_precision',
    'title description status'
  ),
  places: {
    ...strings('incident place district region basis'),
    latitude: 'number',
    longitude: 'number'
  },
  involvements: strings('incident perpetrator attribution'),
  harms: {
    ...strings('incident harm victims', 'group'),
    ...count,
    women: 'integer',
    children: 'integer'
  },
  citations: { ...strings('incident', 'cites'), harm: 'list', ...passage }
};

/** The tables that a dataset may do without. */
export const optionalTables: Readonly<Record<string, Record<string, FieldType>>> = {
  aggregates: {
    ...strings('id part_of unit period documented', 'title said_by'),
    ...count,
    ...passage
  },
  outcomes: {
    ...strings('id date date_means', 'title court'),
    ...count,
    places: 'list',
    years: 'list',
    ...passage
  },
  context: { ...strings('id date date_means', 'title label'), ...passage },
  notes: strings('id kind incident', 'text')
};

const one = (from: string, column: string, to: string, target = 'id'): Reference => ({
  from,
  columns: [column],
  to,
  targets: [target]
});

/** What must refer to something, whether or not the descriptor says so. */
export const neededReferences: readonly Reference[] = [
  one('perpetrators', 'category', 'categories'),
  one('places', 'incident', 'incidents'),
  one('places', 'region', 'regions', 'code'),
  one('involvements', 'incident', 'incidents'),
  one('involvements', 'perpetrator', 'perpetrators'),
  one('harms', 'incident', 'incidents'),
  one('citations', 'incident', 'incidents'),
  one('citations', 'document', 'documents'),
  one('aggregates', 'part_of', 'aggregates'),
  one('aggregates', 'document', 'documents'),
  one('outcomes', 'document', 'documents'),
  one('context', 'document', 'documents'),
  one('notes', 'incident', 'incidents')
];
