import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

const links = /\s(?:href|src|action)="([^"]*)"/g;

/** Links of all written pages that lead nowhere within the folder, as `page → link`. */
export async function brokenLinks(folder: string, home: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries.flatMap(({ parentPath, name }) =>
    name.endsWith('.html') ? [join(parentPath, name)] : []
  );
  const found = await Promise.all(pages.map((page) => brokenOn(page, folder, home)));
  return found.flat();
}

async function brokenOn(page: string, folder: string, home: string): Promise<string[]> {
  const html = (await readFile(page, 'utf8')).replace(/<script[^>]*>[^]*?<\/script>/g, '');
  const checked = [...html.matchAll(links)].map(async ([, link = '']) => {
    const target = fileOf(link.replaceAll('&amp;', '&'), page, folder, home);
    if (target === undefined || (await isFile(target))) return [];
    return [`${relative(folder, page)} → ${link}`];
  });
  return (await Promise.all(checked)).flat();
}

/** The file that a link leads to; none where it leads out of the copy or within its page. */
function fileOf(link: string, page: string, folder: string, home: string): string | undefined {
  if (link.startsWith('#')) return undefined;
  const inside = link.startsWith(`${home}/`);
  if (!inside && /^[a-z]+:/.test(link)) return undefined;
  const path = link.replace(/#.*$/, '');
  if (!inside) return resolve(dirname(page), decodeURIComponent(path));
  const within = decodeURIComponent(path.slice(home.length + 1).replace(/\?.*$/, ''));
  return join(folder, within === '' || within.endsWith('/') ? `${within}index.html` : within);
}

const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false
  );
