import type { MappingWords } from './mapping-en';

export const mappingWordsFr: MappingWords = {
  title: 'Quelle colonne est quoi',
  intro:
    'Dites quelle colonne tient quoi. Ce qui est proposé est déjà choisi, avec sa raison ; plus bas, vous voyez aussitôt ce que deviennent les premières lignes.',
  none: 'aucune colonne',
  because: {
    name: 'proposée d’après son nom',
    values: 'proposée d’après ce qu’elle contient',
    format: 'comme dans les tables de cette sorte',
    file: 'selon le fichier de correspondance'
  },
  groups: { when: 'Quand', where: 'Où', who: 'Qui', harm: 'Atteintes', else: 'Autres colonnes' },
  slots: {
    start: 'Date',
    end: 'Dernier jour, si cela a duré',
    year: 'Année',
    month: 'Mois',
    day: 'Jour',
    place: 'Lieu',
    district: 'District',
    region: 'Région',
    regionCode: 'Code de la région',
    country: 'Pays',
    latitude: 'Latitude',
    longitude: 'Longitude',
    attribution: 'Fermeté de l’attribution',
    victims: 'Qui sont les victimes',
    type: 'Type d’incident',
    source: 'Source',
    id: 'Identifiant',
    description: 'Description'
  },
  dateStands: 'La date figure',
  dateWhole: 'dans une colonne',
  dateParts: 'en parties : année, mois, jour',
  order: 'Les dates en chiffres s’écrivent',
  orders: {
    dmy: '31/12/2023, jour d’abord',
    mdy: '12/31/2023, mois d’abord',
    ymd: '23/12/31, année d’abord'
  },
  orderUnsure: 'supposé, car ces dates ne le montrent pas : veuillez vérifier',
  regionHint: 'Les barres par région viennent de la région ; un lieu seul n’en donne pas.',
  party: (number) => `Colonne ${number} de qui c’était`,
  partyColumn: 'Colonne',
  separator: 'Entre plusieurs noms',
  separatorHint: 'par exemple\u00a0; ou , – vide si une cellule ne tient qu’un nom',
  role: 'Elle nomme',
  roles: {
    perpetrator: 'l’auteur',
    party: 'un camp d’un combat',
    'by-type': 'l’un ou l’autre, selon le type'
  },
  addParty: 'Ajouter une colonne de qui c’était',
  whoHint: 'Un camp d’un combat figure dans la description et n’est donné pour auteur de rien.',
  harm: (number) => `Atteinte ${number}`,
  harmColumn: 'Colonne du nombre',
  harmKind: 'Elle compte les personnes',
  whose: 'Les victimes sont',
  statuses: {
    civilian: 'des civils',
    combatant: 'des combattants',
    unknown: 'non distinguées'
  },
  blank: 'Une cellule vide dit',
  blanks: { none: 'aucune atteinte de cette sorte', 'not-stated': 'nombre non précisé' },
  means: 'Un nombre dit',
  meanings: { exactly: 'exactement tant', 'at-least': 'au moins tant' },
  harmMore: 'Écart et parts de ce nombre',
  harmSlots: {
    low: 'Nombre le plus bas',
    high: 'Nombre le plus haut',
    civilian: 'Dont civils',
    combatant: 'Dont combattants',
    women: 'Dont femmes',
    children: 'Dont enfants'
  },
  addHarm: 'Ajouter une atteinte',
  harmHint:
    'Les nombres d’une même atteinte en plusieurs entrées s’additionnent. Une colonne qui compte une partie des personnes d’une autre appartient aux parts de celle-ci.',
  remove: 'Retirer',
  removed: (what) => `Retiré : ${what}`,
  titleColumn: (number) => `Titre de l’incident, partie ${number}`,
  titleMore: 'Titre de l’incident, une partie de plus',
  suggested: 'Reprendre la proposition',
  suggestedSaid: 'La proposition vaut de nouveau.',
  previewTitle: 'Les premières lignes, et ce qu’on y lit',
  previewRows: (rows) =>
    `Les ${rows} premières lignes de la table, chaque colonne sous ce qu’elle est`,
  notRead: 'non lue',
  line: 'Ligne',
  readAs: {
    perpetrator: 'Auteur',
    party: 'Camp d’un combat',
    'by-type': 'Qui, selon le type',
    title: 'Titre',
    precision: 'Précision',
    harm: (harm) => `Personnes ${harm}`
  },
  readsTitle: 'Ce que deviennent ces lignes',
  reads: (read, rows) => `${read} de ces ${rows} lignes sont lues comme des incidents.`,
  noHarm: 'aucune relatée',
  rowRejected: 'Non lue :',
  rowRepeated: 'Non recomptée :',
  partiesTitle: 'Qui relève de quelle catégorie',
  partiesIntro:
    'Les auteurs que nomme toute la table, ceux de plus de lignes d’abord. Les catégories sont devinées d’après les noms et les codes ; corrigez ce qui est faux.',
  partiesCounting: 'Tout le fichier est parcouru…',
  partiesMore: (shown, total) =>
    `Les ${shown} plus fréquents sur ${total} sont listés ; les autres sont classés d’après leurs noms.`,
  partiesNone: 'Aucune colonne ne nomme d’auteurs, ou aucun n’y est nommé.',
  inRows: {
    one: (rows) => `dans ${rows} ligne`,
    many: (rows) => `dans ${rows} lignes`,
    other: (rows) => `dans ${rows} lignes`
  },
  guessed: 'deviné',
  chosen: 'choisi par vous',
  file: 'Pour le fichier du mois prochain',
  fileHint:
    'Un fichier de correspondance dit quelle colonne est quoi et comment les auteurs sont classés, et ne tient rien des lignes. Il convient à toute table dont les colonnes portent les mêmes noms.',
  save: 'Enregistrer cette correspondance',
  use: 'Utiliser un fichier de correspondance',
  mapped: {
    intro:
      'La personne qui a ouvert la table a dit quelle colonne est quoi ; cela prévaut sur la façon dont se lisent d’ordinaire de telles tables.',
    quoted: (name) => `« ${name} »`,
    item: (what, columns) => `${what} : ${columns}.`,
    order: (order) => `Les dates en chiffres se lisent ainsi : ${order}.`,
    separated: (column, separator) => `${column} (plusieurs noms, distingués à « ${separator} »)`,
    side: 'Camp d’un combat, qui n’est donné pour auteur de rien',
    sorted: (number) => `Auteurs dont la catégorie a été choisie et non devinée : ${number}.`,
    harm: (harm, details) => `Personnes ${harm} : ${details}.`,
    means: {
      exactly: 'un nombre dit exactement tant',
      'at-least': 'un nombre dit au moins tant'
    },
    blank: {
      none: 'une cellule vide dit qu’il n’y en a pas eu',
      'not-stated': 'une cellule vide dit que le nombre n’est pas précisé'
    }
  }
};
