import { error } from '@sveltejs/kit';
import type { I18n } from '$lib/i18n/i18n';
import { themes, type Theme } from '$lib/view/embed-address';

/** The look that `theme` asks for. */
export function themeOf(parameters: URLSearchParams, { words }: I18n): Theme {
  const value = parameters.get('theme') || 'auto';
  const theme = themes.find((known) => known === value);
  return theme ?? error(400, words.errors.parameter('theme', value, themes.join(', ')));
}
