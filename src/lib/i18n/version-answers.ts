import type { Language } from '$lib/model/text';

interface VersionAnswers {
  readonly none: (version: string, known: string) => string;
  readonly current: (version: string) => string;
  readonly all: string;
  readonly broken: (version: string) => string;
}

/** What the server answers where a version of a dataset cannot be given. */
export const versionAnswers: Readonly<Record<Language, VersionAnswers>> = {
  en: {
    none: (version, known) =>
      `There is no version “${version}” of this dataset here. There are: ${known}.`,
    current: (version) => `${version}, the current one`,
    all: 'All versions of this dataset',
    broken: (version) =>
      `Version “${version}” of this dataset has faults and is not shown until they are mended.`
  },
  fr: {
    none: (version, known) =>
      `Il n’y a pas ici de version « ${version} » de ce jeu de données. Il y a : ${known}.`,
    current: (version) => `${version}, la version actuelle`,
    all: 'Toutes les versions de ce jeu de données',
    broken: (version) =>
      `La version « ${version} » de ce jeu de données comporte des fautes ; elle sera affichée quand elles seront corrigées.`
  }
};
