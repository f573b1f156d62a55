import type { Plural } from './plural';

type Numbered = Plural<(n: string) => string>;
type Larger = (names: string, people: string) => string;

/** A way in which incidents can be uncertain, told as a part of a list. */
interface Doubt {
  readonly key: 'suspected' | 'nobody' | 'joint' | 'longer' | 'inferred' | 'nowhere' | 'several';
  readonly text: Numbered;
}

export interface InWordsWords {
  readonly ofAll: Plural<(x: string, n: string, people: string) => string>;
  readonly tooFew: (least: string, what: string) => string;
  readonly larger: {
    readonly incidents: Readonly<Record<'category' | 'region' | 'month', Larger>>;
    readonly people: Readonly<Record<'category' | 'region' | 'month', Larger>>;
  };
  readonly among: Readonly<Record<'category' | 'region' | 'month', string>>;
  readonly equal: (among: string, what: string) => string;
  readonly ofIncidents: Plural<(n: string, list: string) => string>;
  readonly doubts: readonly Doubt[];
  readonly minimum: string;
  readonly unstated: Numbered;
  readonly approximate: Numbered;
  /** `by` is how much the numbers by category exceed the total */
  readonly together: (counts: string, by: string) => string;
  readonly counted: (people: string, list: string) => string;
  readonly aggregates: Numbered;
  readonly noneRecorded: string;
}

const same = (text: (n: string) => string): Numbered => ({ one: text, other: text });

/** The sentences in which a view is told, in English. */
export const inWordsEn: InWordsWords = {
  ofAll: {
    one: (x, n, people) => `Under these choices there is ${n} incident; ${people}: in ${x} of it.`,
    other: (x, n, people) =>
      `Under these choices there are ${n} incidents; ${people}: in ${x} of them.`
  },
  tooFew: (least, what) =>
    `Too few incidents (fewer than ${least}) to say what stands out: ${what}.`,
  larger: {
    incidents: {
      category: (names) =>
        `More incidents are attributed to ${names} than to any other category, however those with a suspected, inferred or missing attribution are counted.`,
      region: (names) =>
        `More incidents took place in ${names} than in any other region, however those with an inferred or missing region, or with several, are counted.`,
      month: (names) =>
        `More incidents are dated to ${names} than to any other month, however those dated to a longer period are counted.`
    },
    people: {
      category: (names, people) =>
        `For ${people}, the number is larger for ${names} than for any other category: its lowest report is compared with their highest, however those with a suspected, inferred or missing attribution are counted.`,
      region: (names, people) =>
        `For ${people}, the number is larger in ${names} than in any other region: its lowest report is compared with their highest.`,
      month: (names, people) =>
        `For ${people}, the number is larger in ${names} than in any other month: its lowest report is compared with their highest, however those dated to a longer period are counted.`
    }
  },
  among: {
    category: 'among categories',
    region: 'among regions',
    month: 'among months'
  },
  equal: (among, what) =>
    `By the number of ${what}, nothing is named as standing out ${among}: the differences are no larger than what is uncertain.`,
  ofIncidents: {
    one: (n, list) => `Of the ${n} incident: ${list}.`,
    other: (n, list) => `Of the ${n} incidents: ${list}.`
  },
  doubts: [
    { key: 'suspected', text: same((n) => `${n} attributed only by suspicion or inference`) },
    { key: 'nobody', text: same((n) => `${n} attributed to nobody`) },
    {
      key: 'joint',
      text: same((n) => `${n} attributed to several categories, each of which counts it`)
    },
    { key: 'longer', text: same((n) => `${n} dated to a longer period than a month`) },
    { key: 'inferred', text: same((n) => `${n} in a region that is inferred`) },
    { key: 'nowhere', text: same((n) => `${n} without a stated region`) },
    { key: 'several', text: same((n) => `${n} in several regions`) }
  ],
  minimum: 'The number of people is a minimum: for a part of it the source knows no upper limit.',
  unstated: {
    one: (n) => `${n} report gives no number and adds nothing.`,
    other: (n) => `${n} reports give no number and add nothing.`
  },
  approximate: {
    one: (n) => `${n} of the numbers added is approximate in the source.`,
    other: (n) => `${n} of the numbers added are approximate in the source.`
  },
  together: (counts, by) =>
    `Attributed to several categories together: ${counts}; the total counts them once, so that the numbers by category exceed it by ${by}.`,
  counted: (people, list) => `Counted among the ${people}: ${list}.`,
  aggregates: {
    one: (n) => `${n} total that the source gives without its incidents is not added.`,
    other: (n) => `${n} totals that the source gives without their incidents are not added.`
  },
  noneRecorded: '“None recorded” does not mean that nothing happened.'
};
