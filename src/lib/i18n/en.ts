import { enErrors } from './errors-en';
import type { CountedHarm } from '$lib/model/harm';
import type { Plural } from './plural';

const incidents: Plural = { one: 'incident', other: 'incidents' };

const harms: Readonly<Record<CountedHarm, { readonly name: string; readonly people: Plural }>> = {
  killed: { name: 'killed', people: { one: 'person killed', other: 'people killed' } },
  injured: { name: 'injured', people: { one: 'person injured', other: 'people injured' } },
  abducted: { name: 'abducted', people: { one: 'person abducted', other: 'people abducted' } },
  disappeared: {
    name: 'forcibly disappeared',
    people: { one: 'person forcibly disappeared', other: 'people forcibly disappeared' }
  },
  detained: { name: 'detained', people: { one: 'person detained', other: 'people detained' } },
  'sexually-assaulted': {
    name: 'sexually assaulted',
    people: { one: 'person sexually assaulted', other: 'people sexually assaulted' }
  },
  displaced: {
    name: 'displaced',
    people: { one: 'person displaced', other: 'people displaced' }
  },
  exiled: {
    name: 'forced into exile',
    people: { one: 'person forced into exile', other: 'people forced into exile' }
  },
  dismissed: {
    name: 'dismissed from a profession',
    people: {
      one: 'person dismissed from a profession',
      other: 'people dismissed from a profession'
    }
  },
  taken: {
    name: 'abducted or disappeared',
    people: { one: 'person abducted or disappeared', other: 'people abducted or disappeared' }
  }
};

const inIncidents: Plural<(n: string) => string> = {
  one: (n: string) => `in ${n} incident`,
  other: (n: string) => `in ${n} incidents`
};

