import * as v from 'valibot';
import { limits, type Briefing, type Item } from './briefing';
import { itemSchema, lineSchema } from './item-schema';
import { applied, inverse, type Operation } from './operations';

/** Why a change is not kept in this browser. */
export type NotKept = 'full' | 'forbidden' | 'too-many';

/**
 * A briefing in the browser's local storage: an entry for each item, and one for their order. A tab
 * writes only the entries that a change is about, so that two tabs keep what both write, and what
 * they write of the same item last; and it writes at once, so that nothing is under way when a page
 * goes. An order that was overtaken leaves out nothing: items that it does not know come last.
 */
export class StoredBriefing {
  readonly #prefix: string;

  constructor(
    readonly storage: Storage,
    dataset: string
  ) {
    this.#prefix = `attest-briefing/${dataset}/`;
  }

  /** Whether an entry of the storage is a part of this briefing. */
  holds(key: string | null): boolean {
    return key === null || key.startsWith(this.#prefix);
  }

  read(): Briefing {
    const items = new Map<string, Item>();
    for (const key of this.#itemKeys()) {
      const read = v.safeParse(itemSchema, this.#get(key));
      if (read.success) items.set(read.output.id, read.output);
    }
    const order = v.parse(idsSchema, this.#get('order'));
    const rest = [...items.keys()].filter((id) => !order.includes(id)).sort();
    return {
      title: v.parse(ownLine, this.#get('title')),
      organisation: v.parse(ownLine, this.#get('organisation')),
      items: [...new Set([...order, ...rest])].flatMap((id) => items.get(id) ?? [])
    };
  }

  /** Makes a change to what is stored now; all of it, or none where there is no room. */
  write(operation: Operation): NotKept | undefined {
    const before = this.read();
    const after = applied(before, operation);
    if (after.items.length > Math.max(limits.items, before.items.length)) return 'too-many';
    const entries = new Map(changes(before, after));
    const undo = inverse(before, operation);
    if (undo) entries.set('undo', JSON.stringify(undo));
    return this.#store(entries);
  }

  /** Takes all of it out of the browser; it does not come back. */
  clear(): void {
    const { storage } = this;
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(this.#prefix)) storage.removeItem(key);
  }

  /** What brings back what was taken away last, in whichever tab. */
  get undo(): Operation | undefined {
    const read = v.safeParse(undoSchema, this.#get('undo'));
    return read.success ? read.output : undefined;
  }

  forgetUndo(): void {
    this.#store(new Map([['undo', undefined]]));
  }

  #store(entries: ReadonlyMap<string, string | undefined>): NotKept | undefined {
    const former = new Map([...entries.keys()].map((key) => [key, this.#raw(key)]));
    try {
      for (const [key, value] of entries) this.#set(key, value);
      return undefined;
    } catch (thrown) {
      for (const key of entries.keys()) this.#set(key, undefined);
      for (const [key, value] of former) this.#set(key, value ?? undefined);
      return isFull(thrown) ? 'full' : 'forbidden';
    }
  }

  #set(key: string, value: string | undefined): void {
    if (value === undefined) this.storage.removeItem(this.#prefix + key);
    else this.storage.setItem(this.#prefix + key, value);
  }

  #raw(key: string): string | null {
    return this.storage.getItem(this.#prefix + key);
  }

  #get(key: string): unknown {
    try {
      return JSON.parse(this.#raw(key) ?? 'null');
    } catch {
      return null;
    }
  }

  #itemKeys(): string[] {
    const start = `${this.#prefix}item/`;
    return Array.from({ length: this.storage.length }, (_, index) => this.storage.key(index) ?? '')
      .filter((key) => key.startsWith(start))
      .map((key) => key.slice(this.#prefix.length));
  }
}

const ownLine = v.fallback(lineSchema, '');
const idsSchema = v.fallback(v.array(v.string()), []);
const contents = v.object({
  title: ownLine,
  organisation: ownLine,
  items: v.array(itemSchema)
});
const undoSchema = v.variant('do', [
  v.object({
    do: v.literal('put'),
    item: itemSchema,
    after: v.optional(v.nullable(v.string()))
  }),
  v.object({ do: v.literal('replace'), briefing: contents })
]);

/** The entries that differ; those of items taken away have no value. */
function* changes(before: Briefing, after: Briefing): Iterable<[string, string | undefined]> {
  const [old, now] = [entriesOf(before), entriesOf(after)];
  for (const [key, value] of now) if (old.get(key) !== value) yield [key, value];
  for (const key of old.keys()) if (!now.has(key)) yield [key, undefined];
}

function entriesOf({ title, organisation, items }: Briefing): Map<string, string> {
  return new Map([
    ...items.map((item) => [`item/${item.id}`, JSON.stringify(item)] as const),
    ['title', JSON.stringify(title)],
    ['organisation', JSON.stringify(organisation)],
    ['order', JSON.stringify(items.map(({ id }) => id))]
  ]);
}

const isFull = (thrown: unknown): boolean =>
  thrown instanceof DOMException && thrown.name === 'QuotaExceededError';

/** The browser's storage, where it lets this site have one. */
export function browserStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
