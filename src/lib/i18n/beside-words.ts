import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

/** Choices that a dataset may not know. */
export type ChoiceName = 'region' | 'perpetrator' | 'type';

/** Why a number of one dataset cannot be told. */
export type Lacking = 'choice' | 'harm' | 'victims';

type Sentence = Plural<(name: string, n: string) => string>;

export interface BesideWords {
  readonly name: string;
  /** what leads to the page */
  readonly link: string;
  readonly intro: string;
  readonly choice: {
    readonly title: (name: string) => string;
    readonly none: string;
    readonly openOne: string;
    readonly here: string;
  };
  /** why an address cannot be shown */
  readonly refused: Readonly<Record<'allowed' | 'itself' | 'version' | 'period', string>>;
  readonly title: (measure: string, first: string, second: string) => string;
  readonly howToRead: string;
  readonly oneScale: string;
  readonly ownScales: (larger: string) => string;
  readonly downloadDrawing: (format: string) => string;
  readonly notCovered: string;
  readonly leftOut: string;
  /** those that only one of the two lists */
  readonly otherRegions: string;
  readonly noOthers: string;
  readonly noCommon: string;
  readonly lacking: Readonly<Record<Lacking, string>>;
  readonly legend: Readonly<Record<'both' | 'single' | 'uncovered', string>>;
  /** what one dataset tells, in a summary */
  readonly told: (name: string, text: string) => string;
  readonly opening: (scope: string, told: string) => string;
  readonly nothingShared: (first: string, second: string) => string;
  readonly asking: string;
  readonly notes: {
    readonly noDifference: string;
    readonly single: string;
    readonly uncovered: string;
    readonly longer: Sentence;
    readonly cutOff: Sentence;
    readonly held: (name: string, countries: string) => string;
    readonly otherCountries: (first: string, second: string) => string;
    readonly noCodes: (names: string) => string;
    readonly unknown: Readonly<Record<ChoiceName, (name: string, values: string) => string>>;
    readonly lost: (name: string) => string;
    readonly lacking: Readonly<Record<Exclude<Lacking, 'choice'>, (name: string) => string>>;
  };
  readonly columns: Readonly<Record<'label', string>>;
}

