import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

type Counted = Plural<(n: string) => string>;

export interface BesidePageWords {
  readonly table: {
    readonly title: string;
    readonly hint: string;
    readonly row: string;
    readonly months: string;
    readonly totals: string;
    readonly total: string;
    readonly longer: string;
    readonly regions: string;
    readonly noRegions: string;
    readonly pale: string;
    readonly onlyIn: (name: string, harms: string) => string;
  };
  readonly scope: {
    readonly title: string;
    readonly intro: string;
    readonly topics: Readonly<
      Record<
        | 'selection'
        | 'period'
        | 'places'
        | 'incident'
        | 'harms'
        | 'victims'
        | 'numbers'
        | 'perpetrators'
        | 'dates'
        | 'source',
        string
      >
    >;
    readonly span: (from: string, to: string) => string;
    readonly oneMonth: (month: string) => string;
    readonly compared: (from: string, to: string) => string;
    readonly comparedMonth: (month: string) => string;
    readonly noneCompared: string;
    readonly countries: (list: string) => string;
    readonly noCountries: string;
    readonly regions: Counted;
    readonly onlyRegions: (list: string) => string;
    readonly types: (list: string) => string;
    readonly others: (n: string) => string;
    readonly conventions: Counted;
    readonly noConventions: string;
    readonly method: string;
    readonly harms: (list: string) => string;
    readonly noHarms: string;
    readonly onlyHarms: (list: string) => string;
    readonly statuses: (harm: string, list: string) => string;
    readonly open: string;
    readonly closed: string;
    readonly categories: (list: string) => string;
    readonly noCategories: string;
    readonly onlyCategories: (list: string) => string;
    /** the incidents of which some are told in what follows */
    readonly ofCompared: Counted;
    readonly nobody: Counted;
    readonly dated: Counted;
    readonly version: (version: string) => string;
    readonly licence: (name: string) => string;
    readonly noLicence: string;
  };
}

const en: BesidePageWords = {
  table: {
    title: 'The same in numbers',
    hint: 'Numbers lead to the incidents that they count. Each stands for its own dataset only.',
    row: 'Month or region',
    months: 'By month',
    totals: 'In the months that both cover',
    total: 'Total',
    longer: 'of it dated to a longer period than a month',
    regions: 'By region, in the months that both cover',
    noRegions:
      'No region bears the same code in both datasets, so that there is no row that both could fill.',
    pale: 'only this one covers the month',
    onlyIn: (name, harms) => `Recorded by ${name} only, and so without a column: ${harms}.`
  },
  scope: {
    title: 'How the two differ in scope',
    intro: 'In the words of the datasets’ own descriptions, and from what is in them.',
    topics: {
      selection: 'What is recorded',
      period: 'Period',
      places: 'Countries and regions',
      incident: 'What counts as an incident, and how it is read',
      harms: 'Harms',
      victims: 'Status of victims',
      numbers: 'How numbers are given',
      perpetrators: 'Perpetrators',
      dates: 'Dates',
      source: 'Version and source'
    },
    span: (from, to) => `${from} to ${to}.`,
    oneMonth: (month) => `${month}.`,
    compared: (from, to) => `Compared: ${from} to ${to}.`,
    comparedMonth: (month) => `Compared: ${month}.`,
    noneCompared: 'No month is covered by both.',
    countries: (list) => `By the codes of its regions: ${list}.`,
    noCountries: 'Not all of its regions bear a code in ISO 3166-2.',
    regions: { one: (n) => `${n} region.`, other: (n) => `${n} regions.` },
    onlyRegions: (list) => `Only here: ${list}.`,
    types: (list) => `Types: ${list}.`,
    others: (n) => `${n} others`,
    conventions: { one: (n) => `${n} convention`, other: (n) => `${n} conventions` },
    noConventions: 'It says nothing of its conventions.',
    method: 'Method of this dataset',
    harms: (list) => `Recorded: ${list}.`,
    noHarms: 'No harm is recorded.',
    onlyHarms: (list) => `Only here: ${list}.`,
    statuses: (harm, list) => `${harm}: ${list}.`,
    open: 'Numbers may be lowest ones (“at least”), of which no upper limit is known.',
    closed: 'Every number has an upper limit.',
    categories: (list) => `Categories: ${list}.`,
    noCategories: 'No perpetrator is named.',
    onlyCategories: (list) => `Only here, and so not to be compared: ${list}.`,
    ofCompared: {
      one: (of) => `Of the ${of} incident compared`,
      other: (of) => `Of the ${of} incidents compared`
    },
    nobody: {
      one: (n) => `${n} names no perpetrator.`,
      other: (n) => `${n} name no perpetrator.`
    },
    dated: {
      one: (n) => `${n} is dated to more than a month.`,
      other: (n) => `${n} are dated to more than a month.`
    },
    version: (version) => `Version ${version}.`,
    licence: (name) => `Licence: ${name}.`,
    noLicence: 'Licence: not known.'
  }
};

