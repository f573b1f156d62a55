import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip'
};

export interface FileServer {
  /** with the folder that the files stand in, without a slash at the end */
  readonly home: string;
  /** what was asked for and is not there */
  readonly missing: string[];
  readonly close: () => Promise<void>;
}

/**
 * A server that knows nothing but files: it reads no parameters, rewrites no address, answers a
 * folder with its index.html, leads a folder without a slash to the one with it, and gives types by
 * ending.
 */
export async function serveFiles(folder: string, port: number, under: string): Promise<FileServer> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    void answer(request, response, folder, under, missing);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    home: `http://localhost:${port}${under}`,
    missing,
    close: () => new Promise((resolve) => server.close(() => resolve()))
  };
}

async function answer(
  { url = '/' }: IncomingMessage,
  response: ServerResponse,
  folder: string,
  under: string,
  missing: string[]
): Promise<void> {
  const path = decodeURIComponent(url.replace(/\?.*$/s, ''));
  const file = join(folder, path.slice(under.length));
  const found = path.startsWith(`${under}/`) ? await stat(file).catch(() => undefined) : undefined;
  if (found?.isDirectory() && !path.endsWith('/')) {
    response.writeHead(301, { location: url.replace(path, `${path}/`) }).end();
    return;
  }
  const target = found?.isDirectory() ? join(file, 'index.html') : file;
  const body = found ? await readFile(target).catch(() => undefined) : undefined;
  if (!body) missing.push(url);
  const type = types[extname(target)] ?? 'application/octet-stream';
  response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body ?? 'missing');
}
