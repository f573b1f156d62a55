/** Control characters, line and paragraph separators, and whatever turns or hides text. */
const invisible =
  /[\p{Cc}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/**
 * A text as it may stand in any file: without control characters, marks that turn the direction of
 * what follows, and characters that XML forbids. Markup and formulas are each format's own affair.
 */
export const harmlessText = (text: string): string =>
  text
    .replace(/[\t\n\r\u2028\u2029]+/g, ' ')
    .replace(invisible, '')
    .replace(/ {2,}/g, ' ')
    .trim();
