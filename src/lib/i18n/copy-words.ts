import type { Language } from '$lib/model/text';

/** The words of a static copy. */
export interface CopyWords {
  readonly about: string;
  readonly defaults: string;
  readonly notInCopy: (address: string) => string;
  readonly otherVersion: (asked: string, held: string) => string;
  readonly oneVersion: string;
  readonly missing: string;
  readonly missingText: string;
  readonly home: string;
  /** the text that tells how to put the copy on a server */
  readonly readme: (origin: string, datasets: string, header: string) => string;
}

export const copyWords: Readonly<Record<Language, CopyWords>> = {
  en: {
    about: 'About this copy',
    defaults:
      'This copy shows every figure as it stands at first. Choosing, sorting and files of other views need JavaScript and a web server.',
    notInCopy: (address) =>
      `This static copy has no “${address}”, or it could not be fetched. Check the connection, and that the whole copy was put on the server.`,
    otherVersion: (asked, held) =>
      `This static copy holds version ${held} of the dataset and no other, so not “${asked}”. A server of Attest may hold it.`,
    oneVersion:
      'This static copy holds one version of the dataset, so there is nothing to compare it with.',
    missing: 'Not found',
    missingText: 'There is nothing at this address in this copy.',
    home: 'To the overview',
    readme: (origin, datasets, header) => `ATTEST: STATIC COPY

Datasets, with their versions: ${datasets}
Links that leave the copy lead to: ${origin}

Put the contents of this folder on any web server, at the address above. The server must answer a
folder with its index.html and should show 404.html for what is not there. Nothing else is needed:
no program, no database, no rewriting of addresses. Files below _app/immutable never change and may
be kept by browsers for good; everything else may change with the next copy.

Embeds (…/embed/…) are made for the frames of other sites. To keep others from framing the other
pages, have the server send “${header}” with them.

Opened from a disk, without a web server, the pages can be read and lead to each other; filters and
other views need a web server, because browsers load no modules from a disk.

The data stand in data/, under the licence that each datapackage.json names; as JSON in api/. A copy
does not follow the dataset: to renew it, write it again. It holds no earlier versions.`
  },
  fr: {
    about: 'À propos de cette copie',
    defaults:
      'Cette copie montre chaque figure telle qu’elle est au départ. Choisir, trier et obtenir les fichiers d’autres vues demandent JavaScript et un serveur web.',
    notInCopy: (address) =>
      `Cette copie statique n’a pas « ${address} », ou n’a pas pu l’obtenir. Vérifiez la connexion, et que toute la copie a été mise sur le serveur.`,
    otherVersion: (asked, held) =>
      `Cette copie statique tient la version ${held} du jeu de données et aucune autre, donc pas « ${asked} ». Un serveur d’Attest l’a peut-être.`,
    oneVersion:
      'Cette copie statique tient une seule version du jeu de données ; il n’y a donc rien à quoi la comparer.',
    missing: 'Introuvable',
    missingText: 'Il n’y a rien à cette adresse dans cette copie.',
    home: 'Vers la vue d’ensemble',
    readme: (origin, datasets, header) => `ATTEST : COPIE STATIQUE

Jeux de données, avec leurs versions : ${datasets}
Les liens qui sortent de la copie mènent à : ${origin}

Mettez le contenu de ce dossier sur n’importe quel serveur web, à l’adresse ci-dessus. Le serveur doit
répondre à un dossier par son index.html et devrait montrer 404.html pour ce qui n’existe pas. Rien
d’autre n’est nécessaire : ni programme, ni base de données, ni réécriture d’adresses. Les fichiers
sous _app/immutable ne changent jamais et peuvent être gardés par les navigateurs ; tout le reste
peut changer à la prochaine copie.

Les figures à intégrer (…/embed/…) sont faites pour les cadres d’autres sites. Pour que les autres
pages n’y paraissent pas, faites envoyer avec elles « ${header} ».

Ouvertes depuis un disque, sans serveur web, les pages se lisent et mènent l’une à l’autre ; les filtres
et les autres vues demandent un serveur web, car les navigateurs ne chargent pas de modules depuis un
disque.

Les données sont dans data/, sous la licence que nomme chaque datapackage.json ; en JSON dans api/. Une
copie ne suit pas le jeu de données : pour la renouveler, écrivez-la de nouveau. Elle ne tient pas de
versions antérieures.`
  }
};
