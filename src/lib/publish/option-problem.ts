import { publishWords } from '$lib/i18n/publish-words';
import type { I18n } from '$lib/i18n/i18n';
import type { OptionProblem } from './options';

/** What is wrong with an option, and what to do, in a sentence. */
export function describeOptionProblem(problem: OptionProblem, i18n: I18n): string {
  const words = publishWords[i18n.language];
  switch (problem.code) {
    case 'title-too-long':
      return words.titleTooLong(i18n.formats.number(problem.most));
    case 'organisation-too-long':
      return words.organisationTooLong(i18n.formats.number(problem.most));
    case 'value':
      return i18n.words.errors.parameter(problem.parameter, problem.value, problem.allowed);
  }
}
