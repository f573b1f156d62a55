import type { MethodWords } from './method-en';
import { rulesFr } from './rules-fr';

/** The words of the method page, in French. */
export const methodFr = {
  title: 'Méthode',
  intro:
    'Comment ces chiffres sont comptés, ce que signifient les mots, et ce qu’ils peuvent montrer ou non.',
  contents: 'Sur cette page',
  because: 'Pourquoi',
  limits: {
    title: 'Ce que de tels chiffres peuvent montrer',
    illustrative: {
      basis: (source) =>
        `${source} rapporte des cas pour illustrer ses constats, sans chercher à les recenser tous. Tout ce qui suit en découle.`,
      can: [
        'Ce que la source documente : combien il y a eu de victimes, dans quels incidents, où, quand, et de qui selon elle.',
        'Sur quel passage repose chaque nombre, et avec quel degré de certitude chaque élément est énoncé.',
        'Quelles atteintes sont rapportées ensemble, et quelles parties ont agi ensemble, dans ces incidents.'
      ],
      cannot: [
        'Combien il y a eu de victimes en tout. Ce qui n’a pas été documenté, ou pas retenu, n’y est pas.',
        'Si la violence a augmenté ou diminué, ni où elle est la plus grave. Là où rien n’est rapporté, peut-être rien n’a-t-il pu être su.',
        'Qui en commet le plus. Le choix des cas peut mettre en avant certaines parties plus que d’autres.'
      ]
    },
    systematic: {
      basis: (source) =>
        `${source} entend recenser tout incident qui répond à ses critères. Ce que la source n’a pu apprendre manque aussi ici.`,
      can: [
        'Combien d’incidents répondant aux critères ont été connus, où, quand, et par qui ils auraient été commis.',
        'Sur quel passage repose chaque nombre, et avec quel degré de certitude chaque élément est énoncé.',
        'Comment les nombres recensés se comparent entre mois, régions et parties.'
      ],
      cannot: [
        'Combien il y a eu de victimes en tout : aucun recensement n’est complet.',
        'Si un changement des nombres tient à la violence ou à ce qui a pu être su.',
        'Ce qui s’est passé là où personne ne pouvait le rapporter.'
      ]
    },
    canTitle: 'Ils montrent',
    cannotTitle: 'Ils ne montrent pas',
    ofDataset: 'Limites de ce jeu de données'
  },
  rulesTitle: 'Comment les chiffres sont comptés',
  rules: rulesFr,
  definitions: {
    title: 'Ce que signifient les mots',
    harmsTitle: 'Atteintes',
    harms: {
      killed: 'Mortes de ce qui a été commis, exécutions comprises.',
      injured: 'Blessées, sans que la source dise qu’elles en sont mortes.',
      abducted:
        'Emmenées par une partie autre que l’État : un groupe armé ou des forces étrangères.',
      disappeared:
        'Emmenées ou retenues, en dissimulant le lieu où elles se trouvent, par des agents de l’État, par des personnes soupçonnées d’en être, ou lors d’une opération conjointe avec eux ; aussi par des inconnus quand la source en parle comme d’une disparition forcée. La détention en fait partie.',
      detained: 'Arrêtées, ou prises dans une rafle.',
      'sexually-assaulted': 'Victimes de viol ou d’autres violences sexuelles.',
      displaced: 'Chassées du lieu où elles vivaient.',
      exiled: 'Contraintes de quitter le pays.',
      dismissed:
        'Radiées d’une profession par représailles, quand c’est l’atteinte dont il s’agit.',
      taken:
        'Enlevées ou victimes de disparition forcée. Les deux s’excluent : personne ne compte deux fois, et les parties de toute nature peuvent être comparées.'
    },
    attributionTitle: 'Attribution',
    attribution: {
      stated: 'La source dit clairement qui a pris part.',
      suspected: 'La source le dit avec doute : « soupçonné », « vraisemblablement ».',
      inferred:
        'La source ne donne pas de nom, mais en parle dans une partie consacrée à une catégorie, comme celle sur les groupes armés.'
    },
    victimsTitle: 'Statut des victimes',
    victims: {
      civilian:
        'Appelés civils, ou de nature civile : villageois, éleveurs, manifestants, journalistes, défenseurs, magistrats, personnes déplacées, femmes, enfants.',
      combatant: 'Appelés soldats ou combattants.',
      unknown:
        'Désignées seulement comme des « personnes » ou des « hommes » : la source ne le dit pas.'
    },
    categoriesTitle: 'Auteurs',
    categories: {
      government: 'Les forces, les agents et les autorités de l’État.',
      'foreign-military': 'Du personnel armé d’un autre pays, ou venu d’un autre pays.',
      'armed-groups':
        'Des groupes armés qui combattent le gouvernement ou se combattent entre eux.',
      militias:
        'Des groupes armés issus d’une communauté, comme des chasseurs ou des groupes d’autodéfense.',
      unidentified: 'Des personnes dont la source ne dit pas qui elles sont.'
    },
    members: (names) => `Dans ce jeu de données : ${names}.`,
    regionsTitle: 'Comment une région est connue',
    regions: {
      stated: 'La source nomme la région elle-même.',
      mapped:
        'La source nomme un cercle, une nouvelle région ou une autre division, situés dans celle-ci.',
      inferred:
        'La source ne nomme qu’une ville ou un village, ou donne des coordonnées ; un répertoire toponymique ou les limites, simplifiées, indiquent la région.',
      'not-stated': 'La source ne nomme aucun lieu, ou aucun dont la région soit connue.'
    },
    numbersTitle: 'Nombres',
    numbers: [
      { term: '40', meaning: 'La source donne ce nombre.' },
      {
        term: 'au moins 40',
        meaning:
          'La source le donne comme un minimum, ou une partie de la somme en est un ; il n’y a pas de maximum.'
      },
      { term: 'environ 300', meaning: 'La source le donne comme approximatif.' },
      {
        term: '1 234 (1 100–1 500)',
        meaning: 'Le nombre retenu, avec le plus bas et le plus haut qui soient donnés.'
      },
      {
        term: 'nombre non précisé',
        meaning:
          'L’atteinte est rapportée sans nombre. Elle n’ajoute rien aux sommes et les laisse ouvertes vers le haut.'
      },
      { term: 'aucun cas recensé', meaning: 'Le jeu de données n’a pas d’incident de ce genre.' }
    ],
    datesTitle: 'Dates',
    dates: [
      {
        term: '22 avril 2023',
        meaning:
          'La source donne le jour. Les dates sont notées en EDTF (ISO 8601-2), aussi précises que la source, et pas plus.'
      },
      {
        term: 'à un moment en août 2023',
        meaning: 'Les faits ont eu lieu dans ce temps, un jour que la source n’indique pas.'
      },
      { term: 'd’août 2023 à décembre 2023', meaning: 'Les faits ont duré tout ce temps.' }
    ]
  },
  notes: {
    title: 'Comment ce jeu de données a été codé',
    intro:
      'Le texte de la source a été transformé en incidents selon des règles écrites. Ce que ces règles laissaient ouvert, et les différences entre deux codages, figurent ici en entier.',
    choice: 'Choix',
    agreement: 'Accord entre les deux codages',
    difference: 'Différences, et comment elles ont été tranchées',
    incident: 'l’incident'
  },
  apart: {
    title: 'Ce qui n’entre dans aucune somme',
    aggregates: 'Totaux que la source donne sans leurs incidents',
    outcomes: 'Décisions de justice sur des crimes antérieurs',
    context: 'Contexte daté, pour les repères de la chronologie',
    none: 'Aucun élément dans ce jeu de données.',
    people: {
      one: (n) => `${n} personne`,
      many: (n) => `${n} de personnes`,
      other: (n) => `${n} personnes`
    },
    incidents: {
      one: (n) => `${n} incident`,
      many: (n) => `${n} d’incidents`,
      other: (n) => `${n} incidents`
    },
    documented: 'publié',
    crimes: (places, years) => `crimes commis à ${places} (${years})`,
    passage: (where, start, end) => `${where}, caractères ${start} à ${end}`
  },
  sources: {
    title: 'Sources, licence et citation',
    coding: 'Ce codage est publié sous licence',
    codingNot:
      'Le rapport lui-même reste à son éditeur ; son texte ne fait pas partie du jeu de données. Le descripteur du paquet de données nomme toutes les sources utilisées, avec leur licence.',
    cite: 'Comment citer',
    version: (version) =>
      `La version ${version} du jeu de données correspond aux douze premiers chiffres du SHA-256 de ses fichiers : deux chiffres de même version reposent sur les mêmes données.`,
    versions: 'Versions de ce jeu de données, et ce qui a changé de l’une à l’autre'
  },
  data: {
    title: 'Données et interface de programmation',
    package:
      'Le jeu de données est un Data Package (version 2) : son descripteur dit ce que signifie chaque colonne.',
    descriptor: 'Descripteur',
    tables: 'Tables',
    flat: 'Tous les incidents en une seule table',
    api: 'Les mêmes chiffres et incidents sont disponibles en JSON, avec les paramètres des pages (tels que harm, victim, from, to, perpetrator, region, type, attribution, basis, lang, version) :',
    apiFiles:
      'Les mêmes chiffres et incidents sont en JSON dans des fichiers. Ceci est une copie statique : ses fichiers tiennent les figures telles qu’elles sont au départ, sans aucun choix ; celles en français sont sous /fr.',
    addresses: {
      datasets: 'les jeux de données',
      dataset: 'ce jeu de données, avec ses définitions et ses notes',
      incidents: 'ses incidents ; aussi sort, offset, limit',
      all: 'tous ses incidents, y compris ceux hors de la période',
      incident: 'un incident',
      figure: (names) => `une figure : ${names}`,
      cube: 'les nombres dont toutes les figures sont faites',
      versions: 'ses versions ; sous /compare, ce en quoi deux d’entre elles diffèrent'
    }
  }
} satisfies MethodWords;
