/** Names an item within its briefing, and nothing else. */
export type ItemId = string;

export interface HeadingItem {
  readonly id: ItemId;
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** Plain text; an empty line begins a new paragraph. */
export interface TextItem {
  readonly id: ItemId;
  readonly kind: 'text';
  readonly text: string;
}

/** A figure as its address asks for it; what it shows is made anew each time. */
export interface FigureItem {
  readonly id: ItemId;
  readonly kind: 'figure';
  /** a name of a figure, known here or not */
  readonly figure: string;
  /** the view's parameters, as in an address */
  readonly view: string;
  /** size, width, theme and title, as in an address */
  readonly options: string;
}

export type Item = HeadingItem | TextItem | FigureItem;

/** Figures of one dataset in an order, with headings and text between them. */
export interface Briefing {
  /** empty for the dataset's own */
  readonly title: string;
  /** who signs it; may be empty */
  readonly organisation: string;
  readonly items: readonly Item[];
}

export const emptyBriefing: Briefing = { title: '', organisation: '', items: [] };

/** What a briefing holds at most; lengths in UTF-16 code units, as in a text field. */
export const limits = {
  items: 100,
  text: 10_000,
  line: 200,
  query: 4000,
  fileBytes: 1_000_000
} as const;

/** A new item's name; by chance, as tabs do not ask each other. */
export const newId = (): ItemId =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, '0')
  ).join('');
