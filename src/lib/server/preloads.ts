import type { Handle } from '@sveltejs/kit';

const entry = /<([^>]+)>;[^,]*rel="modulepreload"/g;

/**
 * Moves what a page preloads from a header into its head: a header is sent uncompressed, and on a
 * bad line two kilobytes of it are felt.
 */
export const preloads: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const link = response.headers.get('link');
  if (!link || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const tags = [...link.matchAll(entry)].map(
    ([, href]) => `<link rel="modulepreload" href="${href}">`
  );
  const html = (await response.text()).replace('</head>', `${tags.join('')}</head>`);
  const headers = new Headers(response.headers);
  headers.delete('link');
  headers.delete('content-length');
  return new Response(html, { status: response.status, headers });
};
