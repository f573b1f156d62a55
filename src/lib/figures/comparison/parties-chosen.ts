import { sumsBy } from '$lib/cube/sums-by';
import { comparisonWords } from '$lib/i18n/comparison-words';
import type { I18n } from '$lib/i18n/i18n';
import { selectionOf } from '$lib/view/selection';
import type { ReadingRoom } from '$lib/view/reading-room';
import { defaultView, type View } from '$lib/view/view';

/** How many parties one comparison takes. */
export const fewestParties = 2;
export const mostParties = 4;

/** A view whose perpetrators are the parties compared, or why there is none. */
export type Comparable =
  { readonly ok: true; readonly view: View } | { readonly ok: false; readonly reason: string };

/** What can be compared: every category and every perpetrator, in the dataset's order. */
export const comparableKeys = ({ dataset }: Pick<ReadingRoom, 'dataset'>): string[] =>
  dataset.categories.flatMap(({ id }) => [
    id,
    ...dataset.perpetrators.filter(({ category }) => category === id).map((member) => member.id)
  ]);

/** The view of a comparison; where no party is chosen, the {@link leadingParties} are. */
export function comparable(view: View, room: ReadingRoom, { language }: I18n): Comparable {
  const words = comparisonWords[language];
  const { perpetrators } = view;
  if (perpetrators.length === 0) {
    return { ok: true, view: { ...view, perpetrators: leadingParties(room) } };
  }
  const known = comparableKeys(room);
  const other = perpetrators.find((key) => !known.includes(key));
  if (other !== undefined) return { ok: false, reason: words.noParty(other, known.join(', ')) };
  if (perpetrators.length < fewestParties) return { ok: false, reason: words.tooFew };
  if (perpetrators.length > mostParties) return { ok: false, reason: words.tooMany };
  return { ok: true, view };
}

/** The two categories with the most incidents in the dataset, whatever else is chosen. */
export function leadingParties(room: ReadingRoom): string[] {
  const { cube, dataset } = room;
  const { perpetrators } = cube.tables.incidents;
  const parties = room.parties(defaultView);
  const ids = dataset.categories.map(({ id }) => id);
  const sums = sumsBy(
    cube.tables.incidents,
    selectionOf(defaultView, dataset, cube.dictionaries),
    ids.length,
    (row) =>
      [...(parties[perpetrators[row] ?? 0]?.categories.keys() ?? [])].map((id) => ids.indexOf(id))
  );
  return ids
    .map((id, index) => ({ id, incidents: sums.tally([index]).incidents }))
    .sort((a, b) => b.incidents - a.incidents)
    .slice(0, fewestParties)
    .map(({ id }) => id)
    .sort();
}
