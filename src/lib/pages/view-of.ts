import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { parseList, parseView, type ParsedView } from '$lib/view/address';
import type { View } from '$lib/view/view';

/** The view that an address asks for; an unknown value is a 400 that lists the allowed ones. */
export const viewOf = (parameters: URLSearchParams, dataset: Dataset, i18n: I18n): View =>
  settled(parseView(parameters, dataset), i18n);

/** The same for a list of incidents, which holds all of them unless a harm is asked for. */
export const listOf = (parameters: URLSearchParams, dataset: Dataset, i18n: I18n): View =>
  settled(parseList(parameters, dataset), i18n);

function settled(parsed: ParsedView, { words }: I18n): View {
  if (parsed.ok) return parsed.view;
  const { parameter, value, allowed } = parsed.problem;
  error(400, words.errors.parameter(parameter, value, allowed.join(', ')));
}
