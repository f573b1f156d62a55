import type { Interval, View } from '$lib/view/view';

/** What is being looked at: the view in the address, and over it the period while a brush moves. */
export class Dashboard {
  readonly #address: () => View;
  readonly #go: (view: View) => void;
  #brushed = $state.raw<Interval>();

  /** @param address the view that the address tells @param go writes a view to the address */
  constructor(address: () => View, go: (view: View) => void) {
    this.#address = address;
    this.#go = go;
  }

  get view(): View {
    return this.#brushed ? { ...this.#address(), period: this.#brushed } : this.#address();
  }

  get isBrushing(): boolean {
    return this.#brushed !== undefined;
  }

  choose(view: View): void {
    this.#go(view);
  }

  brush(interval: Interval): void {
    this.#brushed = interval;
  }

  /** Ends the gesture: what was brushed becomes the address, once. */
  release(interval: Interval): void {
    this.#go({ ...this.#address(), period: interval });
  }

  /** The address speaks again: it has taken over what was brushed, or the gesture was cancelled. */
  settle(): void {
    this.#brushed = undefined;
  }
}
