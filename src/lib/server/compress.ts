import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

const worthwhile = 1024;
const mostKept = 200;
const text =
  /^(text\/|image\/svg|application\/(json|javascript|xml|x-bibtex|x-research-info-systems|vnd\.(apache\.arrow|citationstyles)))/;

/** Files that are packed already. */
const packedAlready = /^(image\/png|application\/(pdf|zip|vnd\.openxmlformats))/;

const brotli = promisify(brotliCompress);
const thorough = {
  br: (body: Uint8Array) => brotli(body),
  gzip: promisify<Uint8Array, Buffer>(gzip)
};

/** A hundredth of the work, for a tenth more bytes. */
const quick: typeof thorough = {
  ...thorough,
  br: (body) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
};
type Encoding = keyof typeof thorough;

/** Bodies compressed lately, by encoding and hash: the best compression is slow, but done once. */
const kept = new Map<string, Promise<Uint8Array>>();

/** Compresses what is text and gives every file an ETag, so that what is known is not sent again. */
export const compressed: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const type = response.headers.get('content-type') ?? '';
  const known = text.test(type) || packedAlready.test(type);
  if (response.status !== 200 || !known || !response.body) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22);
  const headers = new Headers(response.headers);
  headers.set('etag', `W/"${hash}"`);
  if (text.test(type)) headers.append('vary', 'accept-encoding');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (isKnown(event.request, `W/"${hash}"`)) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = text.test(type) ? acceptedBy(event.request) : undefined;
  if (!encoding || body.length < worthwhile) return new Response(body, { headers });
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  // there are few addresses without choices, but no end of those with
  const isOneOfMany = event.url.search !== '';
  const result = isOneOfMany ? quick[encoding](body) : packed(encoding, hash, body);
  return new Response(new Uint8Array(await result), { headers });
};

/** Whether one of the versions that are there already is this one. */
const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(/\s*,\s*/).includes(etag);

function acceptedBy(request: Request): Encoding | undefined {
  const accepted = request.headers.get('accept-encoding') ?? '';
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
}

function packed(encoding: Encoding, hash: string, body: Uint8Array): Promise<Uint8Array> {
  const key = `${encoding} ${hash}`;
  const known = kept.get(key);
  if (known) return known;
  const result = thorough[encoding](body);
  kept.set(key, result);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return result;
}
