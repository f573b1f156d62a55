import { madeAt } from '$lib/view/page-address.copy';

type Fetch = typeof fetch;

/** What has to be answered because no server of files can. */
const api = /^\/api\/(datasets|[a-z0-9-]+(\/.+)?)$/;

/**
 * Answers in the browser what pages ask a server for, so that they need not know that there is
 * none: an answer of the API comes from its file, lists and files of other views are made.
 */
export function asServer(page: Window & typeof globalThis): void {
  const files: Fetch = page.fetch.bind(page);
  page.fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    if (url.origin !== location.origin) return files(input, init);
    const place = madeAt(url.pathname);
    if (!place && !api.test(url.pathname)) return files(input, init);
    const { apiAnswer, fileAnswer } = await import('./answers');
    return place ? fileAnswer(place, url.searchParams, files) : apiAnswer(url, files);
  };
  page.document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const url = new URL(link?.getAttribute('href') ?? '', location.href);
    const place = url.origin === location.origin ? madeAt(url.pathname) : undefined;
    if (!place || event.defaultPrevented) return;
    event.preventDefault();
    void import('./hand-out').then(({ handOut }) => handOut(place, url.searchParams, files));
  });
}
