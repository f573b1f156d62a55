import { setImmediate } from 'node:timers/promises';

/** Says that so much is waiting already that nothing more is taken on. */
export class Busy extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('too much is waiting');
  }
}

interface Limits {
  readonly atOnce: number;
  readonly mostWaiting: number;
  /** of finished files, kept for those who ask next */
  readonly mostBytes: number;
}

/**
 * Makes files one after the other, so that many who ask do not take the whole machine: what is
 * wanted twice is made once, what was made lately is kept, and too many are turned away.
 */
export class ImageQueue {
  readonly #kept = new Map<string, Uint8Array>();
  readonly #making = new Map<string, Promise<Uint8Array>>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #bytes = 0;

  constructor(readonly limits: Limits) {}

  /** How much is kept, in bytes. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The file of a key; made now where it is not known. Rejects with {@link Busy}. */
  async file(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    const known = this.#kept.get(key);
    if (known) {
      this.#kept.delete(key);
      this.#kept.set(key, known);
      return known;
    }
    const running = this.#making.get(key);
    if (running) return running;
    const { atOnce, mostWaiting } = this.limits;
    if (this.#running >= atOnce && this.#waiting.length >= mostWaiting) throw new Busy(2);
    const made = this.#make(key, make);
    this.#making.set(key, made);
    return made.finally(() => this.#making.delete(key));
  }

  async #make(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
    if (this.#running >= this.limits.atOnce) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else {
      this.#running += 1;
    }
    try {
      await setImmediate(); // those who only read pages get their turn in between
      const file = await make();
      this.#keep(key, file);
      return file;
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }

  #keep(key: string, file: Uint8Array): void {
    if (file.byteLength > this.limits.mostBytes) return;
    this.#kept.set(key, file);
    this.#bytes += file.byteLength;
    for (const [oldest, { byteLength }] of this.#kept) {
      if (this.#bytes <= this.limits.mostBytes) return;
      this.#kept.delete(oldest);
      this.#bytes -= byteLength;
    }
  }
}
