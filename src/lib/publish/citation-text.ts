import { fullTitle, type Publication } from './publication';

/** A figure's citation as plain text: what it shows, then source, version and permalink. */
export const citationText = ({ figure }: Publication): string =>
  `${fullTitle(figure)}. ${figure.citation}\n`;
