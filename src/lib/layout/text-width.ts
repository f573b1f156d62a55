/**
 * Widths of characters in ems, by class. They follow the widest of the common system typefaces
 * (DejaVu Sans), so that what is said to fit does fit.
 */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ilj.,:;'’|·]/u, 0.32],
  [/[ftr()\-!/ \u00a0\u202f]/u, 0.4],
  [/[mwMW@%…—©®ÆæŒœ]|\p{Ideographic}|\p{scx=Hira}|\p{scx=Kana}|\p{scx=Hang}/u, 1],
  [/[#&+<=>^~±×÷]/u, 0.84],
  [/[GOQÒ-ÖØ]/u, 0.79],
  [/\p{Lu}/u, 0.73],
  [/\p{Mn}/u, 0]
];
const other = 0.62;

const known = new Map<string, number>();

/** About how wide a text is, in the unit of its size; never much less than it turns out. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += known.get(character) ?? learn(character);
  return ems * size;
}

/** Charts measure while a brush moves, so that each character is classed only once. */
function learn(character: string): number {
  const ems = classes.find(([pattern]) => pattern.test(character))?.[1] ?? other;
  known.set(character, ems);
  return ems;
}

/** Breaks a text into lines no wider than `width`. A longer word stands on a line of its own. */
export function wrapText(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}
