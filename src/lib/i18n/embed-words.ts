import type { Language } from '$lib/model/text';

/** The words of embeds and of the dialog that hands them out. */
export interface EmbedWords {
  readonly live: (version: string, asOf: string) => string;
  readonly frozen: (version: string, asOf: string) => string;
  readonly current: string;
  readonly since: string;
  readonly intro: string;
  readonly appearance: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly preview: string;
  readonly noOrigin: string;
  /** in a static copy */
  readonly onlyFirst: string;
  /** of a dataset that is opened in a browser */
  readonly onlyHere: string;
}

export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  en: {
    live: (version, asOf) =>
      `These numbers follow the dataset, now at version ${version}${asOf && ` (data as of ${asOf})`}.`,
    frozen: (version, asOf) =>
      `These numbers stay as they are in version ${version} of the dataset${asOf && ` (data as of ${asOf})`}.`,
    current: 'The current numbers',
    since: 'What has changed since this version',
    intro:
      'Copy this into a web page. The frame needs no script; the script only fits it to the height of its content.',
    appearance: 'Appearance',
    themes: { auto: 'as the reader’s device', light: 'light', dark: 'dark' },
    code: 'Code',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying; the code is selected above.',
    preview: 'Open the embed by itself',
    noOrigin:
      'Nothing can be embedded elsewhere yet, because this site does not know its own address. Whoever runs it sets ORIGIN to that address, for instance https://attest.example.org, and starts it again.',
    onlyHere:
      'This dataset is open in this browser only, so no other page can show it. To embed figures of it, have a server of Attest serve it.',
    onlyFirst:
      'This is a static copy: only the first view of a figure, without any choice, can be embedded from it. Clear all choices, or embed from a server of Attest.'
  },
  fr: {
    live: (version, asOf) =>
      `Ces chiffres suivent le jeu de données, à présent en version ${version}${asOf && ` (données au ${asOf})`}.`,
    frozen: (version, asOf) =>
      `Ces chiffres restent ceux de la version ${version} du jeu de données${asOf && ` (données au ${asOf})`}.`,
    current: 'Les chiffres actuels',
    since: 'Ce qui a changé depuis cette version',
    intro:
      'Copiez ceci dans une page web. Le cadre se passe de script ; le script ne fait que l’ajuster à la hauteur de son contenu.',
    appearance: 'Apparence',
    themes: { auto: 'celle de l’appareil', light: 'claire', dark: 'sombre' },
    code: 'Code',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Le navigateur n’a pas permis de copier ; le code est sélectionné ci-dessus.',
    preview: 'Ouvrir la figure intégrée seule',
    noOrigin:
      'Rien ne peut encore être intégré ailleurs, car ce site ne connaît pas sa propre adresse. La personne qui l’exploite donne cette adresse à ORIGIN, par exemple https://attest.example.org, et le redémarre.',
    onlyHere:
      'Ce jeu de données n’est ouvert que dans ce navigateur ; aucune autre page ne peut donc le montrer. Pour en intégrer des figures, faites-le servir par un serveur d’Attest.',
    onlyFirst:
      'Ceci est une copie statique : seule la première vue d’une figure, sans aucun choix, peut en être intégrée ailleurs. Effacez tous les choix, ou intégrez depuis un serveur d’Attest.'
  }
};
