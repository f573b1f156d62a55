import type { Problem, ProblemCode } from '$lib/model/problem';
import type { Language } from '$lib/model/text';
import { problemsEn } from './problems-en';
import { problemsFr } from './problems-fr';

/** What is wrong, why, and what to do about it; without saying where. */
export const problemSentences: Readonly<
  Record<Language, Readonly<Record<ProblemCode, (problem: Problem) => string>>>
> = { en: problemsEn, fr: problemsFr };

const places: Record<Language, { line: string; column: string; colon: string }> = {
  en: { line: 'line', column: 'column', colon: ': ' },
  fr: { line: 'ligne', column: 'colonne', colon: '\u00a0: ' }
};

/** A problem in a sentence or two: where it is, what is wrong, why, and what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  const words = places[language];
  const where = [
    problem.file,
    problem.line !== undefined && `${words.line} ${problem.line}`,
    problem.column !== undefined && `${words.column} ${problem.column}`
  ];
  const sentence = problemSentences[language][problem.code](problem);
  return `${where.filter((part) => part !== false).join(', ')}${words.colon}${sentence}`;
}

/** What a kind of problem is about: the first sentence on it, with dots for what differs. */
export function kindText(code: ProblemCode, language: Language): string {
  const sentence = problemSentences[language][code]({ code, file: '', value: '…', expected: '…' });
  return sentence.replace(/\. .*$/, '.');
}
