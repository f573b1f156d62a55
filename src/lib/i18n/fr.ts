import { frErrors } from './errors-fr';
import type { Words } from './en';
import { fromTo, the } from './dates-fr';

/** Every word of the figures and the dashboard, in French. Numbers come formatted. */
export const fr = {
  site: {
    name: 'Attest',
    tagline: 'Statistiques d’incidents, chaque chiffre relié à sa source',
    overview: 'Vue d’ensemble',
    compare: 'Comparer',
    incidents: 'Incidents',
    method: 'Méthode',
    briefing: 'Dossier',
    navigation: 'Pages de ce jeu de données',
    datasets: 'Jeux de données',
    skip: 'Aller au contenu',
    otherLanguage: 'English',
    invented: 'données inventées',
    documentedBy: (source, from, to) => `Incidents documentés par ${source}, ${fromTo(from, to)}`,
    open: 'Ouvrir un fichier à vous',
    notAffiliated: (source) => `Attest n’est pas affilié à ${source}.`,
    footer: (version, licence) =>
      `Version ${version} du jeu de données.${licence && ` Licence ${licence}.`}`,
    illustrative:
      'La source rapporte des cas et ne les recense pas tous : ces chiffres montrent ce qui est documenté, non l’ampleur de ce qui s’est passé.',
    systematic:
      'La source entend recenser tout incident répondant à ses critères ; ce qu’elle n’a pu apprendre manque aussi ici.'
  },
  harms: {
    killed: {
      name: 'tuées',
      people: { one: 'personne tuée', many: 'de personnes tuées', other: 'personnes tuées' }
    },
    injured: {
      name: 'blessées',
      people: {
        one: 'personne blessée',
        many: 'de personnes blessées',
        other: 'personnes blessées'
      }
    },
    abducted: {
      name: 'enlevées',
      people: {
        one: 'personne enlevée',
        many: 'de personnes enlevées',
        other: 'personnes enlevées'
      }
    },
    disappeared: {
      name: 'victimes de disparition forcée',
      people: {
        one: 'personne victime de disparition forcée',
        many: 'de personnes victimes de disparition forcée',
        other: 'personnes victimes de disparition forcée'
      }
    },
    detained: {
      name: 'détenues',
      people: {
        one: 'personne détenue',
        many: 'de personnes détenues',
        other: 'personnes détenues'
      }
    },
    'sexually-assaulted': {
      name: 'agressées sexuellement',
      people: {
        one: 'personne agressée sexuellement',
        many: 'de personnes agressées sexuellement',
        other: 'personnes agressées sexuellement'
      }
    },
    displaced: {
      name: 'déplacées',
      people: {
        one: 'personne déplacée',
        many: 'de personnes déplacées',
        other: 'personnes déplacées'
      }
    },
    exiled: {
      name: 'contraintes à l’exil',
      people: {
        one: 'personne contrainte à l’exil',
        many: 'de personnes contraintes à l’exil',
        other: 'personnes contraintes à l’exil'
      }
    },
    dismissed: {
      name: 'radiées de leur profession',
      people: {
        one: 'personne radiée de sa profession',
        many: 'de personnes radiées de leur profession',
        other: 'personnes radiées de leur profession'
      }
    },
    taken: {
      name: 'enlevées ou disparues',
      people: {
        one: 'personne enlevée ou disparue',
        many: 'de personnes enlevées ou disparues',
        other: 'personnes enlevées ou disparues'
      }
    }
  },
  victims: {
    all: 'toutes',
    civilian: 'civils',
    combatant: 'combattants',
    unknown: 'statut inconnu'
  },
  victimsOf: { civilian: 'civils', combatant: 'combattants', unknown: 'statut inconnu' },
  attributions: { stated: 'énoncée', suspected: 'soupçonnée', inferred: 'déduite' },
  bases: {
    stated: 'énoncée',
    mapped: 'déduite du cercle ou de la nouvelle région',
    inferred: 'déduite du lieu',
    'not-stated': 'non précisée'
  },
  types: {
    'armed-attack': 'attaque armée',
    'military-operation': 'opération militaire',
    'protest-repression': 'répression d’une manifestation',
    arrest: 'arrestation',
    'enforced-disappearance': 'disparition forcée',
    siege: 'siège',
    reprisal: 'représailles'
  } as Readonly<Record<string, string>>,
  groups: {
    several: 'Plusieurs parties',
    'not-stated': 'Non précisé',
    'uncertain-only': 'Soupçon ou déduction seulement'
  },
  regionGroups: { several: 'Plusieurs régions', 'not-stated': 'Non précisée' },
  counts: {
    separator: ' : ',
    listSeparator: ' ; ',
    none: 'aucun cas recensé',
    notStated: 'nombre non précisé',
    atLeast: (n) => `au moins ${n}`,
    people: { one: 'personne', many: 'de personnes', other: 'personnes' },
    about: (n) => `environ ${n}`,
    range: (best, low, high) => `${best} (${low}–${high})`,
    incidents: { one: 'incident', many: 'd’incidents', other: 'incidents' },
    inIncidents: {
      one: (n) => `dans ${n} incident`,
      many: (n) => `dans ${n} d’incidents`,
      other: (n) => `dans ${n} incidents`
    }
  },
  measures: {
    incidents: 'Incidents',
    people: (harm) => `Personnes ${harm}`,
    civilian: (harm) => `Personnes civiles ${harm}`,
    combatant: (harm) => `Personnes combattantes ${harm}`,
    unknown: (harm) => `Personnes de statut inconnu ${harm}`
  },
  figures: {
    source: (source, scope) => `dans les incidents documentés par ${source} (${scope})`,
    byPerpetrator: (measure) => `${measure}, par auteur`,
    byCombination: (measure) => `${measure}, par combinaison d’auteurs`,
    byRegion: (measure) => `${measure}, par région`,
    byMonth: (measure) => `${measure}, par mois`,
    byMonthCumulative: (measure) => `${measure}, cumul par mois`,
    headline: 'En bref',
    readPerpetrator: 'Une barre compte chaque incident auquel la catégorie a pris part.',
    readCombination: 'Chaque incident figure dans une seule barre ; leur somme est le total.',
    readRegion: 'Région où l’acte a été commis.',
    readMonth: 'Empilé par auteur tenu pour responsable, plusieurs parties à part.',
    readCumulative:
      'Chaque barre est le total des mois jusque-là ; là où elle ne monte pas, le mois n’ajoute aucun nombre.',
    running: (value) => `cumul : ${value}`,
    readHeadline:
      'Chaque personne compte une fois pour chaque atteinte subie ; les atteintes ne s’additionnent pas.',
    readTrend:
      'Les petites barres sont les mois, chaque rangée à sa propre échelle ; celle qui flotte est sans nombre.',
    dragToChoose: 'Faites glisser pour choisir une période.',
    longer: 'période plus longue',
    longerShort: 'longue',
    outside: 'hors période',
    outsideShort: 'hors'
  },
  parts: {
    alone: 'seul',
    joint: 'conjointement',
    aloneTentative: 'seul, soupçon ou déduction',
    jointTentative: 'conjointement, soupçon ou déduction',
    aloneOf: (name) => `${name} sans autre partie`,
    firm: 'énoncé',
    tentative: 'soupçon ou déduction',
    named: 'région énoncée ou déduite du cercle',
    inferred: 'région déduite du lieu'
  },
  columns: {
    total: 'Total',
    perpetrator: 'Auteur',
    region: 'Région',
    month: 'Mois',
    headline: 'Mesure',
    low: 'Minimum',
    best: 'Meilleure estimation',
    high: 'Maximum',
    open: 'ouvert',
    qualifier: 'Formulation',
    incidents: 'Incidents',
    approximate: 'Nombres approximatifs',
    unstated: 'Cas sans nombre',
    alone: 'Seul',
    joint: 'Conjointement',
    tentative: 'Soupçon ou déduction',
    inferred: 'Région déduite'
  },
  notes: {
    exceed: {
      one: (total, by, n) =>
        `Les barres dépassent le total (${total}) de ${by}, car ${n} incident est attribué à plusieurs parties ; le total le compte une seule fois.`,
      other: (total, by, n) =>
        `Les barres dépassent le total (${total}) de ${by}, car ${n} incidents sont attribués à plusieurs parties ; le total les compte une seule fois.`
    },
    hatched: {
      one: (n) => `Hachuré : attribution seulement soupçonnée ou déduite, dans ${n} incident.`,
      other: (n) => `Hachuré : attribution seulement soupçonnée ou déduite, dans ${n} incidents.`
    },
    unstated: {
      one: (n) => `${n} mention ne donne pas de nombre et n’ajoute rien aux barres.`,
      other: (n) => `${n} mentions ne donnent pas de nombre et n’ajoutent rien aux barres.`
    },
    approximate: {
      one: (n) =>
        `${n} nombre parmi ceux qui sont additionnés est approximatif (~) dans la source.`,
      other: (n) =>
        `${n} nombres parmi ceux qui sont additionnés sont approximatifs (~) dans la source.`
    },
    atLeast:
      'Les barres montrent les nombres donnés ; « au moins » (+) signifie que la source ne connaît pas de maximum.',
    outlined: {
      one: (n) => `Contour seul : région déduite du lieu (${n} incident).`,
      other: (n) => `Contour seul : région déduite du lieu (${n} incidents).`
    },
    noneRecorded:
      'Mois sans barre (« – ») : aucun cas recensé, ce qui ne signifie pas que rien ne s’est produit.',
    longer: {
      one: (n) => `${n} incident est daté d’une période plus longue et figure à droite.`,
      other: (n) => `${n} incidents sont datés d’une période plus longue et figurent à droite.`
    },
    notRunning: (apart) =>
      `Le cumul ne compte que les mois. Montré à part et non compris : ${apart}.`,
    cutOff: {
      one: (n) => `Non compris : ${n} incident qui ne tombe qu’en partie dans la période choisie.`,
      other: (n) =>
        `Non compris : ${n} incidents qui ne tombent qu’en partie dans la période choisie.`
    },
    outside: (counts, when) =>
      `Non compris dans cette figure, car survenu hors de la période (${when}) : ${counts}.`,
    outsideChosen: (counts, when) =>
      `Non compris dans cette figure, car hors de la période choisie (${when}) : ${counts}.`,
    outsideIncluded: (counts, when) =>
      `Compris et montré à part, car survenu hors de la période (${when}) : ${counts}.`,
    chosen: (choices) => `Choix : ${choices}.`,
    noData: 'Aucun cas recensé pour ces choix.'
  },
  summaries: {
    opening: (source, measure, scope) => `Documenté par ${source} : ${measure} (${scope}).`,
    nothing: (source, scope) => `Documenté par ${source} : aucun cas recensé (${scope}).`,
    perpetrators: (list) => `Par catégorie : ${list}.`,
    combinations: (list) => `Par combinaison : ${list}.`,
    regions: (list) => `Par région : ${list}.`,
    months: (list) => `Nombres les plus élevés : ${list}.`,
    running: (month, value) => `Cumul à la fin de ${month} : ${value}.`,
    harms: (list, victims) => (victims ? `Relevé (${victims}) : ${list}.` : `Relevé : ${list}.`),
    each: (label, value) => `${label} (${value})`,
    overlap: 'Les incidents conjoints comptent pour chaque catégorie qui y a pris part.'
  },
  headline: {
    combatants: (count) => `dont ${count} combattants`,
    suspected: {
      one: (n) => `${n} incident sur soupçon ou déduction seulement`,
      other: (n) => `${n} incidents sur soupçon ou déduction seulement`
    },
    anyVictims: 'quel que soit le statut des victimes',
    inNoMonth: {
      one: (n) =>
        `${n} incident est daté d’une période plus longue : il est dans les totaux, mais dans aucun mois.`,
      other: (n) =>
        `${n} incidents sont datés d’une période plus longue : ils sont dans les totaux, mais dans aucun mois.`
    },
    longer: {
      one: (n) => `${n} daté d’une période plus longue`,
      other: (n) => `${n} datés d’une période plus longue`
    },
    apart: {
      one: (n) => `${n} hors de la période`,
      other: (n) => `${n} hors de la période`
    },
    unstated: {
      one: (n) => `nombre non précisé dans ${n}`,
      other: (n) => `nombre non précisé dans ${n}`
    },
    byMonth: 'par mois',
    highest: (month, count) => `maximum en ${month} (${count})`,
    noneIn: (none, months) => `aucun cas recensé dans ${none} mois sur ${months}`,
    notIn: 'Ce que ces chiffres laissent de côté',
    outside: (counts, when) =>
      `Survenu hors de la période (${when}) mais documenté dans celle-ci : ${counts}.`,
    include: 'Les inclure',
    exclude: 'Les exclure à nouveau',
    tentative: {
      one: (n) => `${n} incident n’est attribué que par soupçon ou déduction.`,
      other: (n) => `${n} incidents ne sont attribués que par soupçon ou déduction.`
    },
    aggregates: {
      one: (n) => `${n} total que la source donne sans ses incidents n’est pas additionné :`,
      other: (n) => `${n} totaux que la source donne sans leurs incidents ne sont pas additionnés :`
    },
    outcomes: {
      one: (n) => `${n} décision de justice sur des crimes antérieurs n’est pas un incident :`,
      other: (n) =>
        `${n} décisions de justice sur des crimes antérieurs ne sont pas des incidents :`
    },
    saidBy: (who) => `selon ${who}`
  },
  change: {
    none: (measures, why) =>
      measures
        ? `Changement dans le temps (${measures}) ${why}.`
        : `Changement dans le temps ${why}.`,
    ofCases:
      'non affiché : la source relate des cas et ne les recense pas tous ; un taux ou une évolution ne dirait que son choix de cas'
  },
  filters: {
    title: 'Filtres',
    more: 'Plus de filtres',
    harm: 'Atteinte',
    measure: 'Compter',
    measurePeople: 'les personnes',
    measureIncidents: 'les incidents',
    period: 'Période',
    from: 'De',
    to: 'À',
    wholePeriod: 'toute',
    perpetrators: 'Auteurs',
    regions: 'Régions',
    noRegion: 'région non précisée',
    victims: 'Victimes',
    attribution: 'Attribution',
    attributionAll: 'avec soupçons',
    attributionStated: 'énoncée seulement',
    attributionAllLong: 'Énoncée, soupçonnée et déduite',
    attributionStatedLong: 'Énoncée seulement',
    attributionChoice: 'attribution énoncée seulement',
    basisChoice: 'y compris ce qui est survenu hors de la période',
    basis: 'Comptés',
    basisOccurred: 'survenus dans la période',
    basisDocumented: 'tous les cas documentés',
    allPerpetrators: 'tous',
    allRegions: 'toutes',
    allTypes: 'tous',
    anyHarm: 'toutes les atteintes',
    types: 'Type',
    victimsOfHarm:
      'S’applique à l’atteinte choisie ; avec « toutes les atteintes », tous les incidents sont listés.',
    some: (n) => `${n} au choix`,
    apply: 'Appliquer',
    clear: 'Effacer',
    clearAll: 'Effacer tous les filtres'
  },
  actions: {
    table: 'Afficher le tableau',
    combinations: 'Combinaisons',
    overlap: 'Par catégorie',
    cumulative: 'Cumul',
    monthly: 'Mois par mois',
    open: (label) => `Montrer les auteurs compris dans ${label}`,
    close: (label) => `Masquer les auteurs compris dans ${label}`,
    downloadAs: (format) => `Télécharger les nombres au format ${format}`,
    map: 'Carte',
    publish: 'Publier…',
    citeAs: 'Citer ainsi'
  },
  behind: {
    loading: 'Chargement des incidents…',
    failed: 'Les incidents n’ont pas pu être chargés. Vérifiez la connexion et réessayez.',
    list: 'Tous les incidents de ces choix, en liste'
  },
  inWords: { title: 'Résumé', copy: 'Copier le texte', copied: 'Copié, avec la source.' },
  asOf: (version, date) => `${version} (au ${date})`,
  citation: (publisher, document, published, version, link) =>
    `Source : ${publisher}, ${document}${published && ` (${published})`}. Chiffres : Attest, version ${version} du jeu de données, ${link}.`,
  openedFile: (name, sha256) =>
    `ouvert dans le navigateur du lecteur à partir du fichier « ${name} » (SHA-256 ${sha256})`,
  incident: {
    documented: 'Documenté',
    basis: 'Comment la région est connue',
    cites: 'La source cite',
    title: 'Titre',
    region: 'Région',
    perpetrators: 'Auteurs',
    harms: 'Atteintes',
    where: 'Où',
    when: 'Quand',
    type: 'Type',
    passage: 'Passage',
    row: (n) => `ligne ${n} du fichier`,
    of: (section, paragraph) => `${section}, paragraphe ${paragraph}`,
    nobodyNamed: 'non précisé'
  },
  dates: {
    within: (text) => `à un moment en ${text}`,
    between: (from, to) => `entre ${the(from)} et ${the(to)}`,
    lasting: fromTo
  },
  errors: frErrors
} satisfies Words;
