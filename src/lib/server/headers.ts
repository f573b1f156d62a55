import type { Handle } from '@sveltejs/kit';

/** The one page that is made for other people's frames. */
export const embedRoute = '/[[lang=lang]]/[dataset=dataset]/embed/[figure]';

/** Headers that keep a page to itself: no frames but for embeds, no referrer, no guessing of types. */
export const secured: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const { headers } = response;
  const policy = headers.get('content-security-policy');
  const ancestors = event.route.id === embedRoute ? '*' : "'none'";
  headers.set(
    'content-security-policy',
    `${policy ? shortened(policy) : "default-src 'none'"}; frame-ancestors ${ancestors}`
  );
  headers.set('referrer-policy', 'same-origin');
  headers.set('x-content-type-options', 'nosniff');
  return response;
};

/** Without the hash of the page's style sheet where it says nothing: among those of attributes. */
const shortened = (policy: string): string => {
  const [sheet] = /(?<=style-src [^;]*)'sha256-[^']*'/.exec(policy) ?? [];
  return policy.replace(/style-src-attr [^;]*/, (attributes) =>
    sheet ? attributes.replace(` ${sheet}`, '') : attributes
  );
};
