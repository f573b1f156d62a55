import type { Handle } from '@sveltejs/kit';
import { embedRoute } from './headers';

/** Where numbers are given to machines and as files; they stay what they are at a version. */
const lasting = /^(\/api)?\/\[dataset=dataset\](\/(figures|incidents|cube|summary)\b|$)/;

/** Lets numbers that are frozen to a version of the dataset be kept for good by whoever has them. */
export const frozen: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const { route, url } = event;
  const lasts = route.id === embedRoute || lasting.test(route.id ?? '');
  if (response.status === 200 && lasts && url.searchParams.get('version')) {
    response.headers.set('cache-control', 'public, max-age=31536000, immutable');
  }
  return response;
};
