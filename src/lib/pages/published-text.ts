import { dateText, plainDate } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import type { PartialDate } from '$lib/model/partial-date';

/** The date of a publication: `8 September 2023`, `May 2023`; of several days, from when to when. */
export const publishedText = (date: PartialDate, i18n: I18n): string =>
  date.edtf.includes('/') ? dateText(date, i18n) : plainDate(date.edtf, i18n);
