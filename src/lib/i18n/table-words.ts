import type { FormatReason, PartyCategory, TableFormat } from '$lib/model/event-table';
import type { Language, Text } from '$lib/model/text';

/** The kinds of parties in event tables; datasets made of tables carry these names. */
export const partyCategoryNames: Readonly<Record<PartyCategory, Text>> = {
  'armed-groups': { en: 'Armed groups', fr: 'Groupes armés' },
  government: { en: 'Government', fr: 'Gouvernement' },
  'foreign-military': { en: 'Foreign and other forces', fr: 'Forces étrangères et autres' },
  militias: { en: 'Militias', fr: 'Milices' },
  rioters: { en: 'Rioters and protesters', fr: 'Émeutiers et manifestants' },
  others: { en: 'Others, not sorted', fr: 'Autres, non classés' },
  unidentified: { en: 'Unidentified', fr: 'Non identifiés' }
};

/** Types of incidents as the tables of UCDP and ACLED have them. */
export const tableTypeNames: Readonly<Record<string, Text>> = {
  'state-based': { en: 'state-based violence', fr: 'violence impliquant un État' },
  'non-state': { en: 'non-state violence', fr: 'violence non étatique' },
  'one-sided': { en: 'one-sided violence', fr: 'violence unilatérale' },
  'not-stated': { en: 'type not stated', fr: 'type non précisé' },
  Battles: { en: 'battles', fr: 'combats' },
  'Explosions/Remote violence': {
    en: 'explosions and remote violence',
    fr: 'explosions et violences à distance'
  },
  'Violence against civilians': {
    en: 'violence against civilians',
    fr: 'violences contre des civils'
  },
  Protests: { en: 'protests', fr: 'manifestations' },
  Riots: { en: 'riots', fr: 'émeutes' },
  'Strategic developments': { en: 'strategic developments', fr: 'développements stratégiques' }
};

interface TableWords {
  readonly formats: Readonly<Record<TableFormat, string>>;
  /** why a table is taken for one of a format, and what should be looked at; columns are a list */
  readonly reasons: Readonly<Record<FormatReason['code'], (columns: string) => string>>;
  /** what a format's numbers mean and what is not read of it */
  readonly conventions: Readonly<Record<TableFormat, readonly string[]>>;
  readonly counts: (rows: string, read: string, rejected: string, duplicates: string) => string;
  readonly licenceUnknown: string;
}

const partiesEn =
  'In battles and other fighting both sides are parties and nobody is named as perpetrator; they stand in the description.';
const partiesFr =
  'Dans les combats, les deux camps sont des parties et aucun n’est donné pour auteur ; ils figurent dans la description.';
const sortedEn =
  'Parties are sorted into categories by their names and codes; this can be changed.';
const sortedFr =
  'Les parties sont classées selon leurs noms et leurs codes ; ce classement peut être modifié.';
const preciseEn =
  'Coordinates that stand for a district or a region are not kept as those of a place.';
const preciseFr =
  'Les coordonnées qui valent pour un district ou une région ne sont pas gardées pour celles d’un lieu.';

