import { posix } from 'node:path';

/**
 * The file of a copy that an address leads to: a page is a folder with an `index.html`. Undefined
 * where a server of files could only give something else, because the address has parameters.
 * @param {URL} url
 * @returns {string | undefined}
 */
export function fileAt({ pathname, search }) {
  if (search) return undefined;
  const path = decodeURIComponent(pathname).slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return posix.extname(path) ? path : `${path}/index.html`;
}

/**
 * How a file of the copy is reached from another one, as a link.
 * @param {string} from
 * @param {string} to
 */
export const between = (from, to) =>
  posix.relative(posix.dirname(from), to).split('/').map(encodeURIComponent).join('/');
