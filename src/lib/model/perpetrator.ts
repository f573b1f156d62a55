import type { Text } from './text';

export type PerpetratorId = string;
export type CategoryId = string;

/** Said outright, said with doubt, or following from where the source tells it. */
export const attributions = ['stated', 'suspected', 'inferred'] as const;
export type Attribution = (typeof attributions)[number];

export interface Perpetrator {
  readonly id: PerpetratorId;
  readonly category: CategoryId;
  readonly name: Text;
}

export interface Category {
  readonly id: CategoryId;
  readonly name: Text;
}
