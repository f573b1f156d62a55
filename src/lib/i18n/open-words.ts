import type { Language } from '$lib/model/text';

/** The words of the page that opens a file, and of the pages of what was opened. */
export interface OpenWords {
  readonly title: string;
  readonly intro: string;
  readonly noScript: string;
  readonly drop: string;
  readonly chooseFile: string;
  readonly chooseFolder: string;
  readonly reading: (rows: string, percent: string) => string;
  readonly cancel: string;
  readonly notRead: string;
  readonly failed: string;
  readonly counts: (rows: string, read: string, rejected: string, duplicates: string) => string;
  readonly show: string;
  readonly here: string;
  readonly notStored: string;
  readonly keptTitle: string;
  readonly nothingKept: string;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly notKept: string;
  readonly oneVersion: (asked: string, held: string) => string;
}

export const openWords: Readonly<Record<Language, OpenWords>> = {
  en: {
    title: 'Open a file',
    intro:
      'Attest shows any dataset of incidents in the same way as its own. The file is read in this browser and is sent nowhere.',
    noScript:
      'Opening a file needs JavaScript, because the file is read in your browser and not sent to a server.',
    drop: 'Drop a file or a folder here, or choose one.',
    chooseFile: 'Choose a file',
    chooseFolder: 'Choose a folder',
    reading: (rows, percent) => `${rows} rows read, ${percent} of the file`,
    cancel: 'Cancel',
    notRead: 'The file was not opened.',
    failed:
      'Reading stopped because of a fault of this page, not of the file. Load the page again and try once more.',
    counts: (rows, read, rejected, duplicates) =>
      `${rows} rows: ${read} read, ${rejected} rejected, ${duplicates} duplicates.`,
    show: 'Show the overview',
    here: 'Kept in this browser until it is removed. Nothing was sent.',
    notStored:
      'This browser does not keep it: it stays open until this tab is closed. Nothing was sent.',
    keptTitle: 'Kept in this browser',
    nothingKept: 'Nothing is kept in this browser.',
    remove: 'Remove',
    removed: (title) => `Removed: ${title}`,
    notKept:
      'This dataset is not kept in this browser. It was opened in another browser or has been removed. Open its file again.',
    oneVersion: (asked, held) =>
      `This dataset was opened from a file, which has no other versions: it is version ${held}, not “${asked}”.`
  },
  fr: {
    title: 'Ouvrir un fichier',
    intro:
      'Attest montre tout jeu de données d’incidents comme le sien. Le fichier est lu dans ce navigateur et n’est envoyé nulle part.',
    noScript:
      'Ouvrir un fichier demande JavaScript, car le fichier est lu dans votre navigateur et n’est pas envoyé à un serveur.',
    drop: 'Déposez ici un fichier ou un dossier, ou choisissez-en un.',
    chooseFile: 'Choisir un fichier',
    chooseFolder: 'Choisir un dossier',
    reading: (rows, percent) => `${rows} lignes lues, ${percent} du fichier`,
    cancel: 'Annuler',
    notRead: 'Le fichier n’a pas été ouvert.',
    failed:
      'La lecture s’est arrêtée par la faute de cette page, non du fichier. Rechargez la page et réessayez.',
    counts: (rows, read, rejected, duplicates) =>
      `${rows} lignes : ${read} lues, ${rejected} rejetées, ${duplicates} doublons.`,
    show: 'Montrer la vue d’ensemble',
    here: 'Gardé dans ce navigateur jusqu’à son retrait. Rien n’a été envoyé.',
    notStored:
      'Ce navigateur ne le garde pas : il reste ouvert jusqu’à la fermeture de cet onglet. Rien n’a été envoyé.',
    keptTitle: 'Gardé dans ce navigateur',
    nothingKept: 'Rien n’est gardé dans ce navigateur.',
    remove: 'Retirer',
    removed: (title) => `Retiré : ${title}`,
    notKept:
      'Ce jeu de données n’est pas gardé dans ce navigateur. Il a été ouvert dans un autre navigateur ou a été retiré. Ouvrez de nouveau son fichier.',
    oneVersion: (asked, held) =>
      `Ce jeu de données a été ouvert à partir d’un fichier, qui n’a pas d’autre version : c’est la version ${held}, et non « ${asked} ».`
  }
};
