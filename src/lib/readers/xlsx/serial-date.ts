const day = 86_400_000;
const start1900 = Date.UTC(1899, 11, 30);
const start1904 = Date.UTC(1904, 0, 1);

/**
 * The day and time, in UTC, that a spreadsheet's number stands for. The system of 1900 has a 29
 * February 1900, which there never was; undefined for it, for times without a day, and for what is
 * beyond the year 9999.
 */
export function dateOfSerial(serial: number, from1904: boolean): Date | undefined {
  if (!(serial >= (from1904 ? 0 : 1) && serial < 2_958_466)) return undefined;
  if (from1904) return new Date(start1904 + Math.round(serial * day));
  if (serial >= 60 && serial < 61) return undefined;
  return new Date(start1900 + Math.round((serial < 60 ? serial + 1 : serial) * day));
}
