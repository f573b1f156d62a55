import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Handle } from '@sveltejs/kit';

const worthwhile = 1024;
const text = /^(text\/|image\/svg|application\/(json|javascript|xml|vnd\.apache\.arrow))/;

const compressors: Readonly<Record<string, (body: Uint8Array) => Promise<Uint8Array>>> = {
  br: (body) =>
    promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body)
};

/** Compresses what is text and gives it an ETag, so that what is known is not sent again. */
export const compressed: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !text.test(type) || !response.body) return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const headers = new Headers(response.headers);
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  headers.set('etag', etag);
  headers.append('vary', 'accept-encoding');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache');
  if (event.request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers });
  }
  const accepted = event.request.headers.get('accept-encoding') ?? '';
  const encoding = ['br', 'gzip'].find((name) => accepted.includes(name));
  const compress = encoding === undefined ? undefined : compressors[encoding];
  if (!compress || encoding === undefined || body.length < worthwhile) {
    return new Response(body, { status: 200, headers });
  }
  headers.set('content-encoding', encoding);
  headers.delete('content-length');
  return new Response(await compress(body).then((packed) => packed.slice()), { headers });
};
