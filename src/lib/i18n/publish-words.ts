import type { Language } from '$lib/model/text';

/** The words of published files that no page shows. */
export interface PublishWords {
  readonly titleTooLong: (most: string) => string;
  readonly organisationTooLong: (most: string) => string;
  readonly noHighlight: string;
  readonly highlighted: (label: string) => string;
  readonly publishedBy: (organisation: string) => string;
  readonly logo: string;
  readonly tooLarge: (most: string) => string;
  readonly busy: string;
  readonly notMade: (ending: string) => string;
  readonly figure: string;
  readonly caveats: string;
  readonly incidents: string;
  readonly incidentsCut: (shown: string, total: string, link: string) => string;
  readonly source: string;
  readonly citation: string;
  readonly numbers: string;
  readonly version: (version: string) => string;
  readonly link: string;
  readonly position: (passage: string, start: string, end: string) => string;
  readonly packDescription: string;
}

/** In both languages; loaded by the server and by the publish dialog, never by a page's first view. */
export const publishWords: Readonly<Record<Language, PublishWords>> = {
  en: {
    titleTooLong: (most) => `A title of your own may have at most ${most} characters.`,
    organisationTooLong: (most) =>
      `The name of the organisation may have at most ${most} characters.`,
    noHighlight: 'nothing, because this figure has no bars',
    highlighted: (label) => `Highlighted: ${label}.`,
    publishedBy: (organisation) => `Published by ${organisation}`,
    logo: 'Logo of the organisation that publishes the figure',
    tooLarge: (most) =>
      `This picture would have too many pixels (at most ${most} million). Choose a smaller width or scale.`,
    busy: 'Too many files are being made just now. Try again in a few seconds.',
    notMade: (ending) =>
      `This figure could not be made into a ${ending} file. Choose a smaller size or another format; if that does not help, tell those who run this site.`,
    figure: 'Figure',
    caveats: 'To be read with the figure',
    incidents: 'Incidents behind the figure',
    incidentsCut: (shown, total, link) =>
      `The first ${shown} of ${total} incidents; all of them are at ${link}.`,
    source: 'Source',
    citation: 'Citation',
    numbers: 'Numbers',
    version: (version) => `dataset version ${version}`,
    link: 'Permalink',
    position: (passage, start, end) => `${passage} (characters ${start}–${end})`,
    packDescription: 'A figure, its numbers, its caveats and the incidents behind it.'
  },
  fr: {
    titleTooLong: (most) => `Votre propre titre peut avoir au plus ${most} caractères.`,
    organisationTooLong: (most) =>
      `Le nom de l’organisation peut avoir au plus ${most} caractères.`,
    noHighlight: 'rien, car cette figure n’a pas de barres',
    highlighted: (label) => `En évidence\u00a0: ${label}.`,
    publishedBy: (organisation) => `Publié par ${organisation}`,
    logo: 'Logo de l’organisation qui publie la figure',
    tooLarge: (most) =>
      `Cette image aurait trop de pixels (au plus ${most} millions). Choisissez une largeur ou une échelle plus petite.`,
    busy: 'Trop de fichiers sont en préparation. Réessayez dans quelques secondes.',
    notMade: (ending) =>
      `Cette figure n’a pas pu être mise au format ${ending}. Choisissez une taille plus petite ou un autre format\u202f; si cela ne suffit pas, prévenez les responsables de ce site.`,
    figure: 'Figure',
    caveats: 'À lire avec la figure',
    incidents: 'Incidents derrière la figure',
    incidentsCut: (shown, total, link) =>
      `Les ${shown} premiers incidents sur ${total}\u202f; tous se trouvent à l’adresse ${link}.`,
    source: 'Source',
    citation: 'Citation',
    numbers: 'Chiffres',
    version: (version) => `version ${version} du jeu de données`,
    link: 'Lien permanent',
    position: (passage, start, end) => `${passage} (caractères ${start} à ${end})`,
    packDescription:
      'Une figure, ses chiffres, ses réserves et les incidents sur lesquels elle repose.'
  }
};
