/** Which incidents stand open in a page: those behind a mark, or behind a number of its table. */
export interface Opened {
  readonly figure: string;
  /** a row's key, or {@link cellKey} of one of its cells */
  readonly mark: string;
}

/** The name of a number that has incidents of its own among its row's. */
export const cellKey = (row: string, column: string): string => `${row}*${column}`;

/** What `behind` in a page's address opens: `casualties-by-perpetrator.government`. */
export function openedIn(parameters: URLSearchParams): Opened | undefined {
  const value = parameters.get('behind');
  if (!value) return undefined;
  const [figure = ''] = value.split('.', 1);
  return { figure, mark: value.slice(figure.length + 1) };
}

/** A page's address with the incidents behind a mark open; the inverse of {@link openedIn}. */
export function withOpened(address: string, { figure, mark }: Opened): string {
  const [path, query] = address.split('?');
  return `${path}?behind=${figure}.${encodeURIComponent(mark)}${query ? `&${query}` : ''}`;
}
