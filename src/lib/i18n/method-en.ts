import type { Harm } from '$lib/model/harm';
import type { Plural } from './plural';
import { rulesEn } from './rules-en';

/** A term and what it means here. */
export interface Definition {
  readonly term: string;
  readonly meaning: string;
}

const harms: Readonly<Record<Harm | 'taken', string>> = {
  killed: 'Died from what was done, executions included.',
  injured: 'Wounded, and not said to have died of it.',
  abducted: 'Taken by a party that is not of this state: an armed group, or foreign forces.',
  disappeared:
    'Taken or held, with their whereabouts concealed, by agents of the state, by those suspected of being so, or in a joint operation with them; also by unidentified people where the source tells it as an enforced disappearance. The holding is part of it.',
  detained: 'Arrested, or rounded up.',
  'sexually-assaulted': 'Subjected to rape or other sexual violence.',
  displaced: 'Driven from where they lived.',
  exiled: 'Forced to leave the country.',
  dismissed:
    'Removed from a profession as a reprisal, where this is the harm that the case is about.',
  taken:
    'Abducted or disappeared. The two exclude each other, so that nobody counts twice and parties of any kind can be compared.'
};

const peopleOf: Plural<(n: string) => string> = {
  one: (n: string) => `${n} person`,
  other: (n: string) => `${n} people`
};

const incidentsOf: Plural<(n: string) => string> = {
  one: (n: string) => `${n} incident`,
  other: (n: string) => `${n} incidents`
};

