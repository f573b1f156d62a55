import type { BriefingWords } from './briefing-en';

/** The words of the briefing builder and of the documents that it makes, in French. */
export const briefingFr: BriefingWords = {
  name: 'Dossier',
  untitled: (dataset) => `Dossier\u00a0: ${dataset}`,
  asOf: (day) => `Données au ${day}`,
  figure: (number) => `Figure ${number}`,
  figures: (count, numbers) => (count === 1 ? `Figure ${numbers}` : `Figures ${numbers}`),
  figuresAt: (figures, version) => `${figures} sur la version ${version}`,
  versionsDiffer: (parts) =>
    `Les figures reposent sur des versions différentes du jeu de données\u00a0: ${parts}.`,
  endnotes: 'Notes de fin',
  endnotesAt: (count, numbers) =>
    count === 1 ? `Note de fin ${numbers}` : `Notes de fin ${numbers}`,
  noEndnotes: 'Les figures ne reposent encore sur aucun passage.',
  sources: 'Source et données',
  licence: (name, url) => `Licence des données\u00a0: ${name}, ${url}.`,
  annex: 'Annexe\u00a0: incidents derrière les figures',
  annexIntro: {
    one: (count) => `${count} incident, cité une seule fois quel que soit le nombre de figures.`,
    other: (count) =>
      `${count} incidents par date, chacun cité une seule fois quel que soit le nombre de figures.`
  },
  annexCut: (figure, listed, total, link) =>
    `La figure ${figure} repose sur ${total} incidents, dont ${listed} figurent ici\u202f; tous se trouvent à l’adresse ${link}.`,
  columns: { figures: 'Figures', endnotes: 'Notes' },
  continued: (title) => `${title} (suite)`,
  broken: (sentence) => `Cette figure ne peut pas être montrée. ${sentence}`,
  page: (page, pages) => `${page} / ${pages}`,
  problems: {
    figure: (name, known) => `Il n’y a pas de figure «\u00a0${name}\u00a0»\u202f; il y a ${known}.`,
    parameter: (name, known) =>
      `Une figure ne connaît pas «\u00a0${name}\u00a0»\u202f; elle connaît ${known}.`,
    version: (version) => `La version ${version} du jeu de données n’est pas conservée ici.`,
    unreachable:
      'Ce dont elle est faite n’est pas arrivé. Vérifiez la connexion et rechargez la page.'
  },
  file: {
    unopened: 'Le fichier n’a pas été ouvert\u202f; le dossier est resté tel quel.',
    tooLarge: (most) => `Il est plus grand qu’un dossier ne peut l’être (${most}\u00a0ko).`,
    notJson:
      'Ce n’est pas du JSON. Choisissez un fichier écrit par «\u00a0Enregistrer dans un fichier\u00a0».',
    notABriefing:
      'Ce n’est pas un dossier. Choisissez un fichier écrit par «\u00a0Enregistrer dans un fichier\u00a0», qui contient «\u00a0"format": "attest-briefing"\u00a0».',
    newer: (version) =>
      `Il a été écrit par une version plus récente d’Attest (version ${version} du format). Ouvrez-le là-bas.`,
    otherDataset: (dataset) =>
      `C’est un dossier d’un autre jeu de données, «\u00a0${dataset}\u00a0». Ouvrez-le sur la page de celui-ci.`,
    tooMany: (found, most) =>
      `Il contient ${found} éléments\u202f; un dossier en contient au plus ${most}.`,
    item: (item, field) =>
      `Dans l’élément ${item}, «\u00a0${field}\u00a0» manque ou n’est pas ce qui doit s’y trouver.`,
    itemTooLong: (item, field, most) =>
      `Dans l’élément ${item}, «\u00a0${field}\u00a0» dépasse ${most} caractères.`,
    field: (field) => `«\u00a0${field}\u00a0» manque ou n’est pas ce qui doit s’y trouver.`,
    fieldTooLong: (field, most) => `«\u00a0${field}\u00a0» dépasse ${most} caractères.`
  },
  notKept: {
    full: 'Ce navigateur n’a plus de place pour ce site\u00a0: les derniers changements ne sont pas conservés. Enregistrez le dossier dans un fichier avant de fermer la page.',
    forbidden:
      'Ce navigateur ne laisse rien conserver à ce site\u00a0: le dossier disparaîtra avec cette page. Enregistrez-le dans un fichier avant de fermer la page.',
    'too-many':
      'Un dossier contient au plus 100 éléments. Retirez-en un, ou commencez un autre dossier.'
  },
  intro:
    'Rassemblez des figures, écrivez entre elles, et emportez le tout en un seul document. Ce que vous écrivez reste dans ce navigateur et n’est envoyé nulle part.',
  noScript:
    'Un dossier se compose dans votre navigateur, qui a besoin de JavaScript pour cela. Sans lui, chaque figure de la vue d’ensemble peut tout de même être obtenue en fichier, avec ses sources.',
  empty: {
    title: 'Rien encore',
    text: 'Ajoutez une figure ou du texte ci-dessous. Dans la vue d’ensemble, «\u00a0Ajouter au dossier\u00a0» apporte ici une figure avec les filtres que vous avez choisis.',
    overview: 'Aller à la vue d’ensemble'
  },
  title: 'Titre',
  organisation: 'Votre organisation (facultatif)',
  items: 'Contenu',
  kinds: { heading: 'Intertitre', text: 'Texte', figure: 'Figure' },
  add: 'Ajouter à la fin',
  addFigure: 'Ajouter une figure',
  addText: 'Ajouter du texte',
  addWords: 'Ajouter un résumé en mots',
  addHeading: 'Ajouter un intertitre',
  which: 'Figure à ajouter',
  figureNames: {
    headline: 'Chiffres clés',
    trends: 'Chiffres clés par mois',
    'monthly-timeline': 'Chronologie par mois',
    'casualties-by-perpetrator': 'Victimes par auteur',
    'incidents-by-region': 'Incidents par région',
    combinations: 'Combinaisons d’auteurs',
    'harms-by-perpetrator': 'Atteintes par auteur',
    'region-map': 'Carte des régions',
    compare: 'Comparaison d’auteurs'
  },
  textHint: 'Une ligne vide commence un nouveau paragraphe.',
  level: 'Niveau',
  levels: { 1: 'Intertitre', 2: 'Sous-titre' },
  up: 'Monter',
  down: 'Descendre',
  remove: 'Retirer',
  of: (action, item) => `${action}\u00a0: ${item}`,
  place: (kind, place, count) => `${kind}, élément ${place} sur ${count}`,
  moved: (kind, place, count) => `${kind}\u00a0: à présent élément ${place} sur ${count}.`,
  added: (kind) => `${kind}\u00a0: ajout fait.`,
  removed: 'Élément retiré.',
  cleared: 'Le dossier a été vidé.',
  opened: 'Le fichier a été ouvert à la place de ce qui était ici.',
  undo: 'Annuler',
  undone: 'Contenu rétabli.',
  conflict: 'Un autre onglet a modifié cet élément\u202f; sa version se trouve ici à présent.',
  mine: 'Remettre la mienne',
  theirs: 'Garder celle-ci',
  ownTitle: 'Votre propre titre (la mesure reste en dessous)',
  size: 'Format',
  sizes: { page: 'page', column: 'colonne', slide: 'diapositive', square: 'carré' },
  theme: 'Couleurs',
  themes: { light: 'claires', dark: 'sombres', grey: 'gris' },
  overview: 'Ouvrir dans la vue d’ensemble',
  making: 'La figure est en préparation…',
  take: 'Emporter',
  formats: {
    pdf: 'PDF',
    docx: 'Word (DOCX)',
    pptx: 'PowerPoint (PPTX)',
    html: 'Page web (HTML)',
    zip: 'Tout (ZIP)'
  },
  print: 'Imprimer',
  keep: 'Conserver ou transmettre',
  keepText:
    'Un dossier enregistré est un petit fichier que l’on peut rouvrir ici, ou que quelqu’un d’autre peut ouvrir. En ouvrir un le met à la place de ce qui est ici.',
  save: 'Enregistrer dans un fichier',
  open: 'Ouvrir un fichier',
  clear: 'Vider le dossier',
  working: (format) => `${format}\u00a0: en préparation…`,
  made: (name) => `${name} est prêt.`,
  failed: (format) =>
    `${format}\u00a0: le fichier n’a pas pu être fait. Réessayez\u202f; si cela échoue encore, enregistrez le dossier dans un fichier et choisissez un autre format.`
};
