import type { Language } from '$lib/model/text';
import { languageAt } from '$lib/view/page-address';
import { iframe, type Embedded } from './snippet';

/** Why a request of oEmbed is not answered. */
export type OembedProblem =
  | { readonly status: 400; readonly parameter: string; readonly value: string }
  | { readonly status: 404; readonly parameter: 'url'; readonly value: string }
  | { readonly status: 501; readonly parameter: 'format'; readonly value: string };

/** What an address of this site shows; without a figure, the overview. */
export interface OembedTarget {
  readonly language: Language;
  /** absent at the root, where the only dataset stands */
  readonly dataset: string | undefined;
  readonly figure: string | undefined;
  readonly parameters: URLSearchParams;
}

export interface OembedRequest {
  readonly target: OembedTarget;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

const page = /^(?:\/fr)?(?:\/([a-z0-9][a-z0-9-]*)(?:\/embed\/([a-z0-9-]+))?)?\/?$/;

/** Reads a request of oEmbed 1.0 for an address below `origin`. */
export function readOembed(
  parameters: URLSearchParams,
  origin: string
): OembedRequest | OembedProblem {
  const format = parameters.get('format') || 'json';
  if (format !== 'json') return { status: 501, parameter: 'format', value: format };
  const url = parameters.get('url') ?? '';
  if (url === '') return { status: 400, parameter: 'url', value: url };
  const maxWidth = pixels(parameters.get('maxwidth'));
  if (!maxWidth)
    return { status: 400, parameter: 'maxwidth', value: `${parameters.get('maxwidth')}` };
  const maxHeight = pixels(parameters.get('maxheight'));
  if (!maxHeight)
    return { status: 400, parameter: 'maxheight', value: `${parameters.get('maxheight')}` };
  const target = targetOf(url, origin);
  return target ? { target, maxWidth, maxHeight } : { status: 404, parameter: 'url', value: url };
}

/** What an absolute address shows, where it is one of this site's pages with figures. */
export function targetOf(url: string, origin: string): OembedTarget | undefined {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const site = new URL(`${origin}/`);
  if (address?.origin !== site.origin || !address.pathname.startsWith(site.pathname)) {
    return undefined;
  }
  const path = address.pathname.slice(site.pathname.length - 1);
  const found = page.exec(path);
  if (!found) return undefined;
  const [, dataset, figure] = found;
  const language = languageAt(path);
  return { language, dataset, figure, parameters: address.searchParams };
}

/** A whole number above none; no limit where it is not said. */
function pixels(value: string | null): number | undefined {
  if (!value) return Infinity;
  return /^\d{1,9}$/.test(value) && Number(value) > 0 ? Number(value) : undefined;
}

/** A picture of a figure. */
export interface Picture {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** The answer of oEmbed 1.0, of type rich. */
export const oembedJson = (
  embedded: Embedded & { readonly width: number },
  told: {
    readonly provider: string;
    /** seconds */
    readonly cacheAge: number;
    readonly picture: Picture | undefined;
  }
) => ({
  version: '1.0',
  type: 'rich',
  title: embedded.title,
  provider_name: told.provider,
  provider_url: `${embedded.origin}/`,
  cache_age: told.cacheAge,
  width: embedded.width,
  height: embedded.height,
  html: iframe(embedded),
  ...(told.picture
    ? {
        thumbnail_url: told.picture.url,
        thumbnail_width: told.picture.width,
        thumbnail_height: told.picture.height
      }
    : {})
});
