import type { Plural } from './plural';

const range: Plural<(from: string, to: string, total: string) => string> = {
  one: (from: string, to: string, total: string) => `${from}–${to} of ${total} incident`,
  other: (from: string, to: string, total: string) => `${from}–${to} of ${total} incidents`
};

/** The words of the list of incidents and of the pages of single incidents, in English. */
export const pagesEn = {
  list: {
    intro: 'Each leads to what is recorded of it, and to the passage that it rests on.',
    caption: 'Incidents, with when and where they happened, who took part and whom they harmed',
    range,
    sortBy: 'Sort by',
    pages: 'Pages of this list',
    previous: 'Previous',
    next: 'Next',
    beyond: (total: string) => `The list ends before this page; it holds ${total}.`,
    first: 'To its beginning',
    download: 'This list as a file',
    all: 'All incidents'
  },
  incident: {
    inShort: 'In short',
    exactDate: 'Date in EDTF',
    means: {
      duration: 'It lasted throughout.',
      within: 'It happened some time in this; the source does not say when.'
    },
    documented: 'Documented',
    documentedUnknown: (published: string) => `date not stated (report published: ${published})`,
    status: 'What became of it',
    placeKnown: 'Precision of the place',
    precisions: {
      place: 'the source names the town, city or village',
      district: 'the source names no place but a district',
      region: 'the source names no place but a region',
      unknown: 'the source does not say where it was done'
    },
    where: 'Where',
    placeNotNamed: 'Place not named',
    asWritten: (words: string) => `In the source: ${words}`,
    region: (name: string) => `Region: ${name}`,
    bases: {
      stated: 'The source names the region.',
      mapped: 'The source names a district or a newer region that lies in this one.',
      inferred:
        'The source names only the place or its coordinates; a gazetteer or the boundaries tell the region.',
      'not-stated': 'The region is not stated.'
    },
    coordinates: 'Coordinates (WGS 84)',
    noCoordinates: 'Coordinates not known',
    north: (degrees: string) => `${degrees}° N`,
    south: (degrees: string) => `${degrees}° S`,
    east: (degrees: string) => `${degrees}° E`,
    west: (degrees: string) => `${degrees}° W`,
    who: 'Who is held responsible',
    attributions: {
      stated: 'The source says so outright.',
      suspected: 'The source says so with doubt: suspected, or presumed.',
      inferred:
        'The source gives no name; the category follows from the part of the report that tells it.'
    },
    jointly:
      'Several took part. The incident counts once in every total, and nothing is divided between them.',
    nobody: 'The source does not say who.',
    harms: 'Whom it harmed',
    harmsApart:
      'A person counts once under each harm suffered; the harms are not added to each other.',
    victims: {
      civilian: 'civilians',
      combatant: 'combatants',
      unknown: 'not said whether civilians or combatants'
    },
    group: 'Described as',
    statusOf: 'Status',
    forms: {
      'at-least': 'The source knows of no upper limit.',
      about: 'The source gives the number as approximate.',
      'not-stated': 'The source gives no number; it adds nothing to sums.',
      range: 'Best, lowest and highest number that the source gives.'
    } as Readonly<Record<string, string>>,
    women: {
      one: (n: string) => `among them at least ${n} woman`,
      other: (n: string) => `among them at least ${n} women`
    },
    children: {
      one: (n: string) => `among them at least ${n} child`,
      other: (n: string) => `among them at least ${n} children`
    },
    oneWoman: 'a woman',
    oneChild: 'a child',
    sources: 'What it rests on',
    neverText:
      'The sentences themselves are not repeated here; this is where they stand in the report.',
    ofRow: 'It was read from a row of a file; the row itself is not repeated here.',
    readReport: 'Read the published report',
    published: (publisher: string, date: string) => `${publisher}, ${date}`,
    accessed: (date: string) => `Accessed on ${date}.`,
    passage: (n: string) => `Passage ${n}`,
    section: 'Section',
    subsection: 'Sub-section',
    paragraph: 'Paragraph',
    position: 'Position',
    characters: (start: string, end: string) => `characters ${start} to ${end}`,
    about: 'About',
    aboutAll: 'the whole incident',
    cites: 'The report cites',
    citesNobody: 'no other source',
    hash: (short: string) => `Text SHA-256 ${short}…`,
    hashOf: (document: string) =>
      `Positions count Unicode characters in the text of “${document}” as it was coded, from 0; the last is not included. This text in UTF-8 has the SHA-256:`,
    hashOfFile: 'The file as it was opened has the SHA-256:',
    notes: 'Notes on its coding',
    noteKinds: {
      choice: 'Choice',
      difference: 'Difference between the two codings',
      agreement: 'Agreement',
      limit: 'Limit'
    },
    around: 'Before and after, by date',
    previous: 'Before',
    next: 'After',
    json: 'This incident as JSON'
  }
};

export type PageWords = typeof pagesEn;
