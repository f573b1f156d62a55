import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Incident, Passage } from '$lib/model/incident';
import { harmlessText } from '$lib/model/harmless-text';
import { passageWords } from '$lib/publish/source-notes';

/** One passage that figures rest on; where it stands, never its sentences. */
export interface Endnote {
  /** from 1, in the order in which passages are first referred to */
  readonly number: number;
  readonly text: string;
  readonly url: string;
  /** the numbers of the figures that refer to it */
  readonly figures: readonly number[];
}

/** Numbers passages through a document; the same passage keeps its number. */
export class Endnotes {
  readonly #numbers = new Map<string, number>();
  readonly #passages: { readonly passage: Passage; readonly figures: Set<number> }[] = [];

  constructor(
    readonly dataset: Dataset,
    readonly i18n: I18n
  ) {}

  /** The numbers of the passages behind an incident, which a figure refers to. */
  refer({ citations }: Pick<Incident, 'citations'>, figure: number): number[] {
    const numbers = citations.map((passage) => {
      const key = keyOf(passage);
      const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
      this.#numbers.set(key, number);
      this.#passages[number - 1] ??= { passage, figures: new Set() };
      this.#passages[number - 1]?.figures.add(figure);
      return number;
    });
    return inOrder(numbers);
  }

  /** All of them; a document's address stands at its first passage. */
  list(): Endnote[] {
    const seen = new Set<string>();
    return this.#passages.map(({ passage, figures }, index) => {
      const source = this.dataset.documents.find(({ id }) => id === passage.document);
      const name = source
        ? `${source.publisher}, ${this.i18n.text(source.title)}`
        : passage.document;
      const isFirst = !seen.has(passage.document);
      seen.add(passage.document);
      const where = passageWords(passage, this.i18n);
      const { separator } = this.i18n.words.counts;
      return {
        number: index + 1,
        text: harmlessText(`${name}${separator}${where}.`),
        url: isFirst ? harmlessText(source?.url ?? '') : '',
        figures: inOrder(figures)
      };
    });
  }
}

const keyOf = ({ document, section, subsection, paragraph, start, end }: Passage): string =>
  JSON.stringify([document, section, subsection, paragraph, start, end]);

/** Numbers in their order, each once. */
export const inOrder = (numbers: Iterable<number>): number[] =>
  [...new Set(numbers)].sort((a, b) => a - b);

/** `1–5, 8`: runs of three numbers or more in one. */
export function ranges(numbers: readonly number[], show: (n: number) => string = String): string {
  return runsOf(numbers)
    .map(([first, last]) => {
      if (first === last) return show(first);
      return `${show(first)}${last === first + 1 ? ', ' : '–'}${show(last)}`;
    })
    .join(', ');
}

/** First and last number of each run of neighbours. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of inOrder(numbers)) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
