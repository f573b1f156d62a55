import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

interface BehindWords {
  readonly title: (label: string) => string;
  readonly close: string;
  readonly count: Plural<(n: string) => string>;
  /** where there are more than are shown */
  readonly first: (shown: string, n: string) => string;
  /** the number of a table that has incidents of its own */
  readonly cell: (row: string, column: string) => string;
  readonly all: string;
}

/** The words around the incidents behind a mark. */
export const behindWords: Readonly<Record<Language, BehindWords>> = {
  en: {
    title: (label) => `Incidents behind “${label}”`,
    close: 'Close',
    count: { one: (n) => `${n} incident.`, other: (n) => `${n} incidents.` },
    first: (shown, n) => `The first ${shown} of ${n} incidents.`,
    cell: (row, column) => `${row}, ${column}`,
    all: 'Open as a list'
  },
  fr: {
    title: (label) => `Incidents derrière « ${label} »`,
    close: 'Fermer',
    count: { one: (n) => `${n} incident.`, other: (n) => `${n} incidents.` },
    first: (shown, n) => `Les ${shown} premiers de ${n} incidents.`,
    cell: (row, column) => `${row}, ${column}`,
    all: 'Ouvrir en liste'
  }
};
