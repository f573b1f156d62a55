import { between, fileAt } from './relative.js';

/** A tag with its attributes, whatever stands in their quotes. */
const tags = /<[a-z](?:"[^"]*"|[^">])*>/gi;
const links = /\s(href|src|action)="([^"]*)"/g;
const scripts = /(<script\b(?:"[^"]*"|[^">])*>)([\s\S]*?)(<\/script>)/g;
const host = 'http://copy.invalid';

/**
 * Makes every link of a page lead to a file of the copy, by a relative path, so that pages can be
 * read wherever the folder stands, even on a disk. A link with parameters is none until a script
 * has taken over the page: a server of files would answer it with the default.
 * @param {string} html
 * @param {string} asked the address that the page was asked for under
 * @param {string} file where it is written
 */
export function withRelativeLinks(html, asked, file) {
  const inTags = (/** @type {string} */ text) =>
    text.replace(tags, (tag) =>
      tag.replace(links, (attribute, name, value) => {
        const link = relative(value.replaceAll('&amp;', '&'), new URL(asked, host), file);
        return link === undefined ? '' : ` ${name}="${link.replaceAll('&', '&amp;')}"`;
      })
    );
  let done = '';
  let from = 0;
  for (const { index, 0: whole, 1: open = '', 2: body = '', 3: close = '' } of html.matchAll(
    scripts
  )) {
    done += `${inTags(html.slice(from, index))}${inTags(open)}${body}${close}`;
    from = index + whole.length;
  }
  return done + inTags(html.slice(from));
}

/**
 * @param {string} link
 * @param {URL} asked
 * @param {string} file
 */
function relative(link, asked, file) {
  const url = new URL(link, asked);
  if (link.startsWith('#') || url.origin !== host) return link;
  const target = fileAt(url);
  return target === undefined ? undefined : `${between(file, target)}${url.hash}`;
}

/**
 * The policy of a page, which a server sends in a header, as a tag of its head.
 * @param {string} html
 * @param {Headers} headers
 */
export function withPolicy(html, headers) {
  const policy = (headers.get('content-security-policy') ?? '')
    .split('; ')
    .filter((directive) => !directive.startsWith('frame-ancestors')) // not allowed in a tag
    .join('; ');
  const tag = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(/<meta charset="utf-8" ?\/?>/, (charset) => charset + tag);
}

/**
 * Says on a page what does not work without scripts; shown where there are none.
 * @param {string} html
 * @param {string} file
 * @param {{ readonly about: string, readonly defaults: string }} words
 */
export const withNotice = (html, file, { about, defaults }) =>
  html
    .replace('</head>', `<link rel="stylesheet" href="${between(file, 'copy.css')}"></head>`)
    .replace(
      /<body[^>]*>/,
      (body) => `${body}<aside class="copy-notice" aria-label="${about}">${defaults}</aside>`
    );
