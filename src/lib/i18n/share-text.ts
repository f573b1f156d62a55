import type { Dataset } from '$lib/model/dataset';
import { shareForm } from '$lib/model/guard';
import { guardWords } from './guard-words';
import type { I18n } from './i18n';

/**
 * Some incidents of all that there are: `3 of 13`; a percentage beside it only where the dataset
 * means to be complete and there are enough of them (counting rule 9).
 */
export function shareText(
  x: number,
  n: number,
  { selection }: Pick<Dataset, 'selection'>,
  { language, formats: { number } }: I18n
): string {
  const told = guardWords[language].xOfN(number(x), number(n));
  if (selection === 'illustrative' || shareForm(n) === 'x-of-n') return told;
  return `${told} (${percent[language].format(x / n)})`;
}

const percent = {
  en: new Intl.NumberFormat('en-GB', { style: 'percent' }),
  fr: new Intl.NumberFormat('fr', { style: 'percent' })
};
