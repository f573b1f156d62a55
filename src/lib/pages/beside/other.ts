import { error } from '@sveltejs/kit';
import { besideWords } from '$lib/i18n/beside-words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset, DatasetId } from '$lib/model/dataset';

/** The parameters of a view, and which dataset stands beside its own. */
export function withOther(
  parameters: URLSearchParams,
  other: DatasetId | undefined
): URLSearchParams {
  const both = new URLSearchParams(parameters);
  if (other !== undefined) both.set('other', other);
  return both;
}

/**
 * The dataset that an address has stand beside another; undefined where it names none. What two
 * datasets cannot show is a 400 that says why.
 */
export function otherIn(
  parameters: URLSearchParams,
  dataset: Pick<Dataset, 'id'>,
  { language, words }: I18n
): DatasetId | undefined {
  const { refused } = besideWords[language];
  const [other = '', ...others] = parameters.getAll('other').filter((value) => value !== '');
  if (others.length > 0 || !/^[a-z0-9-]*$/.test(other)) {
    error(400, words.errors.parameter('other', [other, ...others].join(', '), refused.allowed));
  }
  if (other === dataset.id) error(400, refused.itself);
  if (parameters.get('version')) error(400, refused.version);
  if (parameters.get('period')) error(400, refused.period);
  return other || undefined;
}

/** The same where a figure of two is asked for, which takes one. */
export const besideIn = (
  parameters: URLSearchParams,
  dataset: Pick<Dataset, 'id'>,
  i18n: I18n
): DatasetId => otherIn(parameters, dataset, i18n) ?? error(400, besideWords[i18n.language].asking);
