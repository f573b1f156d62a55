import type { Briefing, FigureItem } from './briefing';
import { makeFigureItem, versionOf, type Ground, type MadeFigure } from './made-figure';
import { Once } from './once';

/** Makes the figures of a briefing, each once however often it is asked for. */
export class FigureShelf {
  readonly #making = new Once<MadeFigure>();
  #made = $state.raw<Readonly<Record<string, MadeFigure>>>({});

  /** @param groundAt what figures of a version, or of the dataset as it is, are made from */
  constructor(
    readonly groundAt: (version: string | undefined) => Promise<Ground | string>,
    /** what is said where nothing comes over the network */
    readonly unreachable: string
  ) {}

  /** A figure, once it is made. */
  readonly made = (item: FigureItem): MadeFigure | undefined => this.#made[keyOf(item)];

  /** Makes all that are not made yet. */
  async makeAll({ items }: Briefing): Promise<void> {
    await Promise.all(items.map((item) => item.kind === 'figure' && this.#make(item)));
  }

  async #make(item: FigureItem): Promise<void> {
    const key = keyOf(item);
    try {
      this.#put(key, await this.#making.of(key, () => this.#from(item)));
    } catch {
      this.#put(key, { ok: false, problem: this.unreachable });
    }
  }

  #put(key: string, figure: MadeFigure): void {
    if (this.#made[key] !== figure) this.#made = { ...this.#made, [key]: figure };
  }

  async #from(item: FigureItem): Promise<MadeFigure> {
    const ground = await this.groundAt(versionOf(item));
    return typeof ground === 'string'
      ? { ok: false, problem: ground }
      : makeFigureItem(item, ground);
  }
}

const keyOf = ({ figure, view, options }: FigureItem): string =>
  JSON.stringify([figure, view, options]);
