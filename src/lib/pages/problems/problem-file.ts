import { problemPageWords } from '$lib/i18n/problem-page-words';
import type { I18n } from '$lib/i18n/i18n';
import { problemSentences } from '$lib/i18n/problems';
import type { Dataset } from '$lib/model/dataset';
import { rowsSum } from '$lib/i18n/row-count-words';
import { sheetToCsv } from '$lib/publish/csv';
import type { NamedFile } from '../incident-file';
import type { ProblemsFound } from './problems-found';

/** All problems as CSV. */
export function problemFile(
  { problems, summary }: ProblemsFound,
  { id }: Dataset,
  i18n: I18n
): NamedFile {
  const words = problemPageWords[i18n.language];
  const { file, line, column, value, reason } = words.headers;
  const body = sheetToCsv({
    name: words.title,
    title: words.title,
    header: [file, line, column, value, reason],
    rows: problems.map((problem) => [
      problem.file,
      problem.line ?? null,
      problem.column ?? null,
      problem.value ?? null,
      problemSentences[i18n.language][problem.code](problem)
    ]),
    notes: [rowsSum(summary, i18n)]
  });
  return { name: `${id}-problems.csv`, type: 'text/csv; charset=utf-8', body };
}
