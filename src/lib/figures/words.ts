import type { Tally } from '$lib/cube/sums';
import { baseText, countText, incidentsText, peopleText, shortCount } from '$lib/i18n/count-text';
import { plainDate } from '$lib/i18n/date-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { Counted } from '$lib/cube/cube';
import type { View } from '$lib/view/view';
import { scopeOf, type Told } from './choices';
import type { FigureInput, Row } from './figure';

/** What a view counts. */
export const countedIn = (view: View): Counted =>
  view.measure === 'incidents' ? 'incidents' : view.harm;

/** `People killed`, `Civilians injured`, `Incidents`. */
export function measureTitle(view: View, { words }: I18n): string {
  if (view.measure === 'incidents') return words.measures.incidents;
  const harm = words.harms[view.harm].name;
  return words.measures[view.victim === 'all' ? 'people' : view.victim](harm);
}

/** `in the incidents documented by …`. */
export const sourceTitle = (told: Told): string =>
  told.i18n.words.figures.source(told.i18n.text(told.room.dataset.documentedBy), scopeOf(told));

/** A value as it stands at a mark: `at least 40 in 9 incidents`, or `9` where incidents count. */
export function markText(tally: Tally, view: View, i18n: I18n): string {
  const count = countText(tally, i18n);
  if (view.measure === 'incidents' || tally.incidents === 0) return count;
  return `${count} ${baseText(tally.incidents, i18n)}`;
}

/** A value in a sentence: `at least 40 people killed in 9 incidents`. */
export function sentenceText(tally: Tally, view: View, i18n: I18n): string {
  if (view.measure === 'incidents') return incidentsText(tally.incidents, i18n);
  return `${peopleText(tally, view.harm, i18n)} ${baseText(tally.incidents, i18n)}`;
}

/** The three wordings of a row's value. */
export const valueWords = (
  tally: Tally,
  view: View,
  i18n: I18n
): Pick<Row, 'text' | 'shortText' | 'spoken'> => ({
  text: markText(tally, view, i18n),
  shortText: shortCount(tally, i18n),
  spoken: tally.incidents === 0 ? countText(tally, i18n) : sentenceText(tally, view, i18n)
});

/** The first sentence of every summary. */
export function opening(total: Tally, { view, i18n, room }: FigureInput): string {
  const source = i18n.text(room.dataset.documentedBy);
  const scope = scopeOf({ view, room, i18n });
  if (total.incidents === 0) return i18n.words.summaries.nothing(source, scope);
  return i18n.words.summaries.opening(source, sentenceText(total, view, i18n), scope);
}

/** A version, and as of when its data stand: `0123456789ab (data as of 1 May 2022)`. */
export const versionText = (
  { version, created }: Pick<Dataset, 'version' | 'created'>,
  i18n: I18n
): string => (created ? i18n.words.asOf(version, plainDate(created, i18n)) : version);

/** Source, dataset version and link, in one line. */
export function citationOf({
  room,
  i18n,
  link
}: Pick<FigureInput, 'i18n' | 'link'> & { room: { dataset: Dataset } }): string {
  const { documents, documentedBy } = room.dataset;
  const document = documents[0];
  return i18n.words.citation(
    document?.publisher ?? i18n.text(documentedBy),
    document ? i18n.text(document.title) : i18n.text(room.dataset.title),
    document ? plainDate(document.published, i18n) : '',
    versionText(room.dataset, i18n),
    link
  );
}
