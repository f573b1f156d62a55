import type { Place } from './source';

type Fetch = typeof fetch;

/** What is answered in the browser, because no server can. */
export interface Answering {
  readonly fileAt: (url: URL) => Place | undefined;
  readonly isInterface: (path: string) => boolean;
  /** loaded when something is asked; `outside` goes to the server that there is */
  readonly load: (outside: Fetch) => Promise<Answers>;
}

export interface Answers {
  readonly answer: (url: URL) => Promise<Response>;
  readonly file: (place: Place, parameters: URLSearchParams) => Promise<Response>;
  readonly handOut: (place: Place, parameters: URLSearchParams) => Promise<void>;
}

/**
 * Answers in the browser what pages ask a server for, so that they need not know that it is not
 * there: by `fetch`, and by links to files.
 */
export function serveHere(page: Window & typeof globalThis, answering: Answering): void {
  const { fileAt, isInterface, load } = answering;
  const outside: Fetch = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin) return outside(input, init);
    const place = fileAt(url);
    if (!place && !isInterface(url.pathname)) return outside(input, init);
    const { answer, file } = await load(outside);
    return place ? file(place, url.searchParams) : answer(url);
  };
  page.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const url = new URL(link?.getAttribute('href') ?? '', location.href);
    const place = url.origin === location.origin ? fileAt(url) : undefined;
    if (!place || event.defaultPrevented) return;
    event.preventDefault();
    void load(outside).then(({ handOut }) => handOut(place, url.searchParams));
  });
}
