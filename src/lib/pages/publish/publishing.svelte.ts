import type { Basemap, Figure, FigureId } from '$lib/figures/figure';
import { makeFigure } from '$lib/figures/figures';
import { homeOf } from '$lib/figures/home';
import { inWords, inWordsText } from '$lib/figures/in-words/in-words';
import { linkOf } from '$lib/figures/link';
import type { I18n } from '$lib/i18n/i18n';
import { presets, type Preset } from '$lib/layout/image-frame';
import { formatOptions, usualOptions, type PublishOptions } from '$lib/publish/options';
import { mostIncidents, prepare, type Prepared } from '$lib/publish/prepare';
import type { Logo } from '$lib/publish/publication';
import { formatList, formatView } from '$lib/view/address';
import { addressOf, fileAddress } from '$lib/view/page-address';
import type { ReadingRoom } from '$lib/view/reading-room';
import type { View } from '$lib/view/view';
import { loadIncidents } from '../incidents/load-incidents';

/** The figure that is to be published, as the page has it. */
export interface Given {
  readonly id: FigureId;
  readonly room: ReadingRoom;
  readonly view: View;
  readonly i18n: I18n;
  /** scheme, host and port of links that leave the page; empty where they are not known */
  readonly origin: string;
  /** what it lies on, where it is a map */
  readonly basemap?: Basemap;
}

/** What is chosen in the publish dialog, and the figure that comes of it. */
export class Publishing {
  readonly #given: () => Given;
  #options = $state.raw<PublishOptions>(usualOptions);
  #logo = $state.raw<Logo>();
  #isFrozen = $state.raw(false);
  #newer = $state.raw<readonly string[]>([]);

  readonly #figure = $derived.by(() => {
    const { id, room, i18n, basemap } = this.#given();
    const figure = makeFigure(id, {
      room,
      view: this.view,
      i18n,
      scope: 'alone',
      link: this.link,
      ...(basemap ? { basemap } : {})
    });
    return { ...figure, notes: [...figure.notes, ...this.#newer] };
  });
  readonly #prepared = $derived.by(() => this.#prepare());

  constructor(given: () => Given) {
    this.#given = given;
  }

  get given(): Given {
    return this.#given();
  }

  get options(): PublishOptions {
    return this.#options;
  }

  get logo(): Logo | undefined {
    return this.#logo;
  }

  /** whether the numbers stay as they are in this version; those of a page that is kept at one do */
  get isFrozen(): boolean {
    return this.#isFrozen || this.#given().view.version !== undefined;
  }

  /** the figure alone, before any option */
  get figure(): Figure {
    return this.#figure;
  }

  /** ready for every format, or why not */
  get prepared(): Prepared {
    return this.#prepared;
  }

  /** the page's view, kept at this version of the dataset where that is chosen */
  get view(): View {
    const { view, room } = this.#given();
    return this.isFrozen ? { ...view, version: room.dataset.version } : view;
  }

  /** where the same figure is found, for people */
  get link(): string {
    const { id, room, i18n, origin } = this.#given();
    return linkOf(
      room.dataset,
      origin,
      addressOf(i18n.language, homeOf(id, room.dataset.id), formatView(this.view)),
      i18n
    );
  }

  choose(options: Partial<PublishOptions>): void {
    this.#options = { ...this.#options, ...options };
  }

  resize(size: Preset): void {
    this.choose({ size, width: presets[size].width });
  }

  carry(logo: Logo | undefined): void {
    this.#logo = logo;
  }

  freeze(isFrozen: boolean): void {
    this.#isFrozen = isFrozen;
  }

  /** Adds what newer data tells differently. */
  note(newer: readonly string[]): void {
    this.#newer = newer;
  }

  /** What the file of an ending is called. */
  nameOf(ending: string): string {
    const { id, room } = this.#given();
    return `${room.dataset.id}-${id}.${ending}`;
  }

  /** Where the server makes it; a logo it never gets. */
  hrefOf(ending: string, scale = 1): string {
    const { id, room, i18n } = this.#given();
    const parameters = formatView(this.view);
    for (const [name, value] of formatOptions({ ...this.#options, scale })) {
      parameters.set(name, value);
    }
    return fileAddress(i18n.language, `/${room.dataset.id}/figures/${id}.${ending}`, parameters);
  }

  #prepare(): Prepared {
    const { room, i18n, origin } = this.#given();
    const { dataset } = room;
    return prepare({
      figure: this.#figure,
      view: this.view,
      dataset,
      i18n,
      options: this.#options,
      ...(this.#logo ? { logo: this.#logo } : {}),
      link: this.link,
      words: () =>
        inWordsText(inWords({ room, view: this.view, i18n, scope: 'alone', link: this.link })),
      absolute: (address) => linkOf(dataset, origin, address, i18n),
      incidents: (behind) => {
        const parameters = formatList(behind);
        parameters.set('limit', String(mostIncidents));
        return loadIncidents(fetch, dataset.id, parameters);
      }
    });
  }
}
