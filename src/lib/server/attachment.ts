import type { NamedFile } from '$lib/pages/incident-file';

/** A response that a browser saves under a name. */
export const attachment = ({ name, type, body }: NamedFile): Response =>
  new Response(typeof body === 'string' ? body : body.slice(), {
    headers: { 'content-type': type, 'content-disposition': `attachment; filename="${name}"` }
  });
