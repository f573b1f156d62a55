/** Where a character of a source's text stands; `paragraph` counts within the innermost heading. */
export interface Location {
  readonly section: string;
  readonly subsection: string;
  readonly paragraph: number;
}

/** A line of the text, `start` and `end` in code points, and where it stands. */
interface Line extends Location {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** A source's text, one paragraph a line, in Unicode code points. */
export interface SourceText {
  readonly characters: readonly string[];
  readonly lines: readonly Line[];
}

/** Footnotes have no heading of their own; they stand under this one, numbered as in the text. */
export const footnotes = 'Footnote';

const sentenceEnd = /[.!?…][”’"'»)\]]*\d*$/u;
const footnote = /^\s*(\d+)\.\s/;
const longestHeading = 80;

/** The headings that a dataset names. */
export interface Headings {
  readonly sections: ReadonlySet<string>;
  readonly subsections: ReadonlySet<string>;
}

/**
 * Finds the headings and counts the paragraphs under them. A heading stands alone between blank
 * lines and doesn't end like a sentence. Plain text doesn't say of which level it is: it is of
 * the one that the dataset names it for, or else a sub-section if a heading comes right before it.
 */
export function readSource(text: string, headings: Headings): SourceText {
  const texts = text.split('\n');
  const lines: Line[] = [];
  let here: Location = { section: '', subsection: '', paragraph: 0 };
  let start = 0;
  texts.forEach((line, index) => {
    const heading = isHeading(line, texts[index - 1], texts[index + 1]);
    here = heading ? under(here, line.trim(), headings) : after(here, line);
    const end = start + Array.from(line).length;
    lines.push({ ...here, start, end, heading });
    start = end + 1;
  });
  return { characters: Array.from(text), lines };
}

/** Where the whole of a passage stands; undefined where it doesn't lie in one paragraph. */
export const locate = ({ lines }: SourceText, start: number, end: number): Location | undefined =>
  lines.find((line) => !line.heading && line.start <= start && end <= line.end);

export const passageOf = ({ characters }: SourceText, start: number, end: number): string =>
  characters.slice(start, end).join('');

/** Whether a passage begins and ends where a sentence or a line does. */
export function isWholeSentences(source: SourceText, start: number, end: number): boolean {
  const first = source.lines.find((line) => line.start <= start && start < line.end);
  const last = source.lines.find((line) => line.start < end && end <= line.end);
  if (!first || !last) return false;
  const passage = passageOf(source, start, end);
  const before = passageOf(source, first.start, start);
  const after = passageOf(source, end, last.end);
  const begins = before.trim() === '' || (/\s$/.test(before) && sentenceEnd.test(before.trim()));
  const ends = after.trim() === '' || (sentenceEnd.test(passage) && /^\d*(?:\s|$)/.test(after));
  return begins && ends && passage === passage.trim();
}

const isBlank = (line: string | undefined): boolean => !line?.trim();

const isHeading = (line: string, above: string | undefined, below: string | undefined): boolean =>
  !isBlank(line) &&
  isBlank(above) &&
  isBlank(below) &&
  line.length <= longestHeading &&
  !sentenceEnd.test(line.trim()) &&
  !footnote.test(line);

function under(here: Location, heading: string, { sections, subsections }: Headings): Location {
  const follows = here.section !== '' && here.subsection === '' && here.paragraph === 0;
  return subsections.has(heading) || (follows && !sections.has(heading))
    ? { section: here.section, subsection: heading, paragraph: 0 }
    : { section: heading, subsection: '', paragraph: 0 };
}

function after(here: Location, line: string): Location {
  const number = footnote.exec(line)?.[1];
  if (number) return { section: footnotes, subsection: '', paragraph: Number(number) };
  return isBlank(line) ? here : { ...here, paragraph: here.paragraph + 1 };
}
