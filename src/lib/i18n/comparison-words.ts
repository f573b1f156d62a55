import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

type Sentence = Plural<(n: string) => string>;

interface ComparisonWords {
  readonly name: string;
  readonly intro: string;
  readonly byDefault: (parties: string) => string;
  readonly noParty: (value: string, allowed: string) => string;
  readonly tooFew: string;
  readonly tooMany: string;
  readonly title: (measure: string, parties: string) => string;
  readonly howToRead: string;
  readonly together: string;
  /** one party, one suspected, several, several suspected */
  readonly parts: readonly string[];
  readonly panels: Readonly<Record<'months' | 'harms' | 'regions' | 'victims', string>>;
  readonly notApplicable: string;
  readonly definitions: Readonly<Record<'abducted' | 'disappeared' | 'taken', string>>;
  readonly columns: Readonly<
    Record<
      'combatants' | 'months' | 'regions' | 'undated' | 'unplaced' | 'shared' | 'exceed',
      string
    >
  >;
  readonly rows: {
    readonly everyone: string;
    readonly nobody: string;
    readonly part: (label: string, part: string) => string;
  };
  readonly exceed: Plural<(total: string, by: string, n: string) => string>;
  readonly noOverlap: string;
  readonly summary: (list: string) => string;
  readonly share: (party: string, share: string) => string;
  readonly span: (party: string, from: string, to: string) => string;
  readonly cautions: {
    readonly illustrative: string;
    readonly smallBase: (least: string, list: string) => string;
    readonly tentative: (list: string) => string;
    readonly unattributed: (share: string) => string;
    readonly dates: (list: string) => string;
    readonly spans: (list: string) => string;
    readonly ongoing: (created: string) => string;
    readonly places: (list: string) => string;
  };
  /** the cautions of single panels in short */
  readonly brief: Readonly<Record<string, string>>;
  readonly mayNotCompare: (reasons: string) => string;
  readonly rates: string;
  readonly longer: Sentence;
  readonly page: {
    readonly choose: string;
    readonly hint: string;
    readonly apply: string;
    readonly table: string;
    readonly tableHint: string;
    readonly measure: string;
    readonly alone: string;
    readonly joint: string;
    readonly tentative: string;
    readonly unstated: string;
    readonly combatants: string;
    readonly spread: (list: string) => string;
    readonly months: Sentence;
    readonly regions: Sentence;
  };
}

