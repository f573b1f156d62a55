import type { Language } from '$lib/model/text';

const en = {
  title: (figure: string) => `Publish “${figure}”`,
  close: 'Close',
  preview: 'Preview',
  look: 'Look',
  size: 'Size',
  sizes: { column: 'Column', page: 'Page', slide: 'Slide 16:9', square: 'Square' },
  colours: 'Colours',
  themes: { light: 'Light', dark: 'Dark', grey: 'Grey' },
  ownTitle: 'Title',
  measureStays: (measure: string) => `“${measure}” stays as subtitle.`,
  order: 'Order',
  orders: { given: 'as on the page', value: 'greatest first', name: 'by name' },
  highlight: 'Highlight',
  noHighlight: 'nothing',
  numbers: 'Numbers',
  follow: 'follow the dataset',
  newerUnknown: 'Whether newer data exists could not be found out.',
  stay: (version: string) => `stay as in version ${version}`,
  organisation: 'Organisation',
  organisationName: 'Name',
  organisationStays:
    'Stands at the foot, beside the citation. Name and logo are kept in this browser.',
  logo: 'Logo (PNG, JPEG or SVG, up to 2 MB)',
  logoHere: 'The logo never leaves this browser: files with it are made here.',
  forget: 'Remove name and logo',
  notKept: 'This browser does not keep the name and logo for next time.',
  logoProblems: {
    size: (megabytes: string) =>
      `The logo was not taken: it has ${megabytes} MB, and at most 2 MB are allowed. Choose a smaller file.`,
    type: 'The logo was not taken: it is no PNG, JPEG or SVG. Choose another file.',
    picture:
      'The logo was not taken: the file cannot be read as a picture, or has more than 20 million pixels. Choose another file.'
  },
  copy: 'Copy',
  copyPicture: 'Picture',
  copyTable: 'Table',
  copySentence: 'Sentence with citation',
  copied: (what: string) => `Copied: ${what}`,
  pictureNotCopied:
    'The browser did not allow copying the picture; it was saved as a PNG file instead.',
  tableNotCopied: 'The browser did not allow copying the table; take the XLSX or CSV file below.',
  sentenceNotCopied: 'The browser did not allow copying; the sentence is selected.',
  files: 'Files',
  scale: 'Pixels of the PNG',
  scaled: (times: string, width: string, height: string) => `${times}× (${width} × ${height})`,
  formats: {
    png: 'picture, for everything',
    svg: 'picture that stays sharp, for web and print',
    pdf: 'one page, sharp at any size',
    pptx: 'slide whose chart can be edited',
    docx: 'document with caption, footnotes, incidents',
    xlsx: 'numbers for Excel',
    csv: 'numbers for any program',
    json: 'numbers for programmers',
    zip: 'briefing pack: all of these, with incidents'
  },
  making: (format: string) => `Making the ${format} file…`,
  saved: (name: string) => `Saved: ${name}`,
  notMade: 'The file could not be made. Check the connection and try again.',
  briefing: 'Briefing',
  briefingHint: 'Collect figures with text between them, and take them away as one document.',
  addToBriefing: 'Add to briefing',
  addedToBriefing: 'Added to the briefing.',
  seeBriefing: 'See the briefing',
  embed: 'Embed',
  embedOwn: 'An embed shows the figure under its own title and in its own order.',
  citation: 'Citation',
  copyCitation: 'Copy citation',
  citationNotCopied: 'The browser did not allow copying; the citation is selected.',
  citationFormats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON', txt: 'Text' }
};

/** The words of the publish dialog, which no page's first view needs. */
export type DialogWords = typeof en;

