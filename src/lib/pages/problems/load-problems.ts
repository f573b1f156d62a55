import type { I18n } from '$lib/i18n/i18n';
import { got, type Fetch } from '../load';
import type { ProblemsFound } from './problems-found';

/** What a dataset's file came to, with the problems that an address asks for. */
export function loadProblems(
  fetch: Fetch,
  dataset: string,
  parameters: URLSearchParams,
  { language }: I18n
): Promise<ProblemsFound> {
  const asked = new URLSearchParams(parameters);
  asked.set('lang', language);
  return got(fetch, `/api/${dataset}/problems?${asked}`);
}
