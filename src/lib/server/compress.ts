import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

const worthwhile = 1024;
const mostKept = 200;
const text =
  /^(text\/|image\/svg|application\/(json|javascript|xml|x-bibtex|x-research-info-systems|vnd\.(apache\.arrow|citationstyles)))/;

/** Files that are packed already. */
const packedAlready = /^(image\/png|application\/(pdf|zip|vnd\.openxmlformats))/;

const compressors = { br: promisify(brotliCompress), gzip: promisify(gzip) };
type Encoding = keyof typeof compressors;

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
  if (event.request.headers.get('if-none-match') === headers.get('etag')) {
    return new Response(null, { status: 304, headers });
  }
  const encoding = text.test(type) ? acceptedBy(event.request) : undefined;
  if (!encoding || body.length < worthwhile) return new Response(body, { headers });
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  return new Response((await packed(encoding, hash, body)).slice(), { headers });
};

function acceptedBy(request: Request): Encoding | undefined {
  const accepted = request.headers.get('accept-encoding') ?? '';
  return (['br', 'gzip'] as const).find((name) => accepted.includes(name));
}

function packed(encoding: Encoding, hash: string, body: Uint8Array): Promise<Uint8Array> {
  const key = `${encoding} ${hash}`;
  const known = kept.get(key);
  if (known) return known;
  const result = compressors[encoding](body);
  kept.set(key, result);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return result;
}
