import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

type Counting = Plural<(n: string, noun: string) => string>;

/** The words of what changed between two versions of a dataset. */
export interface VersionWords {
  readonly label: string;
  readonly frozen: (version: string, asOf: string) => string;
  readonly isCurrent: string;
  readonly currentFaulty: string;
  readonly newer: (version: string, asOf: string) => string;
  readonly nothing: (newer: string) => string;
  readonly changed: (newer: string, changes: string) => string;
  readonly incident: (newer: string, changes: string) => string;
  readonly incidentGone: (newer: string) => string;
  /** a harm that is counted, by its name or with the people who suffered it */
  readonly harm: (name: string, people: string) => string;
  readonly revised: Counting;
  readonly added: Counting;
  readonly removed: Counting;
  readonly more: Plural<(n: string) => string>;
  readonly change: (label: string, before: string, after: string) => string;
  readonly description: string;
  readonly status: string;
  readonly detail: string;
  readonly unknown: string;
  readonly live: string;
  readonly compare: string;
}

/** In both languages; loaded by the server and by pages that are kept at a version. */
export const versionWords: Readonly<Record<Language, VersionWords>> = {
  en: {
    label: 'Version of the data',
    frozen: (version, asOf) =>
      `These numbers stay as they are in version ${version} of the dataset${asOf && ` (data as of ${asOf})`}.`,
    isCurrent: 'It is the current version.',
    currentFaulty:
      'What has changed since cannot be said: the current version has faults and is not shown.',
    newer: (version, asOf) => `Newer data exists (version ${version}${asOf && `, ${asOf}`})`,
    nothing: (newer) => `${newer}, but nothing shown here has changed.`,
    changed: (newer, changes) => `${newer}: ${changes}.`,
    incident: (newer, changes) => `${newer}, in which this incident is revised: ${changes}.`,
    incidentGone: (newer) => `${newer}, which no longer holds this incident.`,
    harm: (name) => name,
    revised: { one: (n, noun) => `${n}${noun} revised`, other: (n, noun) => `${n}${noun} revised` },
    added: { one: (n, noun) => `${n}${noun} added`, other: (n, noun) => `${n}${noun} added` },
    removed: { one: (n, noun) => `${n}${noun} removed`, other: (n, noun) => `${n}${noun} removed` },
    more: { one: (n) => `${n} more`, other: (n) => `${n} more` },
    change: (label, before, after) => `${label} ${before} → ${after}`,
    description: 'Description',
    status: 'What became of it',
    detail: 'details',
    unknown: 'not stated',
    live: 'The current numbers',
    compare: 'Compare the versions'
  },
  fr: {
    label: 'Version des données',
    frozen: (version, asOf) =>
      `Ces chiffres restent ceux de la version ${version} du jeu de données${asOf && ` (données au ${asOf})`}.`,
    isCurrent: 'C’est la version actuelle.',
    currentFaulty:
      'Ce qui a changé depuis ne peut être dit : la version actuelle comporte des fautes et n’est pas affichée.',
    newer: (version, asOf) =>
      `Des données plus récentes existent (version ${version}${asOf && `, ${asOf}`})`,
    nothing: (newer) => `${newer}, mais rien de ce qui est montré ici n’a changé.`,
    changed: (newer, changes) => `${newer} : ${changes}.`,
    incident: (newer, changes) => `${newer} ; cet incident y est révisé : ${changes}.`,
    incidentGone: (newer) => `${newer} ; cet incident n’y figure plus.`,
    harm: (_, people) => people,
    revised: { one: (n, noun) => `${n}${noun} révisé`, other: (n, noun) => `${n}${noun} révisés` },
    added: { one: (n, noun) => `${n}${noun} ajouté`, other: (n, noun) => `${n}${noun} ajoutés` },
    removed: { one: (n, noun) => `${n}${noun} retiré`, other: (n, noun) => `${n}${noun} retirés` },
    more: { one: (n) => `${n} autre`, other: (n) => `${n} autres` },
    change: (label, before, after) => `${label} ${before} → ${after}`,
    description: 'Description',
    status: 'Suites',
    detail: 'des détails',
    unknown: 'non précisé',
    live: 'Les chiffres actuels',
    compare: 'Comparer les versions'
  }
};
