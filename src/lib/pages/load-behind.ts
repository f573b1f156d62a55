import { openedIn, type Opened } from '$lib/view/behind';
import type { FoundBehind, Shown } from './behind/find-behind';
import { isLive } from './live';
import type { Fetch } from './load';

/** The incidents that stand open in a page; on their way while the page goes on without them. */
export interface Opening {
  readonly at: Opened;
  readonly found: FoundBehind | Promise<FoundBehind>;
}

/** What `behind` in a page's address opens; every page with marks loads it as `behind`. */
export async function loadBehind(
  fetch: Fetch,
  url: URL,
  shown: Shown
): Promise<Opening | undefined> {
  const at = openedIn(url.searchParams);
  if (!at) return undefined;
  const found = import('./behind/find-behind').then(({ findBehind }) =>
    findBehind(fetch, at, shown)
  );
  if (!isLive()) return { at, found: await found };
  found.catch(() => undefined); // the page says so, unless it has gone elsewhere by then
  return { at, found };
}
