import type { Formats } from '$lib/i18n/formats';
import { formatMonth, type Month } from '$lib/model/month';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import type { View } from '$lib/view/view';
import { partyName, regionName, typeName } from './names';

/** A view of a dataset, to be told in a language. */
export interface Told {
  readonly view: View;
  readonly room: { readonly dataset: Dataset };
  readonly i18n: I18n;
}

/** What a view leaves in, in words, one entry a filter in force. */
export function choicesOf({ view, room, i18n }: Told): string[] {
  const { words } = i18n;
  const { dataset } = room;
  const names = (keys: readonly string[], name: typeof partyName) =>
    keys.length > 0 ? [i18n.formats.list(keys.map((key) => name(key, dataset, i18n)))] : [];
  return [
    ...periodChoice({ view, room, i18n }),
    ...names(view.perpetrators, partyName),
    ...names(view.regions, chosenRegion),
    ...(view.types.length > 0
      ? [i18n.formats.list(view.types.map((type) => typeName(type, dataset, i18n)))]
      : []),
    ...(view.victim === 'all' || view.measure === 'incidents' ? [] : [words.victims[view.victim]]),
    ...(view.attribution === 'all' ? [] : [words.filters.attributionChoice]),
    ...(view.basis === 'occurred' ? [] : [words.filters.basisChoice])
  ];
}

/** Beside the names of perpetrators, that none is stated must say of what. */
const chosenRegion: typeof regionName = (key, dataset, i18n) =>
  key === 'not-stated' ? i18n.words.filters.noRegion : regionName(key, dataset, i18n);

/** All that a figure covers, in words: its period, whatever it is, and every other choice. */
export function scopeOf(told: Told): string {
  const { formats } = told.i18n;
  const { from, to } = told.room.dataset.period;
  const whole = periodChoice(told).length === 0 ? [spanOf([from, to], formats)] : [];
  return [...whole, ...choicesOf(told)].join(' · ');
}

/** The period chosen, in words; none where it is the whole. */
export function periodChoice({ view, room, i18n }: Told): string[] {
  const { figures } = i18n.words;
  if (view.period === 'longer') return [figures.longer];
  if (view.period === 'outside') return [figures.outside];
  const { from, to } = view.period;
  if (from === undefined && to === undefined) return [];
  const ends = [from ?? room.dataset.period.from, to ?? room.dataset.period.to];
  return [spanOf(ends, i18n.formats)];
}

const spanOf = (ends: readonly Month[], { month }: Formats): string =>
  [...new Set(ends)].map(month).join(' – ');

/** The period shown as two ISO months, for machines: `2023-03/2023-05`. */
export function intervalOf({ view, room }: Pick<Told, 'view' | 'room'>): string {
  const { period } = room.dataset;
  const { from, to } =
    typeof view.period === 'string' ? { from: undefined, to: undefined } : view.period;
  return `${formatMonth(from ?? period.from)}/${formatMonth(to ?? period.to)}`;
}