const fr: BesidePageWords = {
  table: {
    title: 'La même chose en nombres',
    hint: 'Les nombres mènent aux incidents qu’ils comptent. Chacun ne vaut que pour son jeu de données.',
    row: 'Mois ou région',
    months: 'Par mois',
    totals: 'Dans les mois que les deux couvrent',
    total: 'Total',
    longer: 'dont datés d’une période plus longue qu’un mois',
    regions: 'Par région, dans les mois que les deux couvrent',
    noRegions:
      'Aucune région n’a le même code dans les deux jeux de données\u00a0: aucune ligne ne peut être remplie par les deux.',
    pale: 'seul celui-ci couvre le mois',
    onlyIn: (name, harms) => `Relevé par ${name} seulement, donc sans colonne\u00a0: ${harms}.`
  },
  scope: {
    title: 'En quoi leur portée diffère',
    intro: 'D’après les descriptions des jeux de données eux-mêmes, et leur contenu.',
    topics: {
      selection: 'Ce qui est relevé',
      period: 'Période',
      places: 'Pays et régions',
      incident: 'Ce qui compte comme incident, et comment il est lu',
      harms: 'Atteintes',
      victims: 'Statut des victimes',
      numbers: 'Comment les nombres sont donnés',
      perpetrators: 'Auteurs',
      dates: 'Dates',
      source: 'Version et source'
    },
    span: (from, to) => `De ${from} à ${to}.`,
    oneMonth: (month) => `${month.charAt(0).toLocaleUpperCase()}${month.slice(1)}.`,
    compared: (from, to) => `Comparé\u00a0: de ${from} à ${to}.`,
    comparedMonth: (month) => `Comparé\u00a0: ${month}.`,
    noneCompared: 'Aucun mois n’est couvert par les deux.',
    countries: (list) => `D’après les codes de ses régions\u00a0: ${list}.`,
    noCountries: 'Ses régions n’ont pas toutes un code ISO 3166-2.',
    regions: {
      one: (n) => `${n} région.`,
      many: (n) => `${n} régions.`,
      other: (n) => `${n} régions.`
    },
    onlyRegions: (list) => `Seulement ici\u00a0: ${list}.`,
    types: (list) => `Types\u00a0: ${list}.`,
    others: (n) => `${n} autres`,
    conventions: {
      one: (n) => `${n} convention`,
      many: (n) => `${n} conventions`,
      other: (n) => `${n} conventions`
    },
    noConventions: 'Il ne dit rien de ses conventions.',
    method: 'Méthode de ce jeu de données',
    harms: (list) => `Relevées\u00a0: ${list}.`,
    noHarms: 'Aucune atteinte n’est relevée.',
    onlyHarms: (list) => `Seulement ici\u00a0: ${list}.`,
    statuses: (harm, list) => `${harm}\u00a0: ${list}.`,
    open: 'Les nombres peuvent être des minimums («\u00a0au moins\u00a0»), sans limite supérieure connue.',
    closed: 'Chaque nombre a une limite supérieure.',
    categories: (list) => `Catégories\u00a0: ${list}.`,
    noCategories: 'Aucun auteur n’est nommé.',
    onlyCategories: (list) => `Seulement ici, donc non comparables\u00a0: ${list}.`,
    ofCompared: {
      one: (of) => `Sur ${of} incident comparé`,
      other: (of) => `Sur les ${of} incidents comparés`
    },
    nobody: {
      one: (n) => `${n} ne nomme aucun auteur.`,
      other: (n) => `${n} ne nomment aucun auteur.`
    },
    dated: {
      one: (n) => `${n} est daté de plus d’un mois.`,
      other: (n) => `${n} sont datés de plus d’un mois.`
    },
    version: (version) => `Version ${version}.`,
    licence: (name) => `Licence\u00a0: ${name}.`,
    noLicence: 'Licence\u00a0: non connue.'
  }
};

export const besidePageWords: Readonly<Record<Language, BesidePageWords>> = { en, fr };
