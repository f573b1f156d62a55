import type { I18n } from '$lib/i18n/i18n';
import type { PageWords } from '$lib/i18n/pages-en';
import type { Place } from '$lib/model/incident';

/** `14.52742° N, 4.09344° W`, with all the decimals that are known. */
export function coordinatesText(
  { latitude, longitude }: NonNullable<Place['coordinates']>,
  { language }: I18n,
  words: PageWords['incident']
): string {
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const written = (value: number) => degrees.format(Math.abs(value));
  const parallel = (latitude < 0 ? words.south : words.north)(written(latitude));
  const meridian = (longitude < 0 ? words.west : words.east)(written(longitude));
  return `${parallel} · ${meridian}`;
}
