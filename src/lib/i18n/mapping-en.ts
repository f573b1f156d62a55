import type { ColumnSlot, HarmSlot } from '$lib/model/column-slot';
import type { VictimStatus } from '$lib/model/harm';
import type { Plural } from './plural';

type Role = 'perpetrator' | 'party' | 'by-type';
type Because = 'name' | 'values' | 'format' | 'file';

export interface MappingWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly because: Readonly<Record<Because, string>>;
  readonly groups: Readonly<Record<'when' | 'where' | 'who' | 'harm' | 'else', string>>;
  readonly slots: Readonly<Record<ColumnSlot, string>>;
  readonly dateStands: string;
  readonly dateWhole: string;
  readonly dateParts: string;
  readonly order: string;
  readonly orders: Readonly<Record<'dmy' | 'mdy' | 'ymd', string>>;
  readonly orderUnsure: string;
  readonly regionHint: string;
  /** of the number of an entry in its list */
  readonly party: (number: string) => string;
  readonly partyColumn: string;
  readonly separator: string;
  readonly separatorHint: string;
  readonly role: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly addParty: string;
  readonly whoHint: string;
  readonly harm: (number: string) => string;
  readonly harmColumn: string;
  readonly harmKind: string;
  readonly whose: string;
  readonly statuses: Readonly<Record<VictimStatus, string>>;
  readonly blank: string;
  readonly blanks: Readonly<Record<'none' | 'not-stated', string>>;
  readonly means: string;
  readonly meanings: Readonly<Record<'exactly' | 'at-least', string>>;
  readonly harmMore: string;
  readonly harmSlots: Readonly<Record<HarmSlot, string>>;
  readonly addHarm: string;
  readonly harmHint: string;
  readonly remove: string;
  readonly removed: (what: string) => string;
  readonly titleColumn: (number: string) => string;
  readonly titleMore: string;
  readonly suggested: string;
  readonly suggestedSaid: string;
  readonly previewTitle: string;
  readonly previewRows: (rows: string) => string;
  readonly notRead: string;
  readonly line: string;
  /** what a column is read as, above it */
  readonly readAs: Readonly<Record<Role | 'title' | 'precision', string>> & {
    readonly harm: (harm: string) => string;
  };
  readonly readsTitle: string;
  readonly reads: (read: string, rows: string) => string;
  readonly noHarm: string;
  readonly rowRejected: string;
  readonly rowRepeated: string;
  readonly partiesTitle: string;
  readonly partiesIntro: string;
  readonly partiesCounting: string;
  readonly partiesMore: (shown: string, total: string) => string;
  readonly partiesNone: string;
  readonly inRows: Plural<(rows: string) => string>;
  readonly guessed: string;
  readonly chosen: string;
  readonly file: string;
  readonly fileHint: string;
  readonly save: string;
  readonly use: string;
  readonly mapped: MappedWords;
}

/** How the columns of a table were read by a mapping, as a note of the dataset. */
export interface MappedWords {
  readonly intro: string;
  readonly quoted: (name: string) => string;
  readonly item: (what: string, columns: string) => string;
  readonly order: (order: string) => string;
  readonly separated: (column: string, separator: string) => string;
  readonly side: string;
  readonly sorted: (number: string) => string;
  readonly harm: (harm: string, details: string) => string;
  readonly means: Readonly<Record<'exactly' | 'at-least', string>>;
  readonly blank: Readonly<Record<'none' | 'not-stated', string>>;
}