/** Every word of the figures and the dashboard, in English. Numbers come formatted. */
export const en = {
  site: {
    name: 'Attest',
    tagline: 'Statistics of incidents, each figure traced to its source',
    overview: 'Overview',
    compare: 'Compare',
    incidents: 'Incidents',
    method: 'Method',
    briefing: 'Briefing',
    navigation: 'Pages of this dataset',
    datasets: 'Datasets',
    skip: 'Skip to the content',
    otherLanguage: 'Français',
    invented: 'invented data',
    documentedBy: (source: string, from: string, to: string) =>
      `Incidents documented by ${source}, ${from} to ${to}`,
    open: 'Open a file of your own',
    notAffiliated: (source: string) => `Attest is not affiliated with ${source}.`,
    footer: (version: string, licence: string) =>
      `Dataset version ${version}.${licence && ` Licence ${licence}.`}`,
    illustrative:
      'The source tells of cases and does not record all of them: these figures show what is documented, not how much happened.',
    systematic:
      'The source means to record every incident that meets its criteria; what it could not learn of is missing here too.'
  },
  harms,
  victims: {
    all: 'all',
    civilian: 'civilians',
    combatant: 'combatants',
    unknown: 'status unknown'
  },
  victimsOf: { civilian: 'civilian', combatant: 'combatant', unknown: 'status unknown' },
  attributions: { stated: 'stated', suspected: 'suspected', inferred: 'inferred' },
  bases: {
    stated: 'stated',
    mapped: 'mapped from a district or newer region',
    inferred: 'inferred from the place',
    'not-stated': 'not stated'
  },
  types: {
    'armed-attack': 'armed attack',
    'military-operation': 'military operation',
    'protest-repression': 'repression of a protest',
    arrest: 'arrest',
    'enforced-disappearance': 'enforced disappearance',
    siege: 'siege',
    reprisal: 'reprisal'
  } as Readonly<Record<string, string>>,
  groups: {
    several: 'Several parties',
    'not-stated': 'Not stated',
    'uncertain-only': 'Suspected or inferred only'
  },
  regionGroups: { several: 'Several regions', 'not-stated': 'Not stated' },
  counts: {
    separator: ': ',
    listSeparator: '; ',
    none: 'none recorded',
    notStated: 'number not stated',
    atLeast: (n: string) => `at least ${n}`,
    people: { one: 'person', other: 'people' } as Plural,
    about: (n: string) => `about ${n}`,
    range: (best: string, low: string, high: string) => `${best} (${low}–${high})`,
    incidents,
    inIncidents
  },
  measures: {
    incidents: 'Incidents',
    people: (harm: string) => `People ${harm}`,
    civilian: (harm: string) => `Civilians ${harm}`,
    combatant: (harm: string) => `Combatants ${harm}`,
    unknown: (harm: string) => `People of unknown status ${harm}`
  },
  figures: {
    source: (source: string, scope: string) =>
      `in the incidents documented by ${source} (${scope})`,
    byPerpetrator: (measure: string) => `${measure}, by perpetrator`,
    byCombination: (measure: string) => `${measure}, by combination of perpetrators`,
    byRegion: (measure: string) => `${measure}, by region`,
    byMonth: (measure: string) => `${measure}, by month`,
    byMonthCumulative: (measure: string) => `${measure}, running total by month`,
    headline: 'At a glance',
    readPerpetrator: 'A bar counts every incident the category took part in.',
    readCombination: 'Each incident stands in one bar; the bars add up to the total.',
    readRegion: 'Region where the act was done.',
    readMonth: 'Stacked by who is held responsible, several parties apart.',
    readCumulative:
      'Each bar is the total of the months until then; where it does not rise, the month adds no number.',
    running: (value: string) => `running total: ${value}`,
    readHeadline: 'Each person counts once under each harm; harms are not added to each other.',
    readTrend:
      'Small bars are months, each row of them on its own scale; one that floats has no number.',
    dragToChoose: 'Drag to choose a period.',
    longer: 'longer period',
    longerShort: 'longer',
    outside: 'outside period',
    outsideShort: 'outside'
  },
  parts: {
    alone: 'alone',
    joint: 'jointly',
    aloneTentative: 'alone, suspected or inferred',
    jointTentative: 'jointly, suspected or inferred',
    aloneOf: (name: string) => `${name} alone`,
    firm: 'stated',
    tentative: 'suspected or inferred',
    named: 'region stated or mapped',
    inferred: 'region inferred'
  },
  columns: {
    total: 'Total',
    perpetrator: 'Perpetrator',
    region: 'Region',
    month: 'Month',
    headline: 'Measure',
    low: 'Lowest',
    best: 'Best',
    high: 'Highest',
    open: 'open',
    qualifier: 'As worded',
    incidents: 'Incidents',
    approximate: 'Approximate contributions',
    unstated: 'Contributions without a number',
    alone: 'Alone',
    joint: 'Jointly',
    tentative: 'Suspected or inferred',
    inferred: 'Region inferred'
  },
  notes: {
    exceed: {
      one: (total: string, by: string, n: string) =>
        `Bars exceed the total of ${total} by ${by}, because ${n} incident is attributed to several parties; the total counts it once.`,
      other: (total: string, by: string, n: string) =>
        `Bars exceed the total of ${total} by ${by}, because ${n} incidents are attributed to several parties; the total counts them once.`
    },
    hatched: {
      one: (n: string) => `Hatched: only suspected or inferred, in ${n} incident.`,
      other: (n: string) => `Hatched: only suspected or inferred, in ${n} incidents.`
    },
    unstated: {
      one: (n: string) => `${n} report gives no number and adds nothing to the bars.`,
      other: (n: string) => `${n} reports give no number and add nothing to the bars.`
    },
    approximate: {
      one: (n: string) => `${n} of the numbers added is approximate (~) in the source.`,
      other: (n: string) => `${n} of the numbers added are approximate (~) in the source.`
    },
    atLeast:
      'Bars show the numbers given; “at least” (+) means that the source knows of no upper limit.',
    outlined: {
      one: (n: string) => `Outlined: region inferred from the place (${n} incident).`,
      other: (n: string) => `Outlined: region inferred from the place (${n} incidents).`
    },
    noneRecorded:
      'Months without a bar (“–”): none recorded, which does not mean that nothing happened.',
    longer: {
      one: (n: string) => `${n} incident is dated to a longer period and stands at the right.`,
      other: (n: string) => `${n} incidents are dated to a longer period and stand at the right.`
    },
    notRunning: (apart: string) =>
      `Running totals are of months only. Shown apart and not in them: ${apart}.`,
    cutOff: {
      one: (n: string) =>
        `Left out: ${n} incident that lies only in part inside the period chosen.`,
      other: (n: string) =>
        `Left out: ${n} incidents that lie only in part inside the period chosen.`
    },
    outside: (counts: string, when: string) =>
      `Not in this figure, because it occurred outside the period (${when}): ${counts}.`,
    outsideChosen: (counts: string, when: string) =>
      `Not in this figure, because it lies outside the period chosen (${when}): ${counts}.`,
    outsideIncluded: (counts: string, when: string) =>
      `Included and shown apart, because it occurred outside the period (${when}): ${counts}.`,
    chosen: (choices: string) => `Chosen: ${choices}.`,
    noData: 'None recorded for these choices.'
  },
  summaries: {
    opening: (source: string, measure: string, scope: string) =>
      `Documented by ${source}: ${measure} (${scope}).`,
    nothing: (source: string, scope: string) =>
      `Documented by ${source}: none recorded (${scope}).`,
    perpetrators: (list: string) => `By category: ${list}.`,
    combinations: (list: string) => `By combination: ${list}.`,
    regions: (list: string) => `By region: ${list}.`,
    months: (list: string) => `Highest numbers: ${list}.`,
    running: (month: string, value: string) => `Running total at the end of ${month}: ${value}.`,
    harms: (list: string, victims: string) =>
      victims ? `Recorded (${victims}): ${list}.` : `Recorded: ${list}.`,
    each: (label: string, value: string) => `${label} (${value})`,
    overlap: 'Joint incidents count under each category that took part.'
  },
  headline: {
    combatants: (count: string) => `of them ${count} combatants`,
    suspected: {
      one: (n: string) => `${n} incident only suspected or inferred`,
      other: (n: string) => `${n} incidents only suspected or inferred`
    },
    anyVictims: 'whatever the victims’ status',
    inNoMonth: {
      one: (n: string) =>
        `${n} incident is dated to a longer period: it is in the totals, but in no month.`,
      other: (n: string) =>
        `${n} incidents are dated to a longer period: they are in the totals, but in no month.`
    },
    longer: {
      one: (n: string) => `${n} dated to a longer period`,
      other: (n: string) => `${n} dated to a longer period`
    },
    apart: {
      one: (n: string) => `${n} outside the period`,
      other: (n: string) => `${n} outside the period`
    },
    unstated: {
      one: (n: string) => `number not stated in ${n}`,
      other: (n: string) => `number not stated in ${n}`
    },
    byMonth: 'by month',
    highest: (month: string, count: string) => `highest in ${month} (${count})`,
    noneIn: (none: string, months: string) => `none recorded in ${none} of ${months} months`,
    notIn: 'What these figures leave out',
    outside: (counts: string, when: string) =>
      `Occurred outside the period (${when}) but documented in it: ${counts}.`,
    include: 'Include it',
    exclude: 'Leave it out again',
    tentative: {
      one: (n: string) => `${n} incident is attributed only by suspicion or inference.`,
      other: (n: string) => `${n} incidents are attributed only by suspicion or inference.`
    },
    aggregates: {
      one: (n: string) => `${n} total that the source gives without its incidents is not added:`,
      other: (n: string) =>
        `${n} totals that the source gives without their incidents are not added:`
    },
    outcomes: {
      one: (n: string) => `${n} court decision on earlier crimes is no incident:`,
      other: (n: string) => `${n} court decisions on earlier crimes are no incidents:`
    },
    saidBy: (who: string) => `according to ${who}`
  },
  change: {
    none: (measures: string, why: string) =>
      measures ? `Change over time (${measures}) ${why}.` : `Change over time ${why}.`,
    /** why neither rates nor changes are told of what a source chose to tell */
    ofCases:
      'not shown: the source tells of cases and does not record all, so that a rate or a change would tell of its choice of cases'
  },
  filters: {
    title: 'Filters',
    more: 'More filters',
    harm: 'Harm',
    measure: 'Count',
    measurePeople: 'people',
    measureIncidents: 'incidents',
    period: 'Period',
    from: 'From',
    to: 'To',
    wholePeriod: 'all',
    perpetrators: 'Perpetrators',
    regions: 'Regions',
    noRegion: 'region not stated',
    victims: 'Victims',
    attribution: 'Attribution',
    attributionAll: 'with suspected',
    attributionStated: 'stated only',
    attributionAllLong: 'Stated, suspected and inferred',
    attributionStatedLong: 'Stated only',
    attributionChoice: 'attribution stated only',
    basisChoice: 'including what occurred outside the period',
    basis: 'Counted',
    basisOccurred: 'occurred in the period',
    basisDocumented: 'all documented',
    allPerpetrators: 'all',
    allRegions: 'all',
    allTypes: 'all',
    anyHarm: 'any harm',
    types: 'Type',
    victimsOfHarm: 'Applies to the harm chosen; with “any harm”, all incidents are listed.',
    some: (n: string) => `${n} chosen`,
    apply: 'Apply',
    clear: 'Clear',
    clearAll: 'Clear all filters'
  },
  actions: {
    table: 'Show as table',
    combinations: 'Combinations',
    overlap: 'By category',
    cumulative: 'Running total',
    monthly: 'Month by month',
    open: (label: string) => `Show the perpetrators within ${label}`,
    close: (label: string) => `Hide the perpetrators within ${label}`,
    downloadAs: (format: string) => `Download the numbers as ${format}`,
    map: 'Map',
    publish: 'Publish…',
    citeAs: 'Cite as'
  },
  behind: {
    loading: 'Loading the incidents…',
    failed: 'The incidents could not be loaded. Check the connection and try again.',
    list: 'All incidents of these choices, as a list'
  },
  inWords: { title: 'In words', copy: 'Copy the words', copied: 'Copied, with the source.' },
  asOf: (version: string, date: string) => `${version} (data as of ${date})`,
  citation: (
    publisher: string,
    document: string,
    published: string,
    version: string,
    link: string
  ) =>
    `Source: ${publisher}, ${document}${published && ` (${published})`}. Figures: Attest, dataset version ${version}, ${link}.`,
  openedFile: (name: string, sha256: string) =>
    `opened in the reader’s own browser from the file “${name}” (SHA-256 ${sha256})`,
  incident: {
    documented: 'Documented',
    basis: 'How the region is known',
    cites: 'The source cites',
    title: 'Title',
    region: 'Region',
    perpetrators: 'Perpetrators',
    harms: 'Harms',
    where: 'Where',
    when: 'When',
    type: 'Type',
    passage: 'Passage',
    row: (n: string) => `row ${n} of the file`,
    of: (section: string, paragraph: string) => `${section}, paragraph ${paragraph}`,
    nobodyNamed: 'not stated'
  },
  dates: {
    within: (text: string) => `some time in ${text}`,
    between: (from: string, to: string) => `between ${from} and ${to}`,
    lasting: (from: string, to: string) => `${from} to ${to}`
  },
  errors: enErrors
};

export type Words = typeof en;
