import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

/** The words of the page of problems, and of the notice that leads to it. */
export interface ProblemPageWords {
  readonly title: string;
  readonly intro: string;
  readonly none: string;
  readonly kinds: string;
  readonly kind: string;
  readonly number: string;
  readonly all: string;
  readonly list: string;
  readonly range: (from: string, to: string, total: string) => string;
  readonly headers: Readonly<Record<'file' | 'line' | 'column' | 'value' | 'reason', string>>;
  readonly download: string;
  readonly previous: string;
  readonly next: string;
  readonly pages: string;
  readonly here: (file: string) => string;
  readonly leftOut: Plural<(leftOut: string, rows: string) => string>;
  readonly nothingLeftOut: Plural<(rows: string) => string>;
  readonly which: string;
  readonly manage: string;
  /** of a dataset that was not read from a table */
  readonly noRows: string;
}

export const problemPageWords: Readonly<Record<Language, ProblemPageWords>> = {
  en: {
    title: 'Rows left out or changed',
    intro:
      'Every row that could not be read, or not as it is written, with the reason. Rows that are read enter the figures; all others are left out of every figure.',
    none: 'Every row was read as it is written.',
    kinds: 'By reason',
    kind: 'Reason',
    number: 'Number',
    all: 'All reasons',
    list: 'One by one',
    range: (from, to, total) => `${from} to ${to} of ${total}`,
    headers: { file: 'File', line: 'Line', column: 'Column', value: 'Value', reason: 'Reason' },
    download: 'Download as CSV',
    previous: 'Previous',
    next: 'Next',
    pages: 'Pages of the list',
    here: (file) => `Opened in this browser from the file “${file}”; nothing was sent.`,
    leftOut: {
      one: (leftOut, rows) => `${leftOut} of ${rows} rows is left out of every figure.`,
      other: (leftOut, rows) => `${leftOut} of ${rows} rows are left out of every figure.`
    },
    nothingLeftOut: {
      one: () => 'The only row is read.',
      other: (rows) => `All ${rows} rows are read.`
    },
    which: 'Which rows, and why',
    manage: 'Opened files',
    noRows:
      'This dataset is a Data Package, which is shown whole or not at all; there is no list of rows left out.'
  },
  fr: {
    title: 'Lignes écartées ou modifiées',
    intro:
      'Chaque ligne qui n’a pas pu être lue, ou pas telle qu’elle est écrite, avec la raison. Les lignes lues entrent dans les figures ; toutes les autres en sont écartées.',
    none: 'Chaque ligne a été lue telle qu’elle est écrite.',
    kinds: 'Par raison',
    kind: 'Raison',
    number: 'Nombre',
    all: 'Toutes les raisons',
    list: 'Une par une',
    range: (from, to, total) => `${from} à ${to} sur ${total}`,
    headers: {
      file: 'Fichier',
      line: 'Ligne',
      column: 'Colonne',
      value: 'Valeur',
      reason: 'Raison'
    },
    download: 'Télécharger en CSV',
    previous: 'Précédentes',
    next: 'Suivantes',
    pages: 'Pages de la liste',
    here: (file) =>
      `Ouvert dans ce navigateur à partir du fichier « ${file} » ; rien n’a été envoyé.`,
    leftOut: {
      one: (leftOut, rows) => `${leftOut} ligne sur ${rows} est écartée de toutes les figures.`,
      other: (leftOut, rows) => `${leftOut} lignes sur ${rows} sont écartées de toutes les figures.`
    },
    nothingLeftOut: {
      one: () => 'La seule ligne est lue.',
      other: (rows) => `Les ${rows} lignes sont toutes lues.`
    },
    which: 'Quelles lignes, et pourquoi',
    manage: 'Fichiers ouverts',
    noRows:
      'Ce jeu de données est un Data Package, montré en entier ou pas du tout ; il n’y a pas de liste de lignes écartées.'
  }
};
