import type { Dataset } from '$lib/model/dataset';
import type { Text } from '$lib/model/text';

const text = (words: string): Text => ({ en: words, fr: words });
const first = 1996 * 12;

/** 28 years. */
export const months = 336;

const categories = [
  ['government', 3],
  ['foreign-military', 2],
  ['armed-groups', 4],
  ['militias', 2],
  ['unidentified', 1]
] as const;

/** What the synthetic cube's keys belong to: invented, and about the size of a large dataset. */
export const syntheticDataset: Dataset = {
  id: 'synthetic',
  title: text('Synthetic incidents'),
  description: text('Invented to measure speed.'),
  documentedBy: text('nobody'),
  version: '000000000000',
  created: undefined,
  licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  period: { from: first, to: first + months - 1 },
  selection: 'systematic',
  invented: true,
  types: Array.from({ length: 10 }, (_, i) => `type-${i}`),
  categories: categories.map(([id]) => ({ id, name: text(id) })),
  perpetrators: categories.flatMap(([category, members]) =>
    Array.from({ length: members }, (_, i) => ({
      id: `${category}-${i}`,
      category,
      name: text(`${category} ${i}`)
    }))
  ),
  regions: Array.from({ length: 20 }, (_, i) => ({
    code: `XX-${String(i).padStart(2, '0')}`,
    name: text(`Region ${i}`)
  })),
  documents: [],
  aggregates: [],
  outcomes: [],
  context: [],
  notes: []
};
