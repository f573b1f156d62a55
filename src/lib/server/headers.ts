import type { Handle } from '@sveltejs/kit';

/** Headers that keep a page to itself: no frames, no referrer, no guessing of types. */
export const secured: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const { headers } = response;
  const policy = headers.get('content-security-policy');
  headers.set(
    'content-security-policy',
    `${policy ? `${policy}; ` : "default-src 'none'; "}frame-ancestors 'none'`
  );
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-content-type-options', 'nosniff');
  return response;
};
