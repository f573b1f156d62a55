import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

type ListName =
  | 'categories'
  | 'perpetrators'
  | 'regions'
  | 'documents'
  | 'aggregates'
  | 'outcomes'
  | 'context'
  | 'notes';

/** The words of the page that lists the versions of a dataset and compares two of them. */
export interface VersionsPageWords {
  readonly title: string;
  readonly intro: string;
  readonly caption: string;
  readonly version: string;
  readonly asOf: string;
  readonly incidents: string;
  readonly current: string;
  readonly notSaid: string;
  readonly onlyOne: string;
  readonly faulty: string;
  readonly faultyVersion: (version: string) => string;
  readonly compare: string;
  readonly from: string;
  readonly to: string;
  readonly submit: string;
  readonly between: (from: string, to: string) => string;
  readonly alike: string;
  readonly nothing: string;
  readonly totals: string;
  readonly totalsCaption: string;
  readonly measure: string;
  readonly before: string;
  readonly after: string;
  readonly revised: Plural<(n: string) => string>;
  readonly added: Plural<(n: string) => string>;
  readonly removed: Plural<(n: string) => string>;
  readonly same: Plural<(n: string) => string>;
  readonly inVersion: (version: string) => string;
  readonly arrow: (before: string, after: string) => string;
  readonly lists: string;
  readonly listNames: Readonly<Record<ListName, string>>;
  readonly listChanges: Readonly<Record<'added' | 'removed' | 'revised', (n: string) => string>>;
  readonly json: string;
}

/** In both languages; loaded by that page only. */
export const versionsPageWords: Readonly<Record<Language, VersionsPageWords>> = {
  en: {
    title: 'Versions',
    intro:
      'When data are corrected or added, the version before is kept. A link, an embed or a file that names a version shows its numbers for good, and says when there are newer ones.',
    caption: 'Versions of this dataset, the latest first',
    version: 'Version',
    asOf: 'Data as of',
    incidents: 'Incidents',
    current: 'current',
    notSaid: 'not stated',
    onlyOne: 'No earlier version is kept yet, so there is nothing to compare.',
    faulty: 'Versions that are not shown',
    faultyVersion: (version) => `Version ${version} has faults:`,
    compare: 'Compare two versions',
    from: 'From',
    to: 'To',
    submit: 'Compare',
    between: (from, to) => `From ${from} to ${to}`,
    alike: 'These are one and the same version.',
    nothing: 'No incident differs between these versions.',
    totals: 'Totals',
    totalsCaption: 'Totals of the overview in both versions',
    measure: 'Measure',
    before: 'Before',
    after: 'After',
    revised: { one: (n) => `${n} incident revised`, other: (n) => `${n} incidents revised` },
    added: { one: (n) => `${n} incident added`, other: (n) => `${n} incidents added` },
    removed: { one: (n) => `${n} incident removed`, other: (n) => `${n} incidents removed` },
    same: {
      one: (n) => `${n} incident is the same in both.`,
      other: (n) => `${n} incidents are the same in both.`
    },
    inVersion: (version) => `in version ${version}`,
    arrow: (before, after) => `${before} → ${after}`,
    lists: 'What else differs',
    listNames: {
      categories: 'Categories of perpetrators',
      perpetrators: 'Perpetrators',
      regions: 'Regions',
      documents: 'Sources',
      aggregates: 'Totals given without incidents',
      outcomes: 'Court decisions',
      context: 'Background',
      notes: 'Notes on the coding'
    },
    listChanges: {
      added: (n) => `${n} added`,
      removed: (n) => `${n} removed`,
      revised: (n) => `${n} revised`
    },
    json: 'This comparison as JSON'
  },
  fr: {
    title: 'Versions',
    intro:
      'Quand des données sont corrigées ou ajoutées, la version précédente est conservée. Un lien, une figure intégrée ou un fichier qui nomme une version en montre les chiffres pour toujours, et dit quand il y en a de plus récents.',
    caption: 'Versions de ce jeu de données, la plus récente d’abord',
    version: 'Version',
    asOf: 'Données au',
    incidents: 'Incidents',
    current: 'actuelle',
    notSaid: 'non précisé',
    onlyOne: 'Aucune version antérieure n’est encore conservée ; il n’y a donc rien à comparer.',
    faulty: 'Versions qui ne sont pas affichées',
    faultyVersion: (version) => `La version ${version} comporte des fautes :`,
    compare: 'Comparer deux versions',
    from: 'De',
    to: 'À',
    submit: 'Comparer',
    between: (from, to) => `De ${from} à ${to}`,
    alike: 'Il s’agit d’une seule et même version.',
    nothing: 'Aucun incident ne diffère entre ces versions.',
    totals: 'Totaux',
    totalsCaption: 'Totaux de la vue d’ensemble dans les deux versions',
    measure: 'Mesure',
    before: 'Avant',
    after: 'Après',
    revised: { one: (n) => `${n} incident révisé`, other: (n) => `${n} incidents révisés` },
    added: { one: (n) => `${n} incident ajouté`, other: (n) => `${n} incidents ajoutés` },
    removed: { one: (n) => `${n} incident retiré`, other: (n) => `${n} incidents retirés` },
    same: {
      one: (n) => `${n} incident est le même dans les deux.`,
      other: (n) => `${n} incidents sont les mêmes dans les deux.`
    },
    inVersion: (version) => `dans la version ${version}`,
    arrow: (before, after) => `${before} → ${after}`,
    lists: 'Autres différences',
    listNames: {
      categories: 'Catégories d’auteurs',
      perpetrators: 'Auteurs',
      regions: 'Régions',
      documents: 'Sources',
      aggregates: 'Totaux donnés sans incidents',
      outcomes: 'Décisions de justice',
      context: 'Contexte',
      notes: 'Notes sur le codage'
    },
    listChanges: {
      added: (n) => `ajouts : ${n}`,
      removed: (n) => `retraits : ${n}`,
      revised: (n) => `révisions : ${n}`
    },
    json: 'Cette comparaison en JSON'
  }
};
