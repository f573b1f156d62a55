import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { sequence } from '@sveltejs/kit/hooks';
import { announced } from '$lib/server/announced';
import { catalogue } from '$lib/server/catalogue';
import { compressed } from '$lib/server/compress';
import { inOneOrder } from '$lib/server/fetched-order';
import { frozen } from '$lib/server/frozen';
import { secured } from '$lib/server/headers';
import { siteOrigin } from '$lib/server/links';
import { loadI18n } from '$lib/i18n/i18n';
import { haveAtHand } from '$lib/pages/large-cube';
import { storeOf } from '$lib/server/request';
import { languageAt } from '$lib/view/page-address';
import { preloads } from '$lib/server/preloads';

/** For whoever runs the server. */
const unpublished =
  'Attest: ORIGIN is not set, so this site does not know its own address. Pages are served; files ' +
  'of figures, lists and oEmbed, which carry that address, are refused (503) until ORIGIN is set: ' +
  'ORIGIN=https://attest.example.org node build';

export const init: ServerInit = async () => {
  await catalogue();
  haveAtHand(async (id, version) => (await storeOf(id, await loadI18n('en'), version)).cube());
  if (siteOrigin() === '') console.error(unpublished);
};

const inLanguage: Handle = ({ event, resolve }) => {
  const language = languageAt(event.url.pathname);
  return resolve(event, {
    transformPageChunk: ({ html }) => inOneOrder(html.replace('%lang%', language))
  });
};

export const handle = sequence(compressed, frozen, preloads, announced, secured, inLanguage);

export const handleError: HandleServerError = ({ error, status, message }) => {
  if (status !== 404) console.error(error);
  return { message };
};