const fr: DialogWords = {
  title: (figure) => `Publier « ${figure} »`,
  close: 'Fermer',
  preview: 'Aperçu',
  look: 'Apparence',
  size: 'Format',
  sizes: { column: 'Colonne', page: 'Page', slide: 'Diapo 16:9', square: 'Carré' },
  colours: 'Couleurs',
  themes: { light: 'Clair', dark: 'Sombre', grey: 'Gris' },
  ownTitle: 'Titre',
  measureStays: (measure) => `« ${measure} » reste en sous-titre.`,
  order: 'Ordre',
  orders: { given: 'comme sur la page', value: 'valeurs décroissantes', name: 'par nom' },
  highlight: 'Mise en évidence',
  noHighlight: 'aucune',
  numbers: 'Chiffres',
  follow: 'suivent le jeu de données',
  newerUnknown: 'Il n’a pas été possible de savoir s’il existe des données plus récentes.',
  stay: (version) => `restent ceux de la version ${version}`,
  organisation: 'Organisation',
  organisationName: 'Nom',
  organisationStays:
    'Figure au pied, à côté de la citation. Le nom et le logo sont gardés dans ce navigateur.',
  logo: 'Logo (PNG, JPEG ou SVG, 2 Mo au plus)',
  logoHere: 'Le logo ne quitte pas ce navigateur : les fichiers qui le portent sont faits ici.',
  forget: 'Retirer le nom et le logo',
  notKept: 'Ce navigateur ne garde pas le nom et le logo pour la prochaine fois.',
  logoProblems: {
    size: (megabytes) =>
      `Le logo n’a pas été pris : il pèse ${megabytes} Mo, et 2 Mo au plus sont permis. Choisissez un fichier plus petit.`,
    type: 'Le logo n’a pas été pris : ce n’est ni un PNG, ni un JPEG, ni un SVG. Choisissez un autre fichier.',
    picture:
      'Le logo n’a pas été pris : le fichier ne se lit pas comme une image, ou a plus de 20 millions de pixels. Choisissez un autre fichier.'
  },
  copy: 'Copier',
  copyPicture: 'Image',
  copyTable: 'Tableau',
  copySentence: 'Phrase avec citation',
  copied: (what) => `Copié : ${what}`,
  pictureNotCopied:
    'Le navigateur n’a pas permis de copier l’image ; elle a été enregistrée en PNG.',
  tableNotCopied:
    'Le navigateur n’a pas permis de copier le tableau ; prenez le fichier XLSX ou CSV ci-dessous.',
  sentenceNotCopied: 'Le navigateur n’a pas permis la copie ; la phrase est sélectionnée.',
  files: 'Fichiers',
  scale: 'Pixels du PNG',
  scaled: (times, width, height) => `${times}× (${width} × ${height})`,
  formats: {
    png: 'image, pour tout usage',
    svg: 'image toujours nette, pour le web et l’impression',
    pdf: 'une page, nette à toute taille',
    pptx: 'diapositive au graphique modifiable',
    docx: 'document avec légende, notes et incidents',
    xlsx: 'chiffres pour Excel',
    csv: 'chiffres pour tout logiciel',
    json: 'chiffres pour les programmes',
    zip: 'dossier complet, incidents compris'
  },
  making: (format) => `Préparation du fichier ${format}…`,
  saved: (name) => `Enregistré : ${name}`,
  notMade: 'Le fichier n’a pas pu être fait. Vérifiez la connexion et réessayez.',
  briefing: 'Dossier',
  briefingHint: 'Rassemblez des figures avec du texte, et emportez-les en un seul document.',
  addToBriefing: 'Ajouter au dossier',
  addedToBriefing: 'Figure ajoutée au dossier.',
  seeBriefing: 'Voir le dossier',
  embed: 'Intégrer',
  embedOwn: 'Une figure intégrée garde son propre titre et son propre ordre.',
  citation: 'Citation',
  copyCitation: 'Copier la citation',
  citationNotCopied: 'Le navigateur n’a pas permis la copie ; la citation est sélectionnée.',
  citationFormats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON', txt: 'Texte' }
};

export const dialogWords: Readonly<Record<Language, DialogWords>> = { en, fr };
