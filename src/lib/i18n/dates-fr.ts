const isDay = (date: string): boolean => /^\d{1,2}(er)? /.test(date);

/** A date with its article where it has one: `le 27 juin 2023`, `août 2023`. */
export const the = (date: string): string => (isDay(date) ? `le ${date}` : date);

/** From a date to another: `du 27 juin 2023 au 28 juin 2023`, `d’août 2023 à décembre 2023`, `de 2022 à 2023`. */
export function fromTo(from: string, to: string): string {
  const of = /^[aeo]/.test(from) ? 'd’' : 'de ';
  return `${isDay(from) ? 'du ' : of}${from} ${isDay(to) ? 'au' : 'à'} ${to}`;
}
