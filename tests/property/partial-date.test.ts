import './seed';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysIn, parsePartialDate, periodOf } from '$lib/model/partial-date';

const dateLike = fc
  .array(fc.constantFrom('2', '0', '1', '9', '-', '/', 'X', '?', '~', '%', '12', '2023'), {
    maxLength: 14
  })
  .map((parts) => parts.join(''));

test('any text is a date that begins before it ends, or none', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), dateLike),
      fc.constantFrom('duration', 'within'),
      (text, means) => {
        const date = parsePartialDate(text, means);
        if (!date) return;
        expect(date.start.getTime()).toBeLessThanOrEqual(date.end.getTime());
        expect(Number.isInteger(daysIn(date)) && daysIn(date) > 0).toBe(true);
        const { first, last } = periodOf(date);
        expect(first).toBeLessThanOrEqual(last);
      }
    ),
    { numRuns: 5000 }
  );
});

test('every day of the calendar is one day, and is read as it is written', () => {
  const days = fc.date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true
  });
  fc.assert(
    fc.property(days, (day) => {
      const edtf = day.toISOString().slice(0, 10);
      const date = parsePartialDate(edtf);
      expect(date?.start.toISOString().slice(0, 10)).toBe(edtf);
      expect(date?.end).toEqual(date?.start);
    })
  );
});
