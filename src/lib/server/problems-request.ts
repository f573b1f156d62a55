import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { problemPageWords } from '$lib/i18n/problem-page-words';
import type { Dataset } from '$lib/model/dataset';
import { problemsFound, type ProblemsFound } from '$lib/pages/problems/problems-found';
import { languageOf, reportOf, storeOf } from './request';

interface Asked {
  readonly found: ProblemsFound;
  readonly dataset: Dataset;
  readonly i18n: I18n;
}

/** The problems that parameters ask for; of a package, which has none, a 404 that says so. */
export async function problemsOf(id: string, parameters: URLSearchParams): Promise<Asked> {
  const i18n = await languageOf(parameters);
  const { dataset } = await storeOf(id, i18n, null);
  const report = await reportOf(id);
  if (!report) error(404, problemPageWords[i18n.language].noRows);
  return { found: await problemsFound(report, parameters, i18n), dataset, i18n };
}
