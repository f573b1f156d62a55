const units = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
  'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const powers: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000, million: 1e6 };

const digits = /(?<![\d.,])\d+(?:[,\u00a0\u202f]\d{3})*(?:\.\d+)?(?!\d)/g;

/** The numbers that an English text gives, in digits (33,100) or in words (thirty-three). */
export const numbersIn = (text: string): ReadonlySet<number> =>
  new Set([...numbersInDigits(text), ...numbersInWords(text)]);

const numbersInDigits = (text: string): number[] =>
  Array.from(text.matchAll(digits), ([number]) => Number(number.replace(/[,\u00a0\u202f]/g, '')));

/** A number in words while it is being read: the thousands done with, and the rest. */
interface Spoken {
  readonly total: number;
  readonly rest: number;
}

function numbersInWords(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\d]+|[^\p{L}\d\s-]/gu) ?? [];
  const found: number[] = [];
  let spoken: Spoken | undefined;
  words.forEach((word, index) => {
    const joins = word === 'and' && isPower(words[index - 1]) && isSmall(words[index + 1]);
    if (spoken && joins) return;
    const longer = withWord(spoken, word, words[index + 1]);
    if (spoken && !longer) found.push(valueOf(spoken));
    spoken = longer ?? withWord(undefined, word, words[index + 1]);
  });
  return spoken ? [...found, valueOf(spoken)] : found;
}

const valueOf = ({ total, rest }: Spoken): number => total + rest;

/** The number with one word more, or undefined where the word doesn't continue it. */
function withWord(
  spoken: Spoken | undefined,
  word: string,
  next: string | undefined
): Spoken | undefined {
  const { total, rest } = spoken ?? { total: 0, rest: 0 };
  const power = powers[word];
  if (power !== undefined) return spoken && withPower(spoken, power);
  if (word === 'a' && !spoken && isPower(next)) return { total, rest: 1 };
  const small = smallNumber(word);
  if (small === undefined) return undefined;
  const room = rest % 100 === 0 || (rest % 10 === 0 && rest % 100 >= 20 && small < 10);
  return !spoken || (room && small > 0 && valueOf(spoken) > 0)
    ? { total, rest: rest + small }
    : undefined;
}

function withPower({ total, rest }: Spoken, power: number): Spoken | undefined {
  if (rest === 0) return undefined;
  return power === 100 ? { total, rest: rest * 100 } : { total: total + rest * power, rest: 0 };
}

function smallNumber(word: string): number | undefined {
  const unit = units.indexOf(word);
  if (unit >= 0) return unit;
  const ten = tens.indexOf(word);
  return ten >= 0 ? (ten + 2) * 10 : undefined;
}

const isPower = (word: string | undefined): boolean => word !== undefined && word in powers;

const isSmall = (word: string | undefined): boolean =>
  word !== undefined && smallNumber(word) !== undefined;
