import type { Handle, RequestEvent } from '@sveltejs/kit';
import { escapeHtml } from '$lib/publish/escape-html';
import { announceFigure, announcePage, type Announcement } from './announcement';
import { embedRoute } from './headers';
import { absolute, siteOrigin } from './links';

/** Tells the page around an embed how tall it is; the only script of an embed. */
const heightScript = '<script src="/embed-height.js" defer></script>';

/** Pages that stand for one figure. */
const ofFigures = new Set<string | null>([
  '/[[lang=lang]]/(only)',
  '/[[lang=lang]]/[dataset=dataset]',
  embedRoute
]);

/**
 * Says in the head of every page what a link to it shows: Open Graph, and where oEmbed is. Written
 * here and not by the page, because no browser needs it and its bytes would be felt.
 */
export const announced: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status !== 200 || !isPage) return response;
  const page = await response.text();
  const script = event.route.id === embedRoute ? heightScript : '';
  const tags = `${script}${await tagsOf(event, page)}`;
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(
    page.replace('</head>', () => `${tags}</head>`),
    { headers }
  );
};

/** Nothing where this site does not know its address, or where several datasets stand at the root. */
async function tagsOf(event: RequestEvent, page: string): Promise<string> {
  if (siteOrigin() === '') return '';
  const told = await announcementOf(event, page).catch(() => undefined);
  if (!told) return '';
  const { title, summary, link, picture, embedded } = told;
  const tags = [
    meta('property="og:title"', title),
    ...(summary === '' ? [] : [meta('name="description" property="og:description"', summary)]),
    meta('property="og:url"', link),
    meta('name="twitter:card"', picture ? 'summary_large_image' : 'summary'),
    ...(picture
      ? [
          meta('property="og:image"', picture.url),
          meta('property="og:image:width"', `${picture.width}`),
          meta('property="og:image:height"', `${picture.height}`)
        ]
      : []),
    ...(embedded === undefined
      ? []
      : [
          `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedFor(embedded))}">`
        ])
  ];
  return tags.join('');
}

function announcementOf(event: RequestEvent, page: string): Promise<Announcement> {
  const { url, params, route } = event;
  const place = {
    url,
    dataset: params['dataset'],
    figure: params['figure'],
    incident: params['id']
  };
  return ofFigures.has(route.id) ? announceFigure(place) : announcePage(place, titleIn(page));
}

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

/** The title that a page has given itself. */
const titleIn = (page: string): string =>
  (/<title>(.*?)<\/title>/s.exec(page)?.[1] ?? '').replace(
    /&(lt|gt|quot|amp);/g,
    (entity, name: string) => characters[name] ?? entity
  );

const meta = (name: string, content: string): string =>
  `<meta ${name} content="${escapeHtml(content)}">`;

/** The address without its colons and slashes escaped, which it may keep in a query. */
const oembedFor = (link: string): string =>
  absolute(`/oembed?url=${encodeURIComponent(link).replace(/%3A/g, ':').replace(/%2F/g, '/')}`);