/** Every word of comparisons between perpetrators. */
export const comparisonWords: Readonly<Record<Language, ComparisonWords>> = {
  en: {
    name: 'Compare',
    intro:
      'Who is documented as doing what, where and how often: two to four parties side by side.',
    byDefault: (parties) =>
      `No party is chosen, so the two categories with the most incidents are shown: ${parties}.`,
    noParty: (value, allowed) =>
      `“${value}” is no single category or perpetrator, so it cannot be compared. Choose two to four of: ${allowed}.`,
    tooFew: 'A comparison takes two to four parties, and only one is chosen. Choose another.',
    tooMany: 'A comparison takes two to four parties, and more are chosen. Leave some out.',
    title: (measure, parties) => `${measure}: ${parties} compared`,
    howToRead:
      'Within a panel all bars share one scale. A bar counts every incident the party took part in.',
    together: 'All together',
    parts: [
      'by one of them',
      'by one of them, suspected or inferred',
      'by several of them',
      'by several of them, suspected or inferred'
    ],
    panels: {
      months: 'By month',
      harms: 'Incidents with each harm',
      regions: 'By region',
      victims: 'By victims’ status'
    },
    notApplicable: 'n/a',
    definitions: {
      abducted:
        'n/a: by definition, “abducted” is taken by a party other than the state, so it cannot be an act of state agents.',
      disappeared:
        'n/a: by definition, “disappeared” is taken by state agents, in a joint operation with them, or by unidentified persons, so no other party commits it alone.',
      taken: 'The line that compares parties of any kind is “abducted or disappeared”.'
    },
    columns: {
      combatants: 'Combatants among them',
      months: 'Months with incidents',
      regions: 'Regions with incidents',
      undated: 'Incidents dated to no single month',
      unplaced: 'Incidents without one stated or mapped region',
      shared: 'Incidents of several of them',
      exceed: 'By which the parties exceed the total'
    },
    rows: {
      everyone: 'Incidents, whoever is responsible',
      nobody: 'Incidents of nobody known',
      part: (label, part) => `${label}, ${part}`
    },
    exceed: {
      one: (total, by, n) =>
        `The parties’ figures exceed the total of ${total} by ${by}, because ${n} incident is attributed to several of them; the total counts it once.`,
      other: (total, by, n) =>
        `The parties’ figures exceed the total of ${total} by ${by}, because ${n} incidents are attributed to several of them; the total counts them once.`
    },
    noOverlap:
      'No incident is attributed to several of the parties: their figures add up to the total.',
    summary: (list) => `By party: ${list}.`,
    share: (party, share) => `${party} (${share})`,
    span: (party, from, to) => `${party} (${from} to ${to})`,
    cautions: {
      illustrative:
        'The source tells of cases and does not record all of them. A difference between parties may come from its choice of cases, and says nothing of who does more harm.',
      smallBase: (least, list) =>
        `Few incidents: a figure that rests on fewer than ${least} may change much with a single one. Incidents behind each: ${list}.`,
      tentative: (list) =>
        `Attribution: some incidents are attributed only by suspicion or inference, which may not hold: ${list}.`,
      unattributed: (share) =>
        `Nobody known: ${share} incidents of these choices name no known perpetrator. Some of them may belong to a party shown here.`,
      dates: (list) =>
        `Months: the parties’ incidents are not dated alike, so their months may not compare. Dated to no single month: ${list}.`,
      spans: (list) =>
        `Months: the parties are not recorded over the same time, which may explain part of a difference. First to last month: ${list}.`,
      ongoing: (created) =>
        `Months: the data stand as of ${created}, before their period ends; the last months may be incomplete.`,
      places: (list) =>
        `Regions: the parties’ incidents are not placed alike, so their regions may not compare. Without one stated or mapped region: ${list}.`
    },
    brief: {
      dates: 'not dated alike',
      spans: 'not recorded over the same time',
      ongoing: 'last months may be incomplete',
      places: 'not placed alike'
    },
    mayNotCompare: (reasons) => `May not compare: ${reasons} (see notes)`,
    rates: 'Rates and changes over time',
    longer: {
      one: (n) =>
        `${n} incident is dated to a longer period: it is in the totals, but in no month.`,
      other: (n) =>
        `${n} incidents are dated to a longer period: they are in the totals, but in no month.`
    },
    page: {
      choose: 'Parties compared',
      hint: 'Two to four.',
      apply: 'Compare',
      table: 'Side by side',
      tableHint:
        'Numbers lead to the incidents behind them. Harms are not added to each other: a person counts once under each.',
      measure: 'Measure',
      alone: 'alone',
      joint: 'jointly',
      tentative: 'suspected or inferred',
      unstated: 'without a number',
      combatants: 'combatants among them',
      spread: (list) => `in ${list}`,
      months: { one: (n) => `${n} month`, other: (n) => `${n} months` },
      regions: { one: (n) => `${n} region`, other: (n) => `${n} regions` }
    }
  },
  fr: {
    name: 'Comparer',
    intro:
      'Qui est documenté comme faisant quoi, où et combien de fois : deux à quatre parties côte à côte.',
    byDefault: (parties) =>
      `Aucune partie n’est choisie ; les deux catégories ayant le plus d’incidents sont affichées : ${parties}.`,
    noParty: (value, allowed) =>
      `« ${value} » n’est pas une catégorie ni un auteur à part entière et ne peut être comparé. Choisissez-en deux à quatre parmi : ${allowed}.`,
    tooFew:
      'Une comparaison porte sur deux à quatre parties, et une seule est choisie. Choisissez-en une autre.',
    tooMany:
      'Une comparaison porte sur deux à quatre parties, et davantage sont choisies. Retirez-en.',
    title: (measure, parties) => `${measure} : comparaison entre ${parties}`,
    howToRead:
      'Dans un panneau, toutes les barres ont la même échelle. Une barre compte chaque incident auquel la partie a pris part.',
    together: 'Toutes ensemble',
    parts: [
      'par l’une d’elles',
      'par l’une d’elles, soupçon ou déduction',
      'par plusieurs d’entre elles',
      'par plusieurs d’entre elles, soupçon ou déduction'
    ],
    panels: {
      months: 'Par mois',
      harms: 'Incidents comportant chaque atteinte',
      regions: 'Par région',
      victims: 'Par statut des victimes'
    },
    notApplicable: 's. o.',
    definitions: {
      abducted:
        's. o. : par définition, « enlevées » désigne l’acte d’une partie autre que l’État ; des agents de l’État ne peuvent donc en être les auteurs.',
      disappeared:
        's. o. : par définition, la disparition forcée est le fait d’agents de l’État, d’une opération conjointe avec eux ou de personnes non identifiées ; aucune autre partie ne la commet seule.',
      taken: 'La ligne qui compare des parties de toute nature est « enlevées ou disparues ».'
    },
    columns: {
      combatants: 'Dont combattants',
      months: 'Mois avec incidents',
      regions: 'Régions avec incidents',
      undated: 'Incidents datés d’aucun mois précis',
      unplaced: 'Incidents sans région unique énoncée ou déduite du cercle',
      shared: 'Incidents de plusieurs d’entre elles',
      exceed: 'Excédent des parties sur le total'
    },
    rows: {
      everyone: 'Incidents, quel qu’en soit l’auteur',
      nobody: 'Incidents sans auteur connu',
      part: (label, part) => `${label}, ${part}`
    },
    exceed: {
      one: (total, by, n) =>
        `Les chiffres des parties dépassent le total de ${total} de ${by}, car ${n} incident est attribué à plusieurs d’entre elles ; le total le compte une fois.`,
      many: (total, by, n) =>
        `Les chiffres des parties dépassent le total de ${total} de ${by}, car ${n} d’incidents sont attribués à plusieurs d’entre elles ; le total les compte une fois.`,
      other: (total, by, n) =>
        `Les chiffres des parties dépassent le total de ${total} de ${by}, car ${n} incidents sont attribués à plusieurs d’entre elles ; le total les compte une fois.`
    },
    noOverlap:
      'Aucun incident n’est attribué à plusieurs des parties : leurs chiffres s’additionnent au total.',
    summary: (list) => `Par partie : ${list}.`,
    share: (party, share) => `${party} (${share})`,
    span: (party, from, to) => `${party} (de ${from} à ${to})`,
    cautions: {
      illustrative:
        'La source relate des cas et ne les recense pas tous. Un écart entre parties peut venir de son choix de cas et ne dit pas qui commet le plus d’atteintes.',
      smallBase: (least, list) =>
        `Peu d’incidents : un chiffre qui repose sur moins de ${least} peut beaucoup changer avec un seul. Incidents derrière chacun : ${list}.`,
      tentative: (list) =>
        `Attribution : certains incidents ne sont attribués que par soupçon ou déduction, ce qui peut ne pas se confirmer : ${list}.`,
      unattributed: (share) =>
        `Auteurs inconnus : ${share} incidents de ces choix ne nomment aucun auteur connu. Certains peuvent relever d’une partie affichée ici.`,
      dates: (list) =>
        `Mois : les incidents des parties ne sont pas datés avec la même précision ; leurs mois peuvent ne pas être comparables. Datés d’aucun mois précis : ${list}.`,
      spans: (list) =>
        `Mois : les parties ne sont pas recensées sur la même durée, ce qui peut expliquer une part d’un écart. Du premier au dernier mois : ${list}.`,
      ongoing: (created) =>
        `Mois : les données sont arrêtées au ${created}, avant la fin de leur période ; les derniers mois peuvent être incomplets.`,
      places: (list) =>
        `Régions : les incidents des parties ne sont pas situés avec la même précision ; leurs régions peuvent ne pas être comparables. Sans région unique énoncée ou déduite du cercle : ${list}.`
    },
    brief: {
      dates: 'dates de précision inégale',
      spans: 'durées différentes',
      ongoing: 'derniers mois peut-être incomplets',
      places: 'lieux de précision inégale'
    },
    mayNotCompare: (reasons) => `Comparaison fragile : ${reasons} (voir les notes)`,
    rates: 'Taux et évolutions',
    longer: {
      one: (n) =>
        `${n} incident est daté d’une période plus longue : il est dans les totaux, mais dans aucun mois.`,
      many: (n) =>
        `${n} d’incidents sont datés d’une période plus longue : ils sont dans les totaux, mais dans aucun mois.`,
      other: (n) =>
        `${n} incidents sont datés d’une période plus longue : ils sont dans les totaux, mais dans aucun mois.`
    },
    page: {
      choose: 'Parties comparées',
      hint: 'Deux à quatre.',
      apply: 'Comparer',
      table: 'Côte à côte',
      tableHint:
        'Les nombres mènent aux incidents sur lesquels ils reposent. Les atteintes ne s’additionnent pas : une personne compte une fois pour chacune.',
      measure: 'Mesure',
      alone: 'seul',
      joint: 'conjointement',
      tentative: 'soupçon ou déduction',
      unstated: 'sans nombre',
      combatants: 'dont combattants',
      spread: (list) => `dans ${list}`,
      months: { one: (n) => `${n} mois`, other: (n) => `${n} mois` },
      regions: { one: (n) => `${n} région`, other: (n) => `${n} régions` }
    }
  }
};
