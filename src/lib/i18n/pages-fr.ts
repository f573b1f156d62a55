import type { PageWords } from './pages-en';

/** The words of the list of incidents and of the pages of single incidents, in French. */
export const pagesFr = {
  list: {
    intro: 'Chacun mène à ce qui en est consigné et au passage sur lequel il repose.',
    caption: 'Incidents, avec leur date, leur lieu, leurs auteurs et leurs victimes',
    range: {
      one: (from, to, total) => `${from}–${to} sur ${total} incident`,
      many: (from, to, total) => `${from}–${to} sur ${total} d’incidents`,
      other: (from, to, total) => `${from}–${to} sur ${total} incidents`
    },
    sortBy: 'Trier par',
    pages: 'Pages de cette liste',
    previous: 'Précédents',
    next: 'Suivants',
    beyond: (total) => `La liste s’arrête avant cette page ; elle compte ${total}.`,
    first: 'Revenir au début',
    download: 'Cette liste dans un fichier',
    all: 'Tous les incidents'
  },
  incident: {
    inShort: 'En bref',
    exactDate: 'Date en EDTF',
    means: {
      duration: 'L’incident a duré tout ce temps.',
      within: 'L’incident a eu lieu à un moment de cette période, que la source ne précise pas.'
    },
    documented: 'Documenté',
    documentedUnknown: (published) => `date non précisée (publication du rapport : ${published})`,
    status: 'Suites',
    placeKnown: 'Précision du lieu',
    precisions: {
      place: 'la source nomme la ville ou le village',
      district: 'la source ne nomme aucun lieu, mais un cercle',
      region: 'la source ne nomme aucun lieu, mais une région',
      unknown: 'la source ne dit pas où l’acte a été commis'
    },
    where: 'Où',
    placeNotNamed: 'Lieu non nommé',
    asWritten: (words) => `Dans la source : ${words}`,
    region: (name) => `Région : ${name}`,
    bases: {
      stated: 'La source nomme la région.',
      mapped: 'La source nomme un cercle ou une nouvelle région situés dans celle-ci.',
      inferred:
        'La source ne nomme que le lieu ou ses coordonnées ; un répertoire toponymique ou les limites indiquent la région.',
      'not-stated': 'La région n’est pas précisée.'
    },
    coordinates: 'Coordonnées (WGS 84)',
    noCoordinates: 'Coordonnées inconnues',
    north: (degrees) => `${degrees}° N`,
    south: (degrees) => `${degrees}° S`,
    east: (degrees) => `${degrees}° E`,
    west: (degrees) => `${degrees}° O`,
    who: 'Qui est tenu pour responsable',
    attributions: {
      stated: 'La source l’énonce clairement.',
      suspected: 'La source l’énonce avec doute, comme un soupçon ou une présomption.',
      inferred:
        'La source ne donne pas de nom ; la catégorie se déduit de la partie du rapport qui en parle.'
    },
    jointly:
      'Plusieurs y ont pris part. L’incident compte une seule fois dans chaque total, et rien n’est partagé entre eux.',
    nobody: 'La source ne dit pas qui.',
    harms: 'Qui en a été victime',
    harmsApart:
      'Une personne compte une fois pour chaque atteinte subie ; les atteintes ne s’additionnent pas.',
    victims: {
      civilian: 'civils',
      combatant: 'combattants',
      unknown: 'civils ou combattants, la source ne le dit pas'
    },
    group: 'Décrites comme',
    statusOf: 'Statut',
    forms: {
      'at-least': 'La source ne connaît pas de maximum.',
      about: 'La source donne ce nombre comme approximatif.',
      'not-stated': 'La source ne donne pas de nombre ; rien ne s’ajoute aux sommes.',
      range: 'Nombre retenu, minimum et maximum que donne la source.'
    },
    women: {
      one: (n) => `dont au moins ${n} femme`,
      other: (n) => `dont au moins ${n} femmes`
    },
    children: {
      one: (n) => `dont au moins ${n} enfant`,
      other: (n) => `dont au moins ${n} enfants`
    },
    oneWoman: 'une femme',
    oneChild: 'un enfant',
    sources: 'Sur quoi il repose',
    neverText:
      'Les phrases elles-mêmes ne sont pas reproduites ici ; voici où elles se trouvent dans le rapport.',
    ofRow: 'Il a été lu dans une ligne d’un fichier ; la ligne même n’est pas reprise ici.',
    readReport: 'Lire le rapport publié',
    published: (publisher, date) => `${publisher}, ${date}`,
    accessed: (date) => `Consulté le ${date}.`,
    passage: (n) => `Passage ${n}`,
    section: 'Section',
    subsection: 'Sous-section',
    paragraph: 'Paragraphe',
    position: 'Position',
    characters: (start, end) => `caractères ${start} à ${end}`,
    about: 'Porte sur',
    aboutAll: 'tout l’incident',
    cites: 'Le rapport cite',
    citesNobody: 'aucune autre source',
    hash: (short) => `Texte SHA-256 ${short}…`,
    hashOf: (document) =>
      `Les positions comptent les caractères Unicode du texte de « ${document} » tel qu’il a été codé, à partir de 0 ; le dernier n’est pas compris. Ce texte en UTF-8 a pour SHA-256 :`,
    hashOfFile: 'Le fichier tel qu’il a été ouvert a l’empreinte SHA-256 :',
    notes: 'Notes sur son codage',
    noteKinds: {
      choice: 'Choix',
      difference: 'Différence entre les deux codages',
      agreement: 'Accord',
      limit: 'Limite'
    },
    around: 'Avant et après, par date',
    previous: 'Avant',
    next: 'Après',
    json: 'Cet incident en JSON'
  }
} satisfies PageWords;
