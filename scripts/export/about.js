import { readFile } from 'node:fs/promises';

/** What keeps a page out of other sites’ frames, which no tag in a page can. */
const header = "Content-Security-Policy: frame-ancestors 'none'";

/**
 * What stands beside the pages: how to put the copy on a server, the page for what is not there,
 * and the style sheet of the notice.
 * @param {import('./folder.js').Folder} folder
 * @param {string} origin
 * @param {import('./contents.js').Contents} contents
 * @param {readonly { id: string, all: { version: string } }[]} datasets
 */
export async function writeAbout(folder, origin, { copyWords, languages }, datasets) {
  await folder.write('.nojekyll', ''); // GitHub leaves out folders that begin with _ without it
  await folder.write('copy.css', await readFile(new URL('copy.css', import.meta.url), 'utf8'));
  await folder.write('404.html', missingPage(origin, copyWords, languages));
  const held = datasets.map(({ id, all }) => `${id} (${all.version})`).join(', ');
  const readme = languages.map((language) => copyWords[language].readme(origin, held, header));
  await folder.write('README.txt', `${readme.join('\n\n\n')}\n`);
}

/**
 * It may be shown at any address, so its links are whole ones, and it has no style but its own.
 * @param {string} origin
 * @param {import('./contents.js').Contents['copyWords']} words
 * @param {import('./contents.js').Contents['languages']} languages
 */
function missingPage(origin, words, languages) {
  const parts = languages.map((language) => {
    const { missing, missingText, home } = words[language];
    const address = `${origin}/${language === 'en' ? '' : `${language}/`}`;
    return `<section lang="${language}"><h1>${missing}</h1><p>${missingText}</p><p><a href="${address}">${home}</a></p></section>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>Attest</title><link rel="stylesheet" href="${origin}/copy.css"></head><body><main class="copy-missing">${parts.join('')}</main></body></html>\n`;
}
