import { expect, test } from 'vitest';
import { dateOrderOf, edtfOf } from '$lib/readers/events/event-date';

test.each([
  ['2020-07-31', '2020-07-31'],
  ['2020-7-1', '2020-07-01'],
  ['31 December 2020', '2020-12-31'],
  ['03 December 2020', '2020-12-03'],
  ['9-May-20', '2020-05-09'],
  ['16-Feb-21', '2021-02-16'],
  ['31-12-19', '2019-12-31'],
  ['4-Jan-97', '1997-01-04'],
  ['31/12/2019', '2019-12-31'],
  ['31.12.2019', '2019-12-31'],
  ['December 31, 2020', '2020-12-31'],
  ['Dec 31, 2020', '2020-12-31'],
  ['Sept. 3, 2020', '2020-09-03'],
  ['31 décembre 2020', '2020-12-31'],
  ['1er août 2021', '2021-08-01'],
  ['2 févr. 2021', '2021-02-02'],
  ['2013-12-13 00:00:00.000', '2013-12-13'],
  ['2013-12-13T05:00:00Z', '2013-12-13'],
  ['20200731', '2020-07-31'],
  ['43831', '2020-01-01'],
  ['May 2020', '2020-05'],
  ['mai 2020', '2020-05'],
  ['05/2020', '2020-05'],
  ['2020-05', '2020-05'],
  ['2020', '2020'],
  ['2023-08/2023-12', '2023-08/2023-12'],
  ['  2020-07-31 ', '2020-07-31']
])('%s is %s', (written, edtf) => {
  expect(edtfOf(written, 'dmy')).toBe(edtf);
});

test.each(['31 Brumaire 2020', '2020-13-01', '30-2-20', 'soon', '12', '', '1/2/345', '5-May-2'])(
  '“%s” is no date',
  (written) => {
    expect(edtfOf(written, 'dmy')).toBeUndefined();
  }
);

test('the order of day and month is the one asked for', () => {
  expect(edtfOf('04/05/2020', 'dmy')).toBe('2020-05-04');
  expect(edtfOf('04/05/2020', 'mdy')).toBe('2020-04-05');
  expect(edtfOf('20/05/04', 'ymd')).toBe('2020-05-04');
  expect(edtfOf('2020/05/04', 'mdy')).toBe('2020-05-04');
});

test('the order shows in the dates of a column, or is unsure', () => {
  expect(dateOrderOf(['01/02/2020', '31/12/2019'])).toEqual({ order: 'dmy', unsure: false });
  expect(dateOrderOf(['01/02/2020', '12/31/2019'])).toEqual({ order: 'mdy', unsure: false });
  expect(dateOrderOf(['01/02/2020', '03/04/2020'])).toEqual({ order: 'dmy', unsure: true });
  expect(dateOrderOf(['99-12-31'])).toEqual({ order: 'ymd', unsure: false });
  expect(dateOrderOf(['2020-07-31'])).toEqual({ order: 'dmy', unsure: false });
});
