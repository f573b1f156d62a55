import type { Figure } from '$lib/figures/figure';
import { publishWords } from '$lib/i18n/publish-words';
import type { I18n } from '$lib/i18n/i18n';
import { harmlessFigure } from './harmless-figure';
import { highlightable, highlighted } from './highlighted';
import { quoted, type OptionProblem, type PublishOptions } from './options';
import { ordersOf, sortedRows } from './sorted';

export type FigureAsAsked =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly problem: OptionProblem };

/** A figure with harmless texts, under the title, in the order and with the highlight asked for. */
export function figureAsAsked(
  given: Figure,
  options: Pick<PublishOptions, 'title' | 'sort' | 'highlight' | 'theme'>,
  open: readonly string[],
  i18n: I18n
): FigureAsAsked {
  const { sort, highlight, theme } = options;
  const orders = ordersOf(given);
  if (!orders.includes(sort)) return refused('sort', sort, orders);
  const harmless = harmlessFigure(given, options.title);
  const figure = { ...harmless, rows: sortedRows(harmless.rows, sort, i18n.language) };
  if (highlight === '') return { ok: true, figure };
  const words = publishWords[i18n.language];
  const choices = highlightable(figure, open);
  const chosen = choices.find(({ key }) => key === highlight);
  if (!chosen) {
    const keys = choices.map(({ key }) => key);
    return refused('highlight', highlight, keys.length > 0 ? keys : [words.noHighlight]);
  }
  const note = words.highlighted(chosen.label);
  return { ok: true, figure: highlighted(figure, highlight, theme, note) };
}

const refused = (parameter: string, value: string, allowed: readonly string[]): FigureAsAsked => ({
  ok: false,
  problem: { code: 'value', parameter, value: quoted(value), allowed: allowed.join(', ') }
});
