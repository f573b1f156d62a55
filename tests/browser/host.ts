import { createServer, type Server } from 'node:http';

/** Somebody else's web site: one page, on a port of its own. */
export interface Host {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a page on another origin than ours, if need be under a policy of its own. */
export async function host(body: string, policy?: string): Promise<Host> {
  const server: Server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (policy !== undefined) response.setHeader('content-security-policy', policy);
    response.end(`<!doctype html><html lang="en"><title>A host</title><body>${body}</body></html>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('the host has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  };
}
