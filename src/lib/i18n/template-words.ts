import type { OwnColumn } from '$lib/model/own-table';
import type { Language } from '$lib/model/text';

/** What may stand in a column, and an example of it. */
interface ColumnWords {
  readonly meaning: string;
  readonly example: string;
}

/** The words of the table that organisations are given to fill in. */
export interface TemplateWords {
  /** of the file */
  readonly title: string;
  readonly subject: string;
  readonly sheets: {
    readonly incidents: string;
    readonly explanations: string;
    readonly lists: string;
  };
  readonly heads: {
    readonly column: string;
    readonly meaning: string;
    readonly example: string;
  };
  readonly columns: Readonly<Record<OwnColumn, ColumnWords>>;
  readonly rulesTitle: string;
  readonly rules: readonly string[];
  readonly examplesTitle: string;
  /** invented, and in no sheet that is read */
  readonly examples: readonly Readonly<Partial<Record<OwnColumn, string>>>[];
  /** where a cell holds none of its column's words */
  readonly notInList: string;
  readonly notDegrees: string;
}

const peopleEn =
  'A number, or: at least 40, about 300, 10–20, not stated. Empty: no such harm told.';
const peopleFr =
  'Un nombre, ou : au moins 40, environ 300, 10–20, non précisé. Vide : rien de tel n’est rapporté.';

