import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { problemCodes, type Problem } from '$lib/model/problem';
import type { ProblemQuery, RowReport, RowSummary } from '$lib/stores/row-report';

/** How many problems stand on one page of the list. */
export const problemsAtOnce = 100;
const mostAtOnce = 100_000;

/** What a file came to, and a stretch of its problems, as the interface gives them. */
export interface ProblemsFound {
  readonly summary: RowSummary;
  /** how many there are of the kind that is asked for */
  readonly total: number;
  readonly query: Omit<ProblemQuery, 'code'> & { readonly code?: ProblemQuery['code'] };
  readonly problems: readonly Problem[];
}

/** The problems that parameters ask for: `code`, `offset`, `limit`. */
export async function problemsFound(
  report: RowReport,
  parameters: URLSearchParams,
  i18n: I18n
): Promise<ProblemsFound> {
  const { summary } = report;
  const code = codeIn(parameters, i18n);
  const query = {
    code,
    offset: numberIn('offset', parameters, 0, i18n),
    limit: Math.min(mostAtOnce, numberIn('limit', parameters, problemsAtOnce, i18n))
  };
  const asked = summary.problems.filter((kind) => code === undefined || kind.code === code);
  const total = asked.reduce((sum, { count }) => sum + count, 0);
  return { summary, total, query, problems: await report.problems(query) };
}

function codeIn(parameters: URLSearchParams, { words }: I18n): ProblemQuery['code'] {
  const asked = parameters.get('code') || undefined;
  const code = problemCodes.find((known) => known === asked);
  if (asked === code) return code;
  error(400, words.errors.parameter('code', asked ?? '', problemCodes.join(', ')));
}

function numberIn(
  name: string,
  parameters: URLSearchParams,
  otherwise: number,
  { words }: I18n
): number {
  const value = parameters.get(name);
  if (!value) return otherwise;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  error(400, words.errors.parameter(name, value, '0 …'));
}
