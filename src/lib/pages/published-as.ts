import { error } from '@sveltejs/kit';
import { describeOptionProblem } from '$lib/publish/option-problem';
import { parseOptions } from '$lib/publish/options';
import { prepare, type Leaving } from '$lib/publish/prepare';
import type { Publication } from '$lib/publish/publication';

/** A figure as its address wants it to look; what cannot be is a 400 that says what can. */
export function publishedAs(
  parameters: URLSearchParams,
  leaving: Omit<Leaving, 'options'>
): Publication {
  const parsed = parseOptions(parameters);
  if (!parsed.ok) error(400, describeOptionProblem(parsed.problem, leaving.i18n));
  const prepared = prepare({ ...leaving, options: parsed.options });
  if (prepared.ok) return prepared.publication;
  error(400, describeOptionProblem(prepared.problem, leaving.i18n));
}
