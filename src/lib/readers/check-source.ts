import type { Count } from '$lib/model/count';
import type { Dataset, SourceDocument } from '$lib/model/dataset';
import type { HarmSuffered, Incident, Passage } from '$lib/model/incident';
import type { Problem } from '$lib/model/problem';
import { numbersIn } from './numbers-in-text';
import { sha256 } from './sha256';
import type { Location, SourceText } from './source-text';
import { isWholeSentences, locate, passageOf, readSource } from './source-text';

/** What was checked against a source's text, and what doesn't agree with it. */
export interface SourceCheck {
  readonly passages: number;
  readonly numbers: number;
  readonly problems: readonly Problem[];
}

/** A passage that a record cites. */
interface Cited {
  readonly file: string;
  readonly name: string;
  readonly passage: Passage;
}

/** Numbers that a record states, and the passages in which they must occur. */
interface Stated {
  readonly file: string;
  readonly name: string;
  readonly numbers: readonly number[];
  readonly passages: readonly Passage[];
}

/** Checks every passage and every number that a dataset takes from one document alone. */
export async function checkSource(
  text: string,
  document: SourceDocument,
  dataset: Dataset,
  incidents: readonly Incident[]
): Promise<SourceCheck> {
  const isHere = (passage: Passage) => passage.document === document.id;
  const cited = [...incidents.flatMap(citations), ...listed(dataset)].filter(({ passage }) =>
    isHere(passage)
  );
  const stated = [...incidents.flatMap(harms), ...totals(dataset)].filter(({ passages }) =>
    passages.every(isHere)
  );
  const source = readSource(text, {
    sections: new Set(cited.map(({ passage }) => passage.section)),
    subsections: new Set(cited.map(({ passage }) => passage.subsection))
  });
  return {
    passages: cited.length,
    numbers: stated.reduce((total, { numbers }) => total + numbers.length, 0),
    problems: [
      ...(await differences(text, document)),
      ...cited.flatMap((one) => passageProblems(one, source)),
      ...stated.flatMap((one) => numberProblems(one, source))
    ]
  };
}

const citations = (incident: Incident): Cited[] =>
  incident.citations.map((passage) => ({ file: 'citations', name: incident.id, passage }));

const listed = ({ aggregates, outcomes, context }: Dataset): Cited[] => [
  ...aggregates.map(({ id, passage }) => ({ file: 'aggregates', name: id, passage })),
  ...outcomes.map(({ id, passage }) => ({ file: 'outcomes', name: id, passage })),
  ...context.map(({ id, passage }) => ({ file: 'context', name: id, passage }))
];

const harms = (incident: Incident): Stated[] =>
  incident.harms.map((suffered) => ({
    file: 'harms',
    name: `${incident.id}, ${suffered.harm}`,
    numbers: numbersOf(suffered),
    passages: incident.citations.filter(
      (citation) => citation.harms.length === 0 || citation.harms.includes(suffered.harm)
    )
  }));

const totals = ({ aggregates, outcomes }: Dataset): Stated[] => [
  ...aggregates.map(({ id, count, passage }) => ({
    file: 'aggregates',
    name: id,
    numbers: given(count),
    passages: [passage]
  })),
  ...outcomes.map(({ id, people, passage }) => ({
    file: 'outcomes',
    name: id,
    numbers: given(people),
    passages: [passage]
  }))
];

/** Minima of one woman or child need no number in the text: "a six-year-old boy". */
function numbersOf({ count, women = 0, children = 0 }: HarmSuffered): number[] {
  const parts = [women, children].filter((part) => part > 1);
  return Array.from(new Set([...given(count), ...parts]));
}

const given = ({ low, best, high, unstated }: Count): number[] =>
  unstated > 0 ? [] : Array.from(new Set([low, best, high])).filter(Number.isFinite);

async function differences(text: string, document: SourceDocument): Promise<Problem[]> {
  const value = await sha256(text);
  if (value === document.sha256) return [];
  return [{ code: 'source-differs', file: document.id, value, expected: document.sha256 }];
}

function passageProblems({ file, name, passage }: Cited, source: SourceText): Problem[] {
  const { start, end } = passage;
  const value = `${name} (${start}–${end})`;
  const length = source.characters.length;
  if (end > length) return [{ code: 'passage-outside', file, value, expected: String(length) }];
  const problems: Problem[] = [];
  if (!isWholeSentences(source, start, end)) problems.push({ code: 'passage-cut', file, value });
  const [coded, found] = [wordsOf(passage), wordsOf(locate(source, start, end))];
  if (coded !== found) {
    problems.push({ code: 'passage-elsewhere', file, value, expected: found });
  }
  return problems;
}

const wordsOf = (location: Location | undefined): string =>
  location
    ? [location.section, location.subsection, `§ ${location.paragraph}`].filter(Boolean).join(' › ')
    : '–';

function numberProblems({ file, name, numbers, passages }: Stated, source: SourceText): Problem[] {
  const texts = passages.map(({ start, end }) => passageOf(source, start, end));
  const found = new Set(texts.flatMap((text) => [...numbersIn(text)]));
  if (texts.length > 0) found.add(1); // a single person, by whatever words
  return numbers
    .filter((number) => !found.has(number))
    .map((number) => ({
      code: 'number-not-in-passage',
      file,
      value: name,
      expected: String(number)
    }));
}
