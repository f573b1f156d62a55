/** Why something about a file is taken to be so. */
export type Why =
  | 'signature' // its first bytes, which only this format has
  | 'mark' // a byte order mark, or a first line “sep=;”
  | 'content' // what is in it reads well so
  | 'name' // the ending of its name
  | 'first' // the first of several
  | 'only' // there is nothing else
  | 'chosen'; // somebody said so

/** Something about a file, with the reason. */
export interface Known<T> {
  readonly value: T;
  readonly why: Why;
}