const en: BesideWords = {
  name: 'Side by side',
  link: 'Set this dataset beside another one',
  intro:
    'Two datasets on one timeline and in one table, for the months that both cover. They count different things: how they differ stands beneath.',
  choice: {
    title: (name) => `What shall stand beside “${name}”?`,
    none: 'There is no other dataset here.',
    openOne: 'A file of your own can stand beside it, too. It stays in this browser:',
    here: 'in this browser'
  },
  refused: {
    allowed: 'the identifier of one dataset, such as mali-2023',
    itself: 'A dataset cannot stand beside itself. Choose another (other=…).',
    version:
      'Two datasets stand side by side as they are now; an earlier version (version=…) cannot. Leave it out.',
    period:
      'Two datasets stand side by side by month; what lies in none (period=…) cannot be chosen. Leave it out, or choose months with from=… and to=….'
  },
  title: (measure, first, second) => `${measure}: ${first} beside ${second}`,
  howToRead: 'One strip for each dataset, on the same months.',
  oneScale: 'Both strips have the same scale.',
  ownScales: (larger) =>
    `Each strip has a scale of its own, because the numbers of ${larger} are much larger: heights do not compare.`,
  downloadDrawing: (format) => `Download the drawing as ${format}`,
  notCovered: 'not covered',
  leftOut: 'left out',
  otherRegions: 'Regions that only one lists',
  noOthers: 'lists no other',
  noCommon: 'no month that both cover',
  lacking: {
    choice: 'not known to this dataset',
    harm: 'not recorded by this dataset',
    victims: 'not told by this dataset'
  },
  legend: {
    both: 'months that both cover',
    single: 'months that only one covers, not in the totals',
    uncovered: 'no number: not covered, or not recorded'
  },
  told: (name, text) => `${name}: ${text}`,
  opening: (scope, told) => `${scope}. ${told}.`,
  nothingShared: (first, second) =>
    `${first} and ${second} have no month in common, so nothing can be set side by side but their periods.`,
  asking: 'Choose the dataset that shall stand beside this one (other=…).',
  notes: {
    noDifference:
      'The two datasets count different things. No difference, ratio or percentage between them is given, and nothing here says that they tell of the same incidents.',
    single: 'Pale bars: months that only one of the two covers. They are in no total.',
    uncovered:
      'Grey bands: no number. The dataset does not cover these months, or does not record what is asked for; that is not zero.',
    longer: {
      one: (name, n) =>
        `${name}: ${n} incident is dated to a longer period than a month; it is in the totals, but in no month.`,
      other: (name, n) =>
        `${name}: ${n} incidents are dated to longer periods than a month; they are in the totals, but in no month.`
    },
    cutOff: {
      one: (name, n) =>
        `${name}: ${n} incident that lies only in part in the months compared is left out.`,
      other: (name, n) =>
        `${name}: ${n} incidents that lie only in part in the months compared are left out.`
    },
    held: (name, countries) =>
      `${name} is also of other countries. Only its incidents in one region of ${countries} are shown; those in several regions, or whose region is not stated, are left out.`,
    otherCountries: (first, second) =>
      `${first} and ${second} are of different countries, by the codes of their regions.`,
    noCodes: (names) =>
      `Not all regions of ${names} bear a code in ISO 3166-2, so that it cannot be told whether both are of the same places.`,
    unknown: {
      region: (name, values) => `${name} does not know the region chosen: ${values}.`,
      perpetrator: (name, values) => `${name} does not know the perpetrator chosen: ${values}.`,
      type: (name, values) => `${name} does not know the type of incident chosen: ${values}.`
    },
    lost: (name) =>
      `So no number of ${name} is shown under this choice; without it, they are there again.`,
    lacking: {
      harm: (name) => `${name} has no incident with this harm at all: that is not zero.`,
      victims: (name) =>
        `${name} does not tell of any victims of this status under this harm: that is not zero.`
    }
  },
  columns: { label: 'Dataset, then measure, month or region' }
};