export const mappingWordsEn: MappingWords = {
  title: 'Which column is what',
  intro:
    'Say which column holds what. What is suggested is chosen already, with its reason; below you see at once what the first rows become.',
  none: 'no column',
  because: {
    name: 'suggested by its name',
    values: 'suggested by what stands in it',
    format: 'as tables of this kind have it',
    file: 'from the mapping file'
  },
  groups: { when: 'When', where: 'Where', who: 'Who', harm: 'Harm', else: 'What else' },
  slots: {
    start: 'Date',
    end: 'Last day, if it lasted',
    year: 'Year',
    month: 'Month',
    day: 'Day',
    place: 'Place',
    district: 'District',
    region: 'Region',
    regionCode: 'Code of the region',
    country: 'Country',
    latitude: 'Latitude',
    longitude: 'Longitude',
    attribution: 'How firmly attributed',
    victims: 'Who the victims are',
    type: 'Type of incident',
    source: 'Source',
    id: 'Identifier',
    description: 'Description'
  },
  dateStands: 'The date stands',
  dateWhole: 'in one column',
  dateParts: 'in parts: year, month, day',
  order: 'Dates in numbers are written',
  orders: {
    dmy: '31/12/2023, day first',
    mdy: '12/31/2023, month first',
    ymd: '23/12/31, year first'
  },
  orderUnsure: 'assumed, because these dates do not show it: please make sure',
  regionHint: 'The bars by region are made of the region; a place alone makes none.',
  party: (number) => `Column ${number} of who it was`,
  partyColumn: 'Column',
  separator: 'Between several names',
  separatorHint: 'such as ; or , – empty where a cell holds one name only',
  role: 'It names',
  roles: {
    perpetrator: 'the perpetrator',
    party: 'a side of a fight',
    'by-type': 'either, by the type'
  },
  addParty: 'Add a column of who it was',
  whoHint: 'A side of a fight stands in the description and is nobody’s perpetrator.',
  harm: (number) => `Harm ${number}`,
  harmColumn: 'Column of the number',
  harmKind: 'What it counts: people',
  whose: 'The victims are',
  statuses: {
    civilian: 'civilians',
    combatant: 'combatants',
    unknown: 'not told apart'
  },
  blank: 'An empty cell says',
  blanks: { none: 'no such harm', 'not-stated': 'number not stated' },
  means: 'A number says',
  meanings: { exactly: 'exactly so many', 'at-least': 'at least so many' },
  harmMore: 'Range and parts of this number',
  harmSlots: {
    low: 'Lowest number',
    high: 'Highest number',
    civilian: 'Of whom civilians',
    combatant: 'Of whom combatants',
    women: 'Of whom women',
    children: 'Of whom children'
  },
  addHarm: 'Add a harm',
  harmHint:
    'Numbers of one harm in several entries are added up. A column that counts some of the people of another belongs to the parts of that other.',
  remove: 'Remove',
  removed: (what) => `Removed: ${what}`,
  titleColumn: (number) => `Title of the incident, part ${number}`,
  titleMore: 'Title of the incident, one more part',
  suggested: 'Take the suggestion again',
  suggestedSaid: 'The suggestion holds again.',
  previewTitle: 'The first rows, and what they are read as',
  previewRows: (rows) => `The first ${rows} rows of the table, each column headed by what it is`,
  notRead: 'not read',
  line: 'Line',
  readAs: {
    perpetrator: 'Perpetrator',
    party: 'Side of a fight',
    'by-type': 'Who, by the type',
    title: 'Title',
    precision: 'How precise',
    harm: (harm) => `People ${harm}`
  },
  readsTitle: 'What becomes of these rows',
  reads: (read, rows) => `${read} of these ${rows} rows are read as incidents.`,
  noHarm: 'none told of',
  rowRejected: 'Not read:',
  rowRepeated: 'Not counted again:',
  partiesTitle: 'Who belongs to which category',
  partiesIntro:
    'The perpetrators that the whole table names, those of most rows first. Categories are guessed from names and codes; correct what is wrong.',
  partiesCounting: 'The whole file is being looked through…',
  partiesMore: (shown, total) =>
    `The ${shown} most frequent of ${total} are listed; the others are sorted as guessed from their names.`,
  partiesNone: 'No column names perpetrators, or none is named in it.',
  inRows: { one: (rows) => `in ${rows} row`, other: (rows) => `in ${rows} rows` },
  guessed: 'guessed',
  chosen: 'chosen by you',
  file: 'For next month’s file',
  fileHint:
    'A mapping file holds which column is what and how perpetrators are sorted, and nothing of the rows. It fits every table with columns of the same names.',
  save: 'Save this mapping',
  use: 'Use a mapping file',
  mapped: {
    intro:
      'Which column is what was said by whoever opened the table; where that differs from how such tables are otherwise read, it goes before.',
    quoted: (name) => `“${name}”`,
    item: (what, columns) => `${what}: ${columns}.`,
    order: (order) => `Dates in numbers are read as: ${order}.`,
    separated: (column, separator) => `${column} (several names told apart at “${separator}”)`,
    side: 'Side of a fight, which is nobody’s perpetrator',
    sorted: (number) => `Perpetrators whose category was chosen and not guessed: ${number}.`,
    harm: (harm, details) => `People ${harm}: ${details}.`,
    means: {
      exactly: 'a number says exactly so many',
      'at-least': 'a number says at least so many'
    },
    blank: {
      none: 'an empty cell says that there was no such harm',
      'not-stated': 'an empty cell says that the number is not stated'
    }
  }
};
