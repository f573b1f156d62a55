import { posix } from 'node:path';
import { withNotice, withPolicy, withRelativeLinks } from './html.js';

/**
 * What pages are written with.
 * @typedef {object} Means
 * @property {import('./app.js').Ask} ask
 * @property {import('./folder.js').Folder} folder
 * @property {string} origin
 * @property {import('./contents.js').Contents['copyWords']} words
 */

const discovery = /(<link rel="alternate" type="application\/json\+oembed" href=")[^"]*/;

/** The pictures of links' previews, which the app knows by a parameter and a copy by name. */
const preview = /\/made((?:\/[a-z0-9-]+)+)\.png\?size=slide/g;

/** Writes pages, each with the answer of oEmbed that it announces. */
export class PageWriter {
  /** @param {Means} means */
  constructor(means) {
    this.means = means;
  }

  /** @param {import('./plan.js').Entry} entry */
  async write({ ask: address, file }) {
    const { ask, folder, words } = this.means;
    const response = await ask(address);
    const html = (await response.text()).replace(preview, '$1-slide.png');
    const announced = await this.#withOembed(html, address, file);
    const policed = withPolicy(withRelativeLinks(announced, address, file), response.headers);
    const language = file.startsWith('fr/') ? 'fr' : 'en';
    const isAlive = html.includes('data-sveltekit-fetched');
    await folder.write(file, isAlive ? withNotice(policed, file, words[language]) : policed);
  }

  /**
   * A server of files has no endpoint of oEmbed; its answer for one page can be a file.
   * @param {string} html
   * @param {string} address
   * @param {string} file
   */
  async #withOembed(html, address, file) {
    if (!discovery.test(html)) return html;
    const { ask, folder, origin } = this.means;
    const url = encodeURIComponent(`${origin}${address}`);
    const answer = await (await ask(`/oembed?url=${url}`)).text();
    const target = `${posix.dirname(file)}/oembed.json`.replace(/^\.\//, '');
    await folder.write(target, answer.replace(preview, '$1-slide.png'));
    return html.replace(discovery, `$1${origin}/${target}`);
  }
}
