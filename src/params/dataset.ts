import { browser } from '$app/environment';
import { isLocal } from '$lib/view/local';

const pages = ['api', 'compare', 'briefing', 'embed', 'en', 'fr', 'gallery', 'health', 'incidents'];
const reserved = new Set([
  ...pages,
  'made',
  'map',
  'method',
  'metrics',
  'oembed',
  'open',
  'ready',
  'data'
]);

/**
 * A dataset's identifier: lower-case letters, digits and hyphens, and no name of a page. In the
 * browser it may be one that is opened there; a server knows no such dataset.
 */
export const match = (segment: string): boolean =>
  /^[a-z0-9][a-z0-9-]*$/.test(segment) && !reserved.has(segment) && (browser || !isLocal(segment));
