import type { ColumnSlot, HarmSlot } from '$lib/model/column-slot';
import type { Column, HarmColumns, Mapping } from './mapping';

const dateSlots = ['start', 'end', 'year', 'month', 'day'] as const;
type DateSlot = (typeof dateSlots)[number];

const dateSlot = (slot: ColumnSlot): DateSlot | undefined => dateSlots.find((one) => one === slot);

/** The column that a mapping reads as something of an incident. */
export function columnIn(mapping: Mapping, slot: ColumnSlot): Column | undefined {
  switch (slot) {
    case 'start':
    case 'end':
    case 'year':
    case 'month':
    case 'day':
      return mapping.date[slot];
    case 'place':
    case 'district':
    case 'region':
    case 'regionCode':
    case 'country':
    case 'latitude':
    case 'longitude':
    case 'attribution':
    case 'victims':
    case 'type':
    case 'source':
    case 'id':
    case 'description':
      return mapping[slot];
  }
}

export function withColumn(
  mapping: Mapping,
  slot: ColumnSlot,
  column: Column | undefined
): Mapping {
  const date = dateSlot(slot);
  return date
    ? { ...mapping, date: { ...mapping.date, [date]: column } }
    : { ...mapping, [slot]: column };
}

/** The columns that a harm reads besides its number; parts may be of several. */
export function harmColumnsIn(harm: HarmColumns, slot: HarmSlot): readonly Column[] {
  if (slot === 'civilian' || slot === 'combatant') return harm.parts?.[slot] ?? [];
  const column = harm[slot];
  return column === undefined ? [] : [column];
}

export function withHarmColumn(
  harm: HarmColumns,
  slot: HarmSlot,
  column: Column | undefined
): HarmColumns {
  if (slot !== 'civilian' && slot !== 'combatant') return { ...harm, [slot]: column };
  const { parts = { civilian: [], combatant: [], unknown: [] } } = harm;
  const changed = { ...parts, [slot]: column === undefined ? [] : [column] };
  const isEmpty = Object.values(changed).every((columns) => columns.length === 0);
  return { ...harm, parts: isEmpty ? undefined : changed };
}

/** The harm of another column: what belonged to the former number goes with it. */
export const ofColumn = (
  { harm, victims, blank, means }: HarmColumns,
  best: Column
): HarmColumns => ({ harm, victims, blank, means, best });
