import type { Dataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

type Format = 'delimited' | 'json' | 'ndjson' | 'parquet' | 'xlsx';
type Packing = 'gzip' | 'zip';
type Delimiter = ',' | ';' | '\t' | '|';
/** Why something about a file is taken to be so. */
type Why = 'signature' | 'mark' | 'content' | 'name' | 'first' | 'only' | 'chosen';

/** The words of the page that opens a file, and of the pages of what was opened. */
export interface OpenWords {
  readonly title: string;
  readonly intro: string;
  readonly noScript: string;
  readonly drop: string;
  readonly chooseFile: string;
  readonly chooseFolder: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly openPasted: string;
  readonly pasted: string;
  readonly address: string;
  readonly addressHint: string;
  readonly openAddress: string;
  readonly notFetched: (address: string) => string;
  readonly inspecting: string;
  readonly container: (name: string, why: string) => string;
  readonly containers: Readonly<Record<Format | Packing, string>>;
  readonly why: Readonly<Record<Why, string>>;
  readonly format: string;
  readonly unknownFormat: string;
  readonly sheet: string;
  readonly delimiter: string;
  readonly delimiters: Readonly<Record<Delimiter, string>>;
  readonly encoding: string;
  readonly columnsRead: (columns: string) => string;
  readonly howRead: string;
  readonly noDate: string;
  readonly several: string;
  readonly part: string;
  readonly choosePart: string;
  readonly ownTitle: string;
  readonly documentedBy: string;
  readonly selection: string;
  readonly selections: Readonly<
    Record<Dataset['selection'], { readonly name: string; readonly meaning: string }>
  >;
  readonly read: string;
  readonly reading: (rows: string, percent: string) => string;
  readonly cancel: string;
  readonly notRead: string;
  readonly backToTable: string;
  readonly failed: string;
  readonly show: string;
  readonly here: string;
  readonly notStored: string;
  readonly keptTitle: string;
  readonly nothingKept: string;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly briefingLeft: Plural<(parts: string) => string>;
  readonly removeBriefing: string;
  readonly briefingRemoved: string;
  readonly notKept: string;
  /** where its briefing still is */
  readonly notKeptBriefing: string;
  readonly noInterface: string;
  readonly oneVersion: (asked: string, held: string) => string;
}

export const openWords: Readonly<Record<Language, OpenWords>> = {
  en: {
    title: 'Open a file',
    intro:
      'Attest shows any dataset of incidents in the same way as its own. The file is read in this browser and is sent nowhere. For its map, the boundaries of the countries in it come from this site, which may so learn which countries these are, and nothing else.',
    noScript:
      'Opening a file needs JavaScript, because the file is read in your browser and not sent to a server.',
    drop: 'Drop a file or a folder here, or choose one.',
    chooseFile: 'Choose a file',
    chooseFolder: 'Choose a folder',
    paste: 'Or paste a table',
    pasteHint: 'Rows as copied from a spreadsheet, or as CSV, with the names of the columns above.',
    openPasted: 'Open what is pasted',
    pasted: 'pasted table',
    address: 'Or an address on this site',
    addressHint: 'Only files on this site can be fetched, such as /data/events.csv.',
    openAddress: 'Open the address',
    notFetched: (address) =>
      `There is nothing to open at “${address}”. Only files on this site can be fetched; save others on your device and choose them.`,
    inspecting: 'The file is being looked at…',
    container: (name, why) => `Read as ${name}: ${why}.`,
    containers: {
      delimited: 'separated values (CSV)',
      json: 'JSON',
      ndjson: 'JSON, one object a line',
      parquet: 'Parquet',
      xlsx: 'Excel workbook (XLSX)',
      gzip: 'gzip',
      zip: 'ZIP'
    },
    why: {
      signature: 'its first bytes say so',
      mark: 'a mark at its beginning says so',
      content: 'its content reads well so',
      name: 'the ending of its name says so',
      first: 'the first of several',
      only: 'nothing speaks for another',
      chosen: 'chosen by you'
    },
    format: 'Kind of table',
    unknownFormat: 'not recognised',
    sheet: 'Sheet',
    delimiter: 'Between the cells',
    delimiters: { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'vertical bar' },
    encoding: 'Encoding',
    columnsRead: (columns) => `Columns that are read: ${columns}.`,
    howRead: 'How tables of this kind are read',
    noDate:
      'No column is known to hold dates, so no incident can be placed in time. Say above which column holds the date, or choose another kind of table.',
    several: 'There are several tables here. Choose the one to open.',
    part: 'Table',
    choosePart: 'choose…',
    ownTitle: 'Title (if none, the name of the file)',
    documentedBy: 'Documented by: the organisation or report that the figures will name',
    selection: 'How were these incidents gathered?',
    selections: {
      systematic: {
        name: 'Systematically.',
        meaning:
          'The source means to record every incident that meets its criteria. Rates and changes over time may be shown where there are enough incidents.'
      },
      illustrative: {
        name: 'As illustrations.',
        meaning:
          'The source tells of cases and does not record all of them. Figures then show what is documented, not how much happened: no rates, shares or changes.'
      }
    },
    read: 'Read the file',
    reading: (rows, percent) => `${rows} rows read, ${percent} of the file`,
    cancel: 'Cancel',
    notRead: 'The file was not opened.',
    backToTable: 'Say anew how it is to be read',
    failed:
      'Reading stopped because of a fault of this page, not of the file. Load the page again and try once more.',
    show: 'Show the overview',
    here: 'Kept in this browser until it is removed. Nothing was sent.',
    notStored:
      'This browser does not keep it: it stays open until this tab is closed. Nothing was sent.',
    keptTitle: 'Kept in this browser',
    nothingKept: 'Nothing is kept in this browser.',
    remove: 'Remove',
    removed: (title) => `Removed: ${title}`,
    briefingLeft: {
      one: (parts) =>
        `Its briefing of ${parts} part stays in this browser. Its figures can be made again once the same file is opened again.`,
      other: (parts) =>
        `Its briefing of ${parts} parts stays in this browser. Its figures can be made again once the same file is opened again.`
    },
    removeBriefing: 'Remove the briefing, too',
    briefingRemoved: 'The briefing is removed, too.',
    notKeptBriefing:
      'This dataset is no longer in this browser, so the figures of its briefing cannot be made. The briefing itself is still kept: open the same file again, and it shows here.',
    notKept:
      'This dataset is not kept in this browser. It was opened in another browser or has been removed. Open its file again.',
    noInterface:
      'This dataset is open in this browser only: it has no address that others or programs could ask. Its figures and lists can be saved as files, which name the file it was opened from.',
    oneVersion: (asked, held) =>
      `This dataset was opened from a file, which has no other versions: it is version ${held}, not “${asked}”.`
  },
  fr: {
    title: 'Ouvrir un fichier',
    intro:
      'Attest montre tout jeu de données d’incidents comme le sien. Le fichier est lu dans ce navigateur et n’est envoyé nulle part. Pour sa carte, les limites des pays qui y figurent viennent de ce site, qui peut ainsi apprendre de quels pays il s’agit, et rien d’autre.',
    noScript:
      'Ouvrir un fichier demande JavaScript, car le fichier est lu dans votre navigateur et n’est pas envoyé à un serveur.',
    drop: 'Déposez ici un fichier ou un dossier, ou choisissez-en un.',
    chooseFile: 'Choisir un fichier',
    chooseFolder: 'Choisir un dossier',
    paste: 'Ou collez un tableau',
    pasteHint: 'Des lignes copiées d’un tableur, ou en CSV, avec les noms des colonnes au-dessus.',
    openPasted: 'Ouvrir ce qui est collé',
    pasted: 'tableau collé',
    address: 'Ou une adresse sur ce site',
    addressHint: 'Seuls des fichiers de ce site peuvent être obtenus, comme /data/events.csv.',
    openAddress: 'Ouvrir l’adresse',
    notFetched: (address) =>
      `Il n’y a rien à ouvrir à « ${address} ». Seuls des fichiers de ce site peuvent être obtenus ; enregistrez les autres sur votre appareil et choisissez-les.`,
    inspecting: 'Le fichier est examiné…',
    container: (name, why) => `Lu comme ${name} : ${why}.`,
    containers: {
      delimited: 'valeurs séparées (CSV)',
      json: 'JSON',
      ndjson: 'JSON, un objet par ligne',
      parquet: 'Parquet',
      xlsx: 'classeur Excel (XLSX)',
      gzip: 'gzip',
      zip: 'ZIP'
    },
    why: {
      signature: 'ses premiers octets le disent',
      mark: 'une marque au début le dit',
      content: 'son contenu se lit bien ainsi',
      name: 'la fin de son nom le dit',
      first: 'le premier de plusieurs',
      only: 'rien ne parle pour autre chose',
      chosen: 'choisi par vous'
    },
    format: 'Sorte de tableau',
    unknownFormat: 'non reconnue',
    sheet: 'Feuille',
    delimiter: 'Entre les cellules',
    delimiters: {
      ',': 'virgule',
      ';': 'point-virgule',
      '\t': 'tabulation',
      '|': 'barre verticale'
    },
    encoding: 'Encodage',
    columnsRead: (columns) => `Colonnes lues : ${columns}.`,
    howRead: 'Comment se lisent les tableaux de cette sorte',
    noDate:
      'Aucune colonne connue ne tient des dates ; aucun incident ne peut donc être situé dans le temps. Dites plus haut quelle colonne tient la date, ou choisissez une autre sorte de tableau.',
    several: 'Il y a ici plusieurs tableaux. Choisissez celui à ouvrir.',
    part: 'Tableau',
    choosePart: 'choisir…',
    ownTitle: 'Titre (à défaut, le nom du fichier)',
    documentedBy: 'Documenté par : l’organisation ou le rapport que les figures nommeront',
    selection: 'Comment ces incidents ont-ils été réunis ?',
    selections: {
      systematic: {
        name: 'De façon systématique.',
        meaning:
          'La source entend recenser tous les incidents qui répondent à ses critères. Des taux et des évolutions peuvent être montrés là où les incidents sont assez nombreux.'
      },
      illustrative: {
        name: 'À titre d’illustration.',
        meaning:
          'La source relate des cas et ne les recense pas tous. Les figures montrent alors ce qui est documenté, non l’ampleur de ce qui s’est passé : ni taux, ni parts, ni évolutions.'
      }
    },
    read: 'Lire le fichier',
    reading: (rows, percent) => `${rows} lignes lues, ${percent} du fichier`,
    cancel: 'Annuler',
    notRead: 'Le fichier n’a pas été ouvert.',
    backToTable: 'Dire de nouveau comment le lire',
    failed:
      'La lecture s’est arrêtée par la faute de cette page, non du fichier. Rechargez la page et réessayez.',
    show: 'Montrer la vue d’ensemble',
    here: 'Gardé dans ce navigateur jusqu’à son retrait. Rien n’a été envoyé.',
    notStored:
      'Ce navigateur ne le garde pas : il reste ouvert jusqu’à la fermeture de cet onglet. Rien n’a été envoyé.',
    keptTitle: 'Gardé dans ce navigateur',
    nothingKept: 'Rien n’est gardé dans ce navigateur.',
    remove: 'Retirer',
    removed: (title) => `Retiré : ${title}`,
    briefingLeft: {
      one: (parts) =>
        `Son dossier de ${parts} partie reste dans ce navigateur. Ses figures se referont quand le même fichier sera ouvert de nouveau.`,
      many: (parts) =>
        `Son dossier de ${parts} parties reste dans ce navigateur. Ses figures se referont quand le même fichier sera ouvert de nouveau.`,
      other: (parts) =>
        `Son dossier de ${parts} parties reste dans ce navigateur. Ses figures se referont quand le même fichier sera ouvert de nouveau.`
    },
    removeBriefing: 'Retirer aussi le dossier',
    briefingRemoved: 'Le dossier est retiré, lui aussi.',
    notKeptBriefing:
      'Ce jeu de données n’est plus dans ce navigateur ; les figures de son dossier ne peuvent donc pas être faites. Le dossier lui-même est encore gardé : ouvrez de nouveau le même fichier, et il s’affiche ici.',
    notKept:
      'Ce jeu de données n’est pas gardé dans ce navigateur. Il a été ouvert dans un autre navigateur ou a été retiré. Ouvrez de nouveau son fichier.',
    noInterface:
      'Ce jeu de données n’est ouvert que dans ce navigateur : il n’a pas d’adresse que d’autres ou des programmes pourraient demander. Ses figures et ses listes s’enregistrent en fichiers, qui nomment le fichier d’où il vient.',
    oneVersion: (asked, held) =>
      `Ce jeu de données a été ouvert à partir d’un fichier, qui n’a pas d’autre version : c’est la version ${held}, et non « ${asked} ».`
  }
};
