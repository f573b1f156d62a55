import { engage, type Colleague } from './colleague';
import { deleteEntries, readEntry } from './database';
import type { Ask, BoundariesUsed, Chosen, Outcome } from './messages';
import { WorkerStore } from './worker-store';

/** The datasets that are open in this tab. */
const open = new Map<string, Promise<WorkerStore | undefined>>();

/** Puts what a worker has read where the pages of this tab find it. */
export function shelve(outcome: Outcome, { ask }: Colleague): void {
  open.set(outcome.dataset.id, Promise.resolve(new WorkerStore(outcome, ask)));
}

/** A dataset that is open in this tab or kept in this browser. */
export function fromShelf(id: string): Promise<WorkerStore | undefined> {
  const store = open.get(id) ?? reopen(id);
  open.set(id, store);
  void store.then((found) => found ?? open.delete(id));
  return store;
}

/** Forgets a dataset and the file that it came from. */
export async function forget(id: string): Promise<void> {
  open.delete(id);
  await deleteEntries(id);
}

async function reopen(id: string): Promise<WorkerStore | undefined> {
  const [outcome, chosen] = await Promise.all([readEntry('outcomes', id), readEntry('files', id)]);
  if (!outcome || !chosen) return undefined;
  if (!outcome.boundaries) return readAnew(chosen);
  return new WorkerStore(outcome, readingFirst(chosen, outcome.boundaries));
}

/** Reads the file once more, as soon as something is asked that only its incidents can answer. */
function readingFirst(chosen: Chosen, boundaries: BoundariesUsed): Ask {
  let reading: Promise<Ask> | undefined;
  return async (question) => {
    const ask = await (reading ??= readAgain(chosen, boundaries));
    return ask(question);
  };
}

/** By the boundaries of the first reading, so that it comes to the same regions. */
async function readAgain(chosen: Chosen, boundaries: BoundariesUsed): Promise<Ask> {
  const { ask } = engage();
  await ask({ kind: 'open', chosen, isKept: false, boundaries });
  return ask;
}

/** What was kept before regions were looked for is read as it would be today. */
async function readAnew(chosen: Chosen): Promise<WorkerStore | undefined> {
  const colleague = engage();
  const answer = await colleague.ask({ kind: 'open', chosen, isKept: true });
  if (answer.kind !== 'opened') return undefined;
  shelve(answer.outcome, colleague);
  return new WorkerStore(answer.outcome, colleague.ask);
}
