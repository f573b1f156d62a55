import type { Handle, RequestEvent } from '@sveltejs/kit';
import { escapeHtml } from '$lib/publish/escape-html';
import { formatView } from '$lib/view/address';
import { embedAddress } from '$lib/view/embed-address';
import { addressOf, languageAt } from '$lib/view/page-address';
import { themeOf } from './embed-request';
import { embedRoute } from './headers';
import { absolute } from './links';
import { targeted } from './oembed-answer';
import { pictureOf } from './pictures';

/** Tells the page around an embed how tall it is; the only script of an embed. */
const heightScript = '<script src="/embed-height.js" defer></script>';

const announcing = new Set<string | null>([
  '/[[lang=lang]]/(only)',
  '/[[lang=lang]]/[dataset=dataset]',
  embedRoute
]);

/**
 * Says in the head of overviews and embeds what a link to them shows: Open Graph, and where oEmbed
 * is. Written here and not by the page, because no browser needs it and its bytes would be felt.
 */
export const announced: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status !== 200 || !isPage || !announcing.has(event.route.id)) return response;
  const script = event.route.id === embedRoute ? heightScript : '';
  const tags = `${script}${await tagsOf(event)}`;
  const html = (await response.text()).replace('</head>', () => `${tags}</head>`);
  const headers = new Headers(response.headers);
  headers.delete('content-length');
  return new Response(html, { status: response.status, headers });
};

/** Nothing where this site does not know its address, or where several datasets stand at the root. */
async function tagsOf({ url, params }: RequestEvent): Promise<string> {
  if (absolute('') === '') return '';
  const told = await toldOf(url, params['dataset'], params['figure']).catch(() => undefined);
  if (!told) return '';
  const { title, summary, link, picture } = told;
  const tags = [
    meta('property="og:title"', title),
    meta('name="description" property="og:description"', summary),
    meta('property="og:url"', link),
    meta('name="twitter:card"', picture ? 'summary_large_image' : 'summary'),
    ...(picture
      ? [
          meta('property="og:image"', picture.url),
          meta('property="og:image:width"', `${picture.width}`),
          meta('property="og:image:height"', `${picture.height}`)
        ]
      : []),
    `<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oembedFor(link))}">`
  ];
  return tags.join('');
}

const meta = (name: string, content: string): string =>
  `<meta ${name} content="${escapeHtml(content)}">`;

/** The address without its colons and slashes escaped, which it may keep in a query. */
const oembedFor = (link: string): string =>
  absolute(`/oembed?url=${encodeURIComponent(link).replace(/%3A/g, ':').replace(/%2F/g, '/')}`);

async function toldOf(url: URL, dataset: string | undefined, name: string | undefined) {
  const language = languageAt(url.pathname);
  const parameters = url.searchParams;
  const alone = await targeted({ language, dataset, figure: name, parameters });
  const { figure, view, i18n } = alone;
  const place = {
    language,
    dataset: alone.dataset.id,
    figure: figure.id,
    parameters: formatView(view)
  };
  const picture = pictureOf(place);
  const title = `${figure.title} · ${i18n.text(alone.dataset.title)}`;
  const told = { title, summary: figure.summary, picture };
  if (name === undefined) {
    return { ...told, link: absolute(addressOf(language, `/${place.dataset}`, place.parameters)) };
  }
  const theme = themeOf(parameters, i18n);
  return { ...told, link: absolute(embedAddress({ ...place, theme })) };
}