/** What is said about event tables: which kind they are, why, and how they are read. */
export const tableWords: Readonly<Record<Language, TableWords>> = {
  en: {
    formats: {
      acled: 'ACLED',
      ucdp: 'UCDP georeferenced events',
      hxl: 'table with HXL hashtags',
      'aid-incidents': 'incidents against aid, health or education work',
      template: 'Attest’s own table',
      flat: 'table whose headers say what its columns are'
    },
    reasons: {
      'columns-known': (columns) => `it has the columns ${columns}`,
      'columns-in-order': () => 'it has no header, but the columns of UCDP in their order',
      'columns-suggested': (columns) => `the names of these columns say what they are: ${columns}`,
      'nothing-known': () => 'its columns are not known; please say what they are',
      'event-ids-missing': (columns) =>
        `it has one row per actor, but no column ${columns} that says which rows belong to one event, so an event would count several times`,
      hashtags: (columns) => `a row below the header holds HXL hashtags: ${columns}`,
      'index-column': () => 'the first column has no name and is not read',
      'rows-above': () => 'rows above the header are not read',
      'order-unsure': (columns) =>
        `the dates in ${columns} do not show whether day or month comes first; the day is assumed`
    },
    conventions: {
      acled: [
        'ACLED gives the lowest credible number of people killed: it is read as “at least”. Where it gives 0, none was reported.',
        'The number does not tell civilians from combatants, so the victims’ status is unknown.',
        'The first actor is the perpetrator of violence against civilians, remote violence against them included.',
        'Where an event has one row per actor, its rows are read together, wherever they stand; its perpetrators are then the actors that were not attacked.',
        partiesEn,
        'An event known to the week is dated to the seven days around the date given, one known to the month to its month.',
        preciseEn,
        sortedEn,
        'Notes are not read, because they may name people.'
      ],
      ucdp: [
        'Low, best and high are UCDP’s. Deaths of civilians, of the two sides and of people of unknown status are told apart; the range is left with the largest of these groups, so that totals are UCDP’s own.',
        'The first side is the perpetrator of one-sided violence.',
        partiesEn,
        preciseEn,
        sortedEn,
        'Headlines and articles are not read, because they may name people.'
      ],
      hxl: [
        'A group tagged as perpetrator, or the only one, is the perpetrator; a first and a second group are parties.',
        'A harm is read from one column, the one for all people; parts by sex or age are not added.',
        sortedEn
      ],
      'aid-incidents': [
        'The people harmed are civilians. 0 says that none was harmed in this way.',
        'Several perpetrators in one cell are told apart at the commas.',
        preciseEn,
        sortedEn,
        'Descriptions are not read, because they may name people.'
      ],
      template: ['Several perpetrators in one cell are told apart at the semicolons.', sortedEn],
      flat: [
        'Several perpetrators in one cell are told apart at the semicolons.',
        'A number says exactly so many; an empty cell says that the number is not stated or, where the table tells of several harms, that this one is not told of.',
        sortedEn
      ]
    },
    counts: (rows, read, rejected, duplicates) =>
      `Of ${rows} rows, ${read} were read as incidents, ${rejected} could not be read, and ${duplicates} repeat an incident.`,
    licenceUnknown: 'not known'
  },
  fr: {
    formats: {
      acled: 'ACLED',
      ucdp: 'événements géoréférencés de l’UCDP',
      hxl: 'table munie de balises HXL',
      'aid-incidents': 'incidents touchant l’aide, la santé ou l’éducation',
      template: 'table propre à Attest',
      flat: 'table dont les en-têtes disent ce que sont les colonnes'
    },
    reasons: {
      'columns-known': (columns) => `elle a les colonnes ${columns}`,
      'columns-in-order': () =>
        'elle n’a pas d’en-tête, mais les colonnes de l’UCDP dans leur ordre',
      'columns-suggested': (columns) =>
        `les noms de ces colonnes disent ce qu’elles sont : ${columns}`,
      'nothing-known': () => 'ses colonnes ne sont pas connues ; veuillez dire ce qu’elles sont',
      'event-ids-missing': (columns) =>
        `elle compte une ligne par acteur, mais aucune colonne ${columns} ne dit quelles lignes relèvent d’un même événement, qui serait donc compté plusieurs fois`,
      hashtags: (columns) => `une ligne sous l’en-tête porte des balises HXL : ${columns}`,
      'index-column': () => 'la première colonne n’a pas de nom et n’est pas lue',
      'rows-above': () => 'les lignes au-dessus de l’en-tête ne sont pas lues',
      'order-unsure': (columns) =>
        `les dates de ${columns} ne montrent pas si le jour ou le mois vient d’abord ; le jour est supposé`
    },
    conventions: {
      acled: [
        'ACLED donne le plus petit nombre crédible de personnes tuées : il se lit « au moins ». Là où il donne 0, aucune n’a été signalée.',
        'Ce nombre ne distingue pas les civils des combattants ; le statut des victimes est donc inconnu.',
        'Le premier acteur est l’auteur des violences contre des civils, violences à distance comprises.',
        'Là où un événement occupe une ligne par acteur, ses lignes sont lues ensemble, où qu’elles se trouvent\u202f; les auteurs sont alors les acteurs qui n’ont pas été attaqués.',
        partiesFr,
        'Un événement connu à la semaine près est daté des sept jours autour de la date donnée, un événement connu au mois près, de son mois.',
        preciseFr,
        sortedFr,
        'Les notes ne sont pas lues, car elles peuvent nommer des personnes.'
      ],
      ucdp: [
        'Minimum, meilleure estimation et maximum sont ceux de l’UCDP. Les morts de civils, des deux camps et de personnes de statut inconnu sont distingués ; l’écart reste au plus grand de ces groupes, de sorte que les totaux sont ceux de l’UCDP.',
        'Le premier camp est l’auteur des violences unilatérales.',
        partiesFr,
        preciseFr,
        sortedFr,
        'Les titres et les articles ne sont pas lus, car ils peuvent nommer des personnes.'
      ],
      hxl: [
        'Un groupe balisé comme auteur, ou le seul groupe, est l’auteur ; un premier et un second groupe sont des parties.',
        'Un préjudice se lit dans une seule colonne, celle de toutes les personnes ; les parts par sexe ou par âge ne s’y ajoutent pas.',
        sortedFr
      ],
      'aid-incidents': [
        'Les personnes touchées sont des civils. 0 dit qu’aucune ne l’a été de cette façon.',
        'Plusieurs auteurs dans une cellule se distinguent par les virgules.',
        preciseFr,
        sortedFr,
        'Les descriptions ne sont pas lues, car elles peuvent nommer des personnes.'
      ],
      template: [
        'Plusieurs auteurs dans une cellule se distinguent par les points-virgules.',
        sortedFr
      ],
      flat: [
        'Plusieurs auteurs dans une cellule se distinguent par les points-virgules.',
        'Un nombre dit exactement tant ; une cellule vide dit que le nombre n’est pas indiqué ou, si la table relate plusieurs préjudices, qu’elle ne relate pas celui-ci.',
        sortedFr
      ]
    },
    counts: (rows, read, rejected, duplicates) =>
      `Sur ${rows} lignes, ${read} ont été lues comme des incidents, ${rejected} n’ont pas pu être lues et ${duplicates} répètent un incident.`,
    licenceUnknown: 'non connue'
  }
};
