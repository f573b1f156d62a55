import { error } from '@sveltejs/kit';
import { embedAnswers } from '$lib/i18n/embed-answers';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { themes, type Theme } from '$lib/view/embed-address';

/** The look that `theme` asks for. */
export function themeOf(parameters: URLSearchParams, { words }: I18n): Theme {
  const value = parameters.get('theme') || 'auto';
  const theme = themes.find((known) => known === value);
  return theme ?? error(400, words.errors.parameter('theme', value, themes.join(', ')));
}

/** The version that `version` freezes a figure to; none where the figure is live. */
export function frozenVersionOf(
  parameters: URLSearchParams,
  { version }: Dataset,
  { language }: I18n
): string | undefined {
  const asked = parameters.get('version');
  if (!asked) return undefined;
  return asked === version ? asked : error(404, embedAnswers[language].noVersion(asked, version));
}
