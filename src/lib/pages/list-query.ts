import type { SortOrder } from '$lib/stores/store';
import { sortOrders } from '$lib/stores/store';
import { formatList } from '$lib/view/address';
import type { View } from '$lib/view/view';

/** How many incidents stand on one page of a list. */
export const pageSize = 25;

/** A list of incidents as it is asked for: which, in which order, and from where on. */
export interface ListQuery {
  readonly view: View;
  readonly sort: SortOrder;
  readonly offset: number;
}

/** The order that an address asks for; by date where it asks for none that is known. */
export const sortIn = (parameters: URLSearchParams): SortOrder =>
  sortOrders.find((known) => known === parameters.get('sort')) ?? 'date';

/** Writes what differs from the default, in a fixed order. */
export function formatQuery({ view, sort, offset }: ListQuery): URLSearchParams {
  const parameters = formatList(view);
  if (sort !== 'date') parameters.set('sort', sort);
  if (offset > 0) parameters.set('offset', String(offset));
  return parameters;
}
