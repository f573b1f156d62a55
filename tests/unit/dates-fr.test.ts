import { describe, expect, test } from 'vitest';
import { dateText } from '$lib/i18n/date-text';
import { loadI18n } from '$lib/i18n/i18n';
import { parsePartialDate, type DateMeaning } from '$lib/model/partial-date';

const i18n = await loadI18n('fr');

function told(edtf: string, means: DateMeaning): string {
  const date = parsePartialDate(edtf, means);
  return date ? dateText(date, i18n) : 'no date';
}

describe('a French date of more than a day', () => {
  test('takes articles with days', () => {
    expect(told('2023-06-27/2023-06-28', 'duration')).toBe('du 27 juin 2023 au 28 juin 2023');
    expect(told('2023-06-27/2023-07-01', 'within')).toBe(
      'entre le 27 juin 2023 et le 1er juillet 2023'
    );
  });

  test('takes none with months and years, and elides before a vowel', () => {
    expect(told('2023-08/2023-12', 'duration')).toBe('d’août 2023 à décembre 2023');
    expect(told('2023-02/2023-03', 'within')).toBe('entre février 2023 et mars 2023');
    expect(told('2021/2022', 'duration')).toBe('de 2021 à 2022');
  });
});
