import { emptyBriefing, type Briefing, type Item, type ItemId } from './briefing';
import { applied, inverse, type Operation } from './operations';
import type { NotKept, StoredBriefing } from './stored';

/**
 * The briefing that is being put together in this tab: what the browser keeps, and over it what it
 * had no room for. Other tabs' changes come in as they are made.
 */
export class Desk {
  readonly #stored: StoredBriefing | undefined;
  /** what this tab wrote of an item last */
  #mine: Readonly<Record<ItemId, Item>> = {};
  #kept = $state.raw<Briefing>(emptyBriefing);
  #waiting = $state.raw<readonly Operation[]>([]);
  #undo = $state.raw<Operation>();
  #notKept = $state.raw<NotKept>();
  #overtaken = $state.raw<Readonly<Record<ItemId, Item>>>({});

  readonly briefing: Briefing = $derived(this.#waiting.reduce(applied, this.#kept));

  constructor(stored: StoredBriefing | undefined) {
    this.#stored = stored;
    if (stored) this.#read(stored);
    else this.#notKept = 'forbidden';
  }

  /** Why the last change is not kept in this browser, where it is not. */
  get notKept(): NotKept | undefined {
    return this.#notKept;
  }

  /** Whether what was taken away last can come back. */
  get canUndo(): boolean {
    return this.#undo !== undefined;
  }

  /** This tab's versions of items that another tab has changed since. */
  get overtaken(): Readonly<Record<ItemId, Item>> {
    return this.#overtaken;
  }

  do(operation: Operation): void {
    const undo = inverse(this.briefing, operation);
    if (operation.do === 'put') {
      const { item } = operation;
      this.#mine = { ...this.#mine, [item.id]: item };
      this.settle(item.id);
    }
    this.#notKept = this.#write([...this.#waiting, operation]);
    if (undo) this.#undo = undo;
  }

  /** Brings back what was taken away last. */
  undo(): void {
    const undo = this.#undo;
    if (!undo) return;
    this.#undo = undefined;
    this.#stored?.forgetUndo();
    this.do(undo);
  }

  /** Leaves an item that another tab has changed as it is. */
  settle(id: ItemId): void {
    const { [id]: settled, ...others } = this.#overtaken;
    if (settled) this.#overtaken = others;
  }

  /** Follows other tabs until the function that it returns is called. */
  follow(): () => void {
    const stored = this.#stored;
    if (!stored) return () => undefined;
    const onstorage = ({ storageArea, key }: StorageEvent) => {
      if (storageArea !== stored.storage || !stored.holds(key)) return;
      this.#read(stored);
      this.#compare();
    };
    addEventListener('storage', onstorage);
    return () => removeEventListener('storage', onstorage);
  }

  /** Writes changes in their order, as far as there is room; the others wait for the next one. */
  #write(operations: readonly Operation[]): NotKept | undefined {
    const stored = this.#stored;
    if (!stored) {
      this.#waiting = operations;
      return 'forbidden';
    }
    for (const [index, operation] of operations.entries()) {
      const problem = stored.write(operation);
      if (!problem) continue;
      this.#waiting = operations.slice(index + (problem === 'too-many' ? 1 : 0));
      this.#read(stored);
      return problem;
    }
    this.#waiting = [];
    this.#read(stored);
    return undefined;
  }

  #read(stored: StoredBriefing): void {
    this.#kept = stored.read();
    this.#undo = stored.undo;
  }

  #compare(): void {
    const changed = this.#kept.items.flatMap((item) => {
      const mine = this.#mine[item.id];
      return mine && JSON.stringify(mine) !== JSON.stringify(item)
        ? [[item.id, mine] as const]
        : [];
    });
    this.#overtaken = Object.fromEntries(changed);
  }
}