export const templateWords: Readonly<Record<Language, TemplateWords>> = {
  en: {
    title: 'Attest: a table of incidents to fill in',
    subject: 'One row an incident; filled in, the file can be opened in Attest.',
    sheets: { incidents: 'Incidents', explanations: 'Explanations', lists: 'Lists' },
    heads: { column: 'Column', meaning: 'What may stand in it', example: 'Example' },
    columns: {
      id: {
        meaning:
          'A name of its own for each incident: letters, digits, hyphens. It should not change. Empty: the number of the row.',
        example: '2023-017'
      },
      title: {
        meaning: 'A few words on what happened. No names of persons.',
        example: 'Attack on a market'
      },
      date: {
        meaning:
          'As precise as the source: a day 2023-04-02, a month 2023-04, a year 2023, or from/to 2023-08/2023-12. A row without a date cannot be read.',
        example: '2023-04'
      },
      date_means: {
        meaning:
          'For dates longer than a day. within: some time in it. duration: it lasted that long. Empty: within.',
        example: 'within'
      },
      type: {
        meaning: 'What kind of incident. The list is a suggestion; other words may be written.',
        example: 'armed attack'
      },
      place: { meaning: 'Village, town or site, as the source writes it.', example: 'Millbrook' },
      district: { meaning: 'As the source writes it.', example: 'Northport' },
      region: {
        meaning:
          'Its name, or its ISO 3166-2 code, which puts it on the map. Always spelled in the same way.',
        example: 'North'
      },
      latitude: {
        meaning: 'Decimal degrees (WGS 84), only where the place itself is known.',
        example: '12.5'
      },
      longitude: { meaning: 'Decimal degrees (WGS 84); west is negative.', example: '-3.25' },
      where_precision: {
        meaning:
          'How exactly the place is known: place, district, region or unknown. Empty: the finest of what is given.',
        example: 'place'
      },
      perpetrator: {
        meaning:
          'Groups or institutions, never persons. Several that acted together: in one cell, with semicolons between them. Empty: not stated.',
        example: 'Hill Militia; armed forces'
      },
      attribution: {
        meaning:
          'How firmly the source names them: stated, suspected, inferred. For several, in their order, with semicolons. Empty: stated.',
        example: 'stated; suspected'
      },
      victims: {
        meaning: 'Who the people harmed were: civilians, combatants or unknown.',
        example: 'civilians'
      },
      killed: { meaning: peopleEn, example: 'at least 4' },
      injured: { meaning: peopleEn, example: 'about 30' },
      abducted: {
        meaning: `Taken by a non-state or foreign party. ${peopleEn}`,
        example: '2'
      },
      disappeared: {
        meaning: `Taken or held by state agents, whereabouts concealed. ${peopleEn}`,
        example: 'not stated'
      },
      detained: { meaning: `Arrested or rounded up. ${peopleEn}`, example: '10–20' },
      sexually_assaulted: { meaning: peopleEn, example: 'not stated' },
      displaced: { meaning: peopleEn, example: 'about 300' },
      exiled: { meaning: peopleEn, example: '1' },
      dismissed: {
        meaning: `Barred from their profession as a reprisal. ${peopleEn}`,
        example: '1'
      },
      source: {
        meaning: 'Who documented it: an organisation, a report, a medium. No names of persons.',
        example: 'Arland Herald'
      }
    },
    rulesTitle: 'Rules in short',
    rules: [
      'One row is one incident: what was done at one place on one date or in one period, whatever harms it did.',
      'Places that each have their own number of victims are separate incidents.',
      'An incident by several perpetrators is one row: all of them in one cell, with semicolons between them.',
      'Write what the source says and no more: at least, about, from–to, or not stated. 0 and an empty cell both say that no such harm is told of.',
      'A person counts once under each harm suffered: of ten people detained of whom two were killed, 10 were detained and 2 killed.',
      'Totals for which the source gives no incidents do not belong in the table.',
      'Never write the names of victims, witnesses or suspects, or anything else by which a person can be found: roles only, such as “a journalist”.',
      'The number of civilians and the number of combatants of one incident cannot stand in one row. Where the source tells them apart, leave “victims” at unknown.',
      'Columns may be left out or reordered, but keep their names. Keep “date”, “date means”, “perpetrator” and “attribution”: the table is known by them.',
      'Dates and numbers of people are kept as text, so that the spreadsheet does not change them. Only the first sheet is read.'
    ],
    examplesTitle: 'Two invented examples (not read, because they are not in the first sheet)',
    examples: [
      {
        id: 'example-1',
        title: 'Attack on a market in an invented town',
        date: '2023-04',
        date_means: 'within',
        type: 'armed attack',
        place: 'Millbrook',
        district: 'Northport',
        region: 'North',
        where_precision: 'place',
        perpetrator: 'Hill Militia; armed forces of Arland',
        attribution: 'stated; suspected',
        victims: 'civilians',
        killed: 'at least 4',
        injured: 'about 30',
        source: 'Invented Herald'
      },
      {
        id: 'example-2',
        title: 'Arrests after a protest in an invented town',
        date: '2023-08/2023-12',
        date_means: 'duration',
        type: 'arrest',
        place: 'Southford',
        region: 'South',
        perpetrator: 'police of Arland',
        attribution: 'stated',
        victims: 'civilians',
        detained: 'not stated',
        source: 'Invented Observatory'
      }
    ],
    notInList: 'Choose one of the words in the list.',
    notDegrees:
      'Decimal degrees: from -90 to 90 for the latitude, from -180 to 180 for the longitude.'
  },
  fr: {
    title: 'Attest : un tableau d’incidents à remplir',
    subject: 'Une ligne par incident ; une fois rempli, le fichier s’ouvre dans Attest.',
    sheets: { incidents: 'Incidents', explanations: 'Explications', lists: 'Listes' },
    heads: { column: 'Colonne', meaning: 'Ce qui peut y figurer', example: 'Exemple' },
    columns: {
      id: {
        meaning:
          'Un nom propre à chaque incident : lettres, chiffres, traits d’union. Il ne devrait pas changer. Vide : le numéro de la ligne.',
        example: '2023-017'
      },
      title: {
        meaning: 'Quelques mots sur ce qui s’est passé. Aucun nom de personne.',
        example: 'Attaque d’un marché'
      },
      date: {
        meaning:
          'Aussi précise que la source : un jour 2023-04-02, un mois 2023-04, une année 2023, ou de/à 2023-08/2023-12. Une ligne sans date ne peut pas être lue.',
        example: '2023-04'
      },
      date_means: {
        meaning:
          'Pour une date de plus d’un jour. dans l’intervalle : à un moment de celui-ci. durée : cela a duré tout ce temps. Vide : dans l’intervalle.',
        example: 'dans l’intervalle'
      },
      type: {
        meaning:
          'La sorte d’incident. La liste est une proposition ; d’autres mots sont possibles.',
        example: 'attaque armée'
      },
      place: {
        meaning: 'Village, ville ou site, comme la source l’écrit.',
        example: 'Rivemont'
      },
      district: { meaning: 'Comme la source l’écrit.', example: 'Port-Nord' },
      region: {
        meaning:
          'Son nom, ou son code ISO 3166-2, qui la place sur la carte. Toujours écrite de la même façon.',
        example: 'Nord'
      },
      latitude: {
        meaning: 'Degrés décimaux (WGS 84), seulement si le lieu même est connu.',
        example: '12,5'
      },
      longitude: { meaning: 'Degrés décimaux (WGS 84) ; négative à l’ouest.', example: '-3,25' },
      where_precision: {
        meaning:
          'Avec quelle précision le lieu est connu : lieu, district, région ou inconnue. Vide : le plus fin de ce qui est donné.',
        example: 'lieu'
      },
      perpetrator: {
        meaning:
          'Groupes ou institutions, jamais de personnes. Plusieurs qui ont agi ensemble : dans une cellule, séparés par des points-virgules. Vide : non précisé.',
        example: 'Milice des collines ; forces armées'
      },
      attribution: {
        meaning:
          'Avec quelle fermeté la source les nomme : énoncée, soupçonnée, déduite. Pour plusieurs, dans leur ordre, avec des points-virgules. Vide : énoncée.',
        example: 'énoncée ; soupçonnée'
      },
      victims: {
        meaning: 'Qui étaient les personnes atteintes : civils, combattants ou inconnu.',
        example: 'civils'
      },
      killed: { meaning: peopleFr, example: 'au moins 4' },
      injured: { meaning: peopleFr, example: 'environ 30' },
      abducted: {
        meaning: `Prises par une partie non étatique ou étrangère. ${peopleFr}`,
        example: '2'
      },
      disappeared: {
        meaning: `Prises ou détenues par des agents de l’État, leur sort étant dissimulé. ${peopleFr}`,
        example: 'non précisé'
      },
      detained: { meaning: `Arrêtées ou prises dans une rafle. ${peopleFr}`, example: '10–20' },
      sexually_assaulted: { meaning: peopleFr, example: 'non précisé' },
      displaced: { meaning: peopleFr, example: 'environ 300' },
      exiled: { meaning: peopleFr, example: '1' },
      dismissed: {
        meaning: `Exclues de leur profession en représailles. ${peopleFr}`,
        example: '1'
      },
      source: {
        meaning: 'Qui l’a documenté : organisation, rapport, média. Aucun nom de personne.',
        example: 'Courrier d’Arlande'
      }
    },
    rulesTitle: 'Les règles en bref',
    rules: [
      'Une ligne est un incident : ce qui a été fait en un lieu, à une date ou dans une période, quelles qu’en soient les atteintes.',
      'Des lieux qui ont chacun leur nombre de victimes sont des incidents distincts.',
      'Un incident de plusieurs auteurs tient en une ligne : tous dans une cellule, séparés par des points-virgules.',
      'Écrivez ce que dit la source, et rien de plus : au moins, environ, de–à, ou non précisé. 0 et une cellule vide disent tous deux que rien de tel n’est rapporté.',
      'Une personne compte une fois pour chaque atteinte subie : de dix personnes détenues dont deux ont été tuées, 10 sont détenues et 2 tuées.',
      'Les totaux pour lesquels la source ne donne pas d’incidents n’ont pas leur place dans le tableau.',
      'N’écrivez jamais le nom de victimes, de témoins ou de suspects, ni rien qui permette de retrouver une personne : seulement des rôles, comme « un journaliste ».',
      'Le nombre de civils et celui de combattants d’un même incident ne tiennent pas en une ligne. Si la source les distingue, laissez « victimes » à inconnu.',
      'Des colonnes peuvent être retirées ou déplacées, mais gardez leurs noms. Gardez « date », « sens de la date », « auteur » et « attribution » : le tableau se reconnaît à elles.',
      'Les dates et les nombres de personnes restent du texte, pour que le tableur ne les change pas. Seule la première feuille est lue.'
    ],
    examplesTitle: 'Deux exemples inventés (non lus, car ils ne sont pas dans la première feuille)',
    examples: [
      {
        id: 'exemple-1',
        title: 'Attaque d’un marché dans une ville inventée',
        date: '2023-04',
        date_means: 'dans l’intervalle',
        type: 'attaque armée',
        place: 'Rivemont',
        district: 'Port-Nord',
        region: 'Nord',
        where_precision: 'lieu',
        perpetrator: 'Milice des collines ; forces armées d’Arlande',
        attribution: 'énoncée ; soupçonnée',
        victims: 'civils',
        killed: 'au moins 4',
        injured: 'environ 30',
        source: 'Courrier inventé'
      },
      {
        id: 'exemple-2',
        title: 'Arrestations après une manifestation dans une ville inventée',
        date: '2023-08/2023-12',
        date_means: 'durée',
        type: 'arrestation',
        place: 'Gué-du-Sud',
        region: 'Sud',
        perpetrator: 'police d’Arlande',
        attribution: 'énoncée',
        victims: 'civils',
        detained: 'non précisé',
        source: 'Observatoire inventé'
      }
    ],
    notInList: 'Choisissez l’un des mots de la liste.',
    notDegrees: 'Degrés décimaux : de -90 à 90 pour la latitude, de -180 à 180 pour la longitude.'
  }
};
