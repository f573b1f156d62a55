/** What a table's column may be of an incident, apart from its parties and harms. */
export const columnSlots = [
  'start',
  'end',
  'year',
  'month',
  'day',
  'place',
  'district',
  'region',
  'regionCode',
  'country',
  'latitude',
  'longitude',
  'attribution',
  'victims',
  'type',
  'source',
  'id',
  'description'
] as const;
export type ColumnSlot = (typeof columnSlots)[number];

/** What a column may be of a harm, besides its number. */
export const harmSlots = ['low', 'high', 'civilian', 'combatant', 'women', 'children'] as const;
export type HarmSlot = (typeof harmSlots)[number];
