import { newId } from './briefing';
import { browserStorage, StoredBriefing, type NotKept } from './stored';

/** Puts a figure at the end of a dataset's briefing in this browser; says why where it cannot. */
export function addFigure(
  dataset: string,
  figure: string,
  view: URLSearchParams,
  options: URLSearchParams
): NotKept | undefined {
  const storage = browserStorage();
  if (!storage) return 'forbidden';
  const item = { id: newId(), kind: 'figure', figure } as const;
  return new StoredBriefing(storage, dataset).write({
    do: 'put',
    item: { ...item, view: view.toString(), options: options.toString() }
  });
}
