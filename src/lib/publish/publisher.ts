import type { Foot } from '$lib/layout/image-foot';
import { publishWords } from '$lib/i18n/publish-words';
import type { Logo, Publication } from './publication';

/** “Published by …”, beside the citation and never in its place; empty without an organisation. */
export const publisherText = ({ options, i18n }: Publication): string =>
  options.organisation === '' ? '' : publishWords[i18n.language].publishedBy(options.organisation);

/** The same as a list of none or one, to stand below other lines. */
export const publisherLines = (publication: Publication): string[] =>
  [publisherText(publication)].filter((text) => text !== '');

/** What the logo shows, to those who do not see it. */
export const logoAlt = ({ options, i18n }: Publication): string =>
  options.organisation || publishWords[i18n.language].logo;

/** Words and logo at the foot of a picture. */
export function footOf(publication: Publication): Foot {
  const { logo } = publication;
  const text = publisherText(publication);
  if (!logo) return { text };
  const { width, height } = logo;
  return { text, logo: { href: logoAddress(logo), width, height, alt: logoAlt(publication) } };
}

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** `data:image/png;base64,…` */
export const logoAddress = ({ png }: Logo): string => `data:image/png;base64,${base64(png)}`;
