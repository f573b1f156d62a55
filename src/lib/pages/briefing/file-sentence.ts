import type { FileProblem } from '$lib/briefing/briefing-file';
import type { BriefingWords } from '$lib/i18n/briefing-en';
import type { I18n } from '$lib/i18n/i18n';
import { harmlessText } from '$lib/model/harmless-text';

const kilobyte = 1000;
const longestQuoted = 80;

/** Why a file is no briefing that can be opened here, in a sentence that says what to do. */
export function fileSentence(problem: FileProblem, words: BriefingWords, i18n: I18n): string {
  const { file } = words;
  const { number } = i18n.formats;
  switch (problem.code) {
    case 'too-large':
      return file.tooLarge(number(problem.most / kilobyte));
    case 'not-json':
      return file.notJson;
    case 'not-a-briefing':
      return file.notABriefing;
    case 'newer':
      return file.newer(number(problem.version));
    case 'other-dataset':
      return file.otherDataset(harmlessText(problem.dataset).slice(0, longestQuoted));
    case 'too-many':
      return file.tooMany(number(problem.found), number(problem.most));
    case 'field': {
      const { item, field, most } = problem;
      if (item === undefined) {
        return most === undefined ? file.field(field) : file.fieldTooLong(field, number(most));
      }
      return most === undefined
        ? file.item(number(item), field)
        : file.itemTooLong(number(item), field, number(most));
    }
  }
}