/** The words of the method page, in English. */
export const methodEn = {
  title: 'Method',
  intro: 'How these figures are counted, what the words mean, and what they can and cannot show.',
  contents: 'On this page',
  because: 'Why',
  limits: {
    title: 'What such figures can show',
    illustrative: {
      basis: (source: string) =>
        `${source} tells of cases to illustrate its findings; it does not set out to record all of them. Everything here follows from that.`,
      can: [
        'What the source documents: how many people were harmed, in which incidents, where, when, and by whom it says so.',
        'On which passage each number rests, and how firmly each part of it is stated.',
        'Which harms are told together, and which parties took part together, within these incidents.'
      ],
      cannot: [
        'How many people were harmed in all. What was not documented, or not chosen, is not here.',
        'Whether violence rose or fell, or where it is worst. Where nothing is told, perhaps nothing could be learned.',
        'Who commits most of it. The choice of cases may favour some parties over others.'
      ]
    },
    systematic: {
      basis: (source: string) =>
        `${source} means to record every incident that meets its criteria. What it could not learn of is missing here too.`,
      can: [
        'How many incidents that meet the criteria became known, where, when, and by whom they are said to have been committed.',
        'On which passage each number rests, and how firmly each part of it is stated.',
        'How the recorded numbers compare between months, regions and parties.'
      ],
      cannot: [
        'How many people were harmed in all: recording is never complete.',
        'Whether a change in the numbers is one of violence or of what could be learned.',
        'What happened where nobody could report.'
      ]
    },
    canTitle: 'They show',
    cannotTitle: 'They do not show',
    ofDataset: 'Limits of this dataset'
  },
  rulesTitle: 'How figures are counted',
  rules: rulesEn,
  definitions: {
    title: 'What the words mean',
    harmsTitle: 'Harms',
    harms,
    attributionTitle: 'Attribution',
    attribution: {
      stated: 'The source says outright who took part.',
      suspected: 'The source says it with doubt: “suspected”, “presumably”.',
      inferred:
        'The source gives no name, but tells it in a part about one category, such as its section on armed groups.'
    },
    victimsTitle: 'Status of victims',
    victims: {
      civilian:
        'Called civilians, or of a civilian kind: villagers, herders, protesters, journalists, defenders, magistrates, displaced people, women, children.',
      combatant: 'Called soldiers or fighters.',
      unknown: 'Called only “people” or “men”: the source does not say.'
    },
    categoriesTitle: 'Perpetrators',
    categories: {
      government: 'The state’s forces, agents and authorities.',
      'foreign-military': 'Armed personnel of or from another country.',
      'armed-groups': 'Armed groups that fight the government or each other.',
      militias: 'Armed groups of a community, such as hunters or self-defence groups.',
      unidentified: 'People of whom the source does not say who they are.'
    } as Readonly<Record<string, string>>,
    members: (names: string) => `In this dataset: ${names}.`,
    regionsTitle: 'How a region is known',
    regions: {
      stated: 'The source names the region itself.',
      mapped:
        'The source names a district, a newer region or another division, which lies in this one.',
      inferred:
        'The source names only a town or village, or gives coordinates; a gazetteer or the boundaries, which are simplified, tell the region.',
      'not-stated': 'The source names no place, or none whose region is known.'
    },
    numbersTitle: 'Numbers',
    numbers: [
      { term: '40', meaning: 'The source gives this number.' },
      {
        term: 'at least 40',
        meaning:
          'The source gives it as a minimum, or a part of the sum is one; there is no upper limit.'
      },
      { term: 'about 300', meaning: 'The source gives it as approximate (“some 300”).' },
      {
        term: '1,234 (1,100–1,500)',
        meaning: 'The best number, with the lowest and the highest given.'
      },
      {
        term: 'number not stated',
        meaning:
          'The harm is reported without a number. It adds nothing to sums, and leaves them open upwards.'
      },
      { term: 'none recorded', meaning: 'There is no such incident in the dataset.' }
    ] as readonly Definition[],
    datesTitle: 'Dates',
    dates: [
      {
        term: '22 April 2023',
        meaning:
          'The source gives the day. Dates are kept in EDTF (ISO 8601-2), as precise as the source and no more.'
      },
      {
        term: 'some time in August 2023',
        meaning: 'It happened within this time, on a day not told.'
      },
      { term: 'August 2023 to December 2023', meaning: 'It lasted throughout.' }
    ] as readonly Definition[]
  },
  notes: {
    title: 'How this dataset was coded',
    intro:
      'The source’s text was turned into incidents by written rules. What the rules left open, and where two codings differed, is told here in full.',
    choice: 'Choices',
    agreement: 'Agreement between the two codings',
    difference: 'Differences, and how they were settled',
    incident: 'the incident'
  },
  apart: {
    title: 'Kept apart from every sum',
    aggregates: 'Totals that the source gives without their incidents',
    outcomes: 'Court decisions on earlier crimes',
    context: 'Dated background, for the notes on the timeline',
    none: 'None in this dataset.',
    people: peopleOf,
    incidents: incidentsOf,
    documented: 'published',
    crimes: (places: string, years: string) => `crimes in ${places} (${years})`,
    passage: (where: string, start: string, end: string) =>
      `${where}, characters ${start} to ${end}`
  },
  sources: {
    title: 'Sources, licence and citation',
    coding: 'This coding is published under',
    codingNot:
      'The report itself remains its publisher’s; its text is not part of the dataset. The descriptor of the data package names every source used, with its licence.',
    cite: 'How to cite',
    version: (version: string) =>
      `Version ${version} of the dataset is the first twelve digits of the SHA-256 of its files: two figures with the same version rest on the same data.`,
    versions: 'Versions of this dataset, and what changed between them'
  },
  data: {
    title: 'Data and programming interface',
    package:
      'The dataset is a Data Package (version 2): its descriptor says what each column means.',
    descriptor: 'Descriptor',
    tables: 'Tables',
    flat: 'All incidents in one table',
    api: 'The same figures and incidents can be had as JSON, with the parameters of the pages (such as harm, victim, from, to, perpetrator, region, type, attribution, basis, lang, version):',
    apiFiles:
      'The same figures and incidents stand in files as JSON. This is a static copy: its files hold the figures as they stand at first, without any choice; those in French stand under /fr.',
    addresses: {
      datasets: 'the datasets',
      dataset: 'this dataset, with its definitions and notes',
      incidents: 'its incidents; also sort, offset, limit',
      all: 'all its incidents, those outside the period included',
      incident: 'one incident',
      figure: (names: string) => `a figure: ${names}`,
      cube: 'the counts that all figures are made of',
      versions: 'its versions; under /compare how two of them differ'
    }
  }
};

export type MethodWords = typeof methodEn;
