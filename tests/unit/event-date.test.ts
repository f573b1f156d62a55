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
  ['05-2020', '2020-05'],
  ['12/2023', '2023-12'],
  ['12 août 2023', '2023-08-12'],
  ['12\u00a0AOÛT\u00a02023', '2023-08-12'],
  ['1er mai 2023', '2023-05-01'],
  ['samedi 12 août 2023', '2023-08-12'],
  ['le 12 août 2023', '2023-08-12'],
  ['Sat. 12 Aug 2023', '2023-08-12'],
  ['Saturday, August 12, 2023', '2023-08-12'],
  ['Mar 12, 2023', '2023-03-12'],
  ['mar. 12 sept. 2023', '2023-09-12'],
  ['12th of August 2023', '2023-08-12'],
  ['2023-Aug-12', '2023-08-12'],
  ['2023 August 2', '2023-08-02'],
  ['2023-Q2', '2023-04/2023-06'],
  ['Q1 2023', '2023-01/2023-03'],
  ['T4 2023', '2023-10/2023-12'],
  ['45123', '2023-07-16'],
  ['1675209600000', '2023-02-01'],
  ['2020-05', '2020-05'],
  ['2020', '2020'],
  ['2023-08/2023-12', '2023-08/2023-12'],
  ['  2020-07-31 ', '2020-07-31']
])('%s is %s', (written, edtf) => {
  expect(edtfOf(written, 'dmy')).toBe(edtf);
});

test.each([
  '31 Brumaire 2020',
  '2020-13-01',
  '30-2-20',
  'soon',
  '12',
  '',
  '1/2/345',
  '5-May-2',
  'Spring 2023',
  '2023-Q5',
  'Aug-23',
  '1900-01-00',
  '12-13 August 2023',
  'le 12',
  'early 2023'
])('“%s” is no date', (written) => {
  expect(edtfOf(written, 'dmy')).toBeUndefined();
});

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
