/** A month as the number of months since January of the year 0, so that months can be counted. */
export type Month = number;

const iso = /^(\d{4})-(0[1-9]|1[0-2])$/;

export const monthOf = (date: Date): Month => date.getUTCFullYear() * 12 + date.getUTCMonth();

/** Reads `2023-04`, or returns undefined where it is no month. */
export function parseMonth(text: string): Month | undefined {
  const match = iso.exec(text);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

/** `2023-04` (ISO 8601). */
export const formatMonth = (month: Month): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

export const firstDay = (month: Month): Date => utc(month, 1);

export const lastDay = (month: Month): Date => utc(month + 1, 0);

/** Date.UTC takes the years 0 to 99 for 1900 to 1999; setUTCFullYear does not. */
function utc(month: Month, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, day);
  return date;
}
