import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { Failure, root } from '../setup/process.js';

/** No request leaves the process, and no link is built from a request's host. */
const host = 'http://copy.invalid';

/**
 * Asks the app for an address and gives its answer; fails on anything but a 200.
 * @callback Ask
 * @param {string} address
 * @returns {Promise<Response>}
 */

/**
 * Opens the app that was built for copies, in this process.
 * @returns {Promise<Ask>}
 */
export async function openApp() {
  const home = pathToFileURL(join(root, '.cache', 'copy', 'server/'));
  const { Server } = await import(new URL('index.js', home).href);
  const { manifest } = await import(new URL('manifest.js', home).href);
  /** @type {import('@sveltejs/kit').Server} */
  const server = new Server(manifest);
  await server.init({ env: /** @type {Record<string, string>} */ (process.env) });
  return async (address) => {
    const request = new Request(new URL(address, host));
    const response = await server.respond(request, { getClientAddress: () => '127.0.0.1' });
    if (response.status === 200) return response;
    throw new Failure(`${address} answers ${response.status}: ${await response.text()}`);
  };
}
