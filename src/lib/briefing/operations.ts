import type { Briefing, Item, ItemId } from './briefing';

/** One change to a briefing. Changes to different items can be made in any order. */
export type Operation =
  | { readonly do: 'title'; readonly title: string }
  | { readonly do: 'organisation'; readonly organisation: string }
  /** changes an item, or puts it in after another: at the beginning after none, at the end by default */
  | { readonly do: 'put'; readonly item: Item; readonly after?: ItemId | undefined | null }
  | { readonly do: 'move'; readonly id: ItemId; readonly by: -1 | 1 }
  | { readonly do: 'remove'; readonly id: ItemId }
  | { readonly do: 'replace'; readonly briefing: Briefing };

/** The briefing with one change made; one that finds nothing to change makes none. */
export function applied(briefing: Briefing, operation: Operation): Briefing {
  switch (operation.do) {
    case 'title':
      return { ...briefing, title: operation.title };
    case 'organisation':
      return { ...briefing, organisation: operation.organisation };
    case 'put':
      return { ...briefing, items: withItem(briefing.items, operation.item, operation.after) };
    case 'move':
      return { ...briefing, items: moved(briefing.items, operation.id, operation.by) };
    case 'remove':
      return { ...briefing, items: briefing.items.filter(({ id }) => id !== operation.id) };
    case 'replace':
      return operation.briefing;
  }
}

/** What brings back what a change takes away; nothing where it takes nothing away. */
export function inverse(briefing: Briefing, operation: Operation): Operation | undefined {
  if (operation.do === 'replace') return { do: 'replace', briefing };
  if (operation.do !== 'remove') return undefined;
  const at = indexOf(briefing.items, operation.id);
  const item = briefing.items[at];
  return item && { do: 'put', item, after: briefing.items[at - 1]?.id ?? null };
}

const indexOf = (items: readonly Item[], id: ItemId): number =>
  items.findIndex((item) => item.id === id);

function withItem(items: readonly Item[], item: Item, after: ItemId | undefined | null): Item[] {
  const at = indexOf(items, item.id);
  if (at >= 0) return items.with(at, item);
  const before = after === null ? -1 : indexOf(items, after ?? '');
  const place = before < 0 && after !== null ? items.length : before + 1;
  return items.toSpliced(place, 0, item);
}

function moved(items: readonly Item[], id: ItemId, by: -1 | 1): readonly Item[] {
  const at = indexOf(items, id);
  const [item, other] = [items[at], items[at + by]];
  return item && other ? items.with(at, other).with(at + by, item) : items;
}