const fr: BesideWords = {
  name: 'Côte à côte',
  link: 'Mettre ce jeu de données à côté d’un autre',
  intro:
    'Deux jeux de données sur une même chronologie et dans un même tableau, pour les mois que les deux couvrent. Ils ne comptent pas la même chose\u00a0: leurs différences figurent plus bas.',
  choice: {
    title: (name) => `Que mettre à côté de «\u00a0${name}\u00a0»\u00a0?`,
    none: 'Il n’y a pas d’autre jeu de données ici.',
    openOne: 'Un fichier à vous peut aussi être mis à côté. Il reste dans ce navigateur\u00a0:',
    here: 'dans ce navigateur'
  },
  refused: {
    allowed: 'l’identifiant d’un jeu de données, par exemple mali-2023',
    itself: 'Un jeu de données ne se met pas à côté de lui-même. Choisissez-en un autre (other=…).',
    version:
      'Deux jeux de données se mettent côte à côte tels qu’ils sont\u00a0; une version antérieure (version=…) ne le peut pas. Retirez-la.',
    period:
      'Deux jeux de données se mettent côte à côte par mois\u00a0; ce qui n’est d’aucun mois (period=…) ne peut être choisi. Retirez-le, ou choisissez des mois avec from=… et to=….'
  },
  title: (measure, first, second) => `${measure}\u00a0: ${first} à côté de ${second}`,
  howToRead: 'Une bande par jeu de données, sur les mêmes mois.',
  oneScale: 'Les deux bandes ont la même échelle.',
  ownScales: (larger) =>
    `Chaque bande a sa propre échelle, car les nombres de ${larger} sont beaucoup plus grands\u00a0: les hauteurs ne se comparent pas.`,
  downloadDrawing: (format) => `Télécharger le dessin au format ${format}`,
  notCovered: 'non couvert',
  leftOut: 'laissé de côté',
  otherRegions: 'Régions que seul l’un des deux connaît',
  noOthers: 'n’en connaît pas d’autre',
  noCommon: 'aucun mois que les deux couvrent',
  lacking: {
    choice: 'inconnu de ce jeu de données',
    harm: 'non relevé par ce jeu de données',
    victims: 'non précisé par ce jeu de données'
  },
  legend: {
    both: 'mois que les deux couvrent',
    single: 'mois qu’un seul couvre, hors des totaux',
    uncovered: 'pas de nombre\u00a0: non couvert, ou non relevé'
  },
  told: (name, text) => `${name}\u00a0: ${text}`,
  opening: (scope, told) => `${scope}. ${told}.`,
  nothingShared: (first, second) =>
    `${first} et ${second} n’ont aucun mois en commun\u00a0: rien ne peut être mis côte à côte, sinon leurs périodes.`,
  asking: 'Choisissez le jeu de données à mettre à côté de celui-ci (other=…).',
  notes: {
    noDifference:
      'Les deux jeux de données ne comptent pas la même chose. Ni différence, ni rapport, ni pourcentage entre eux n’est donné, et rien ici ne dit qu’ils relatent les mêmes incidents.',
    single:
      'Barres pâles\u00a0: mois qu’un seul des deux couvre. Elles n’entrent dans aucun total.',
    uncovered:
      'Plages grises\u00a0: pas de nombre. Le jeu de données ne couvre pas ces mois, ou ne relève pas ce qui est demandé\u00a0; ce n’est pas zéro.',
    longer: {
      one: (name, n) =>
        `${name}\u00a0: ${n} incident est daté d’une période plus longue qu’un mois\u00a0; il est dans les totaux, mais dans aucun mois.`,
      other: (name, n) =>
        `${name}\u00a0: ${n} incidents sont datés de périodes plus longues qu’un mois\u00a0; ils sont dans les totaux, mais dans aucun mois.`
    },
    cutOff: {
      one: (name, n) =>
        `${name}\u00a0: ${n} incident qui n’est qu’en partie dans les mois comparés est laissé de côté.`,
      other: (name, n) =>
        `${name}\u00a0: ${n} incidents qui ne sont qu’en partie dans les mois comparés sont laissés de côté.`
    },
    held: (name, countries) =>
      `${name} porte aussi sur d’autres pays. Seuls ses incidents survenus dans une seule région (${countries}) sont montrés\u00a0; ceux de plusieurs régions, ou dont la région n’est pas indiquée, sont laissés de côté.`,
    otherCountries: (first, second) =>
      `${first} et ${second} portent sur des pays différents, d’après les codes de leurs régions.`,
    noCodes: (names) =>
      `Les régions n’ont pas toutes un code ISO 3166-2 (${names})\u00a0; on ne peut donc pas dire si les deux portent sur les mêmes lieux.`,
    unknown: {
      region: (name, values) => `${name} ne connaît pas la région choisie\u00a0: ${values}.`,
      perpetrator: (name, values) => `${name} ne connaît pas l’auteur choisi\u00a0: ${values}.`,
      type: (name, values) => `${name} ne connaît pas le type d’incident choisi\u00a0: ${values}.`
    },
    lost: (name) =>
      `Aucun nombre de ${name} n’est donc montré sous ce choix\u00a0; sans lui, ils reviennent.`,
    lacking: {
      harm: (name) => `${name} n’a aucun incident avec cette atteinte\u00a0: ce n’est pas zéro.`,
      victims: (name) =>
        `${name} ne parle d’aucune victime de ce statut pour cette atteinte\u00a0: ce n’est pas zéro.`
    }
  },
  columns: { label: 'Jeu de données, puis mesure, mois ou région' }
};

export const besideWords: Readonly<Record<Language, BesideWords>> = { en, fr };
