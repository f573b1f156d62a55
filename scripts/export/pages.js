import { withNotice, withPolicy, withRelativeLinks } from './html.js';

/**
 * What pages are written with.
 * @typedef {object} Means
 * @property {import('./app.js').Ask} ask
 * @property {import('./folder.js').Folder} folder
 * @property {string} origin
 * @property {import('./contents.js').Contents['copyWords']} words
 */

const discovery = /(<link rel="alternate" type="application\/json\+oembed" href=")([^"]*)"/;

/** An embed's look, which a copy has in the path. */
const look = /(\/embed\/[^/]+\/)(light|dark)\/$/;

/** The pictures of links' previews, which the app knows by a parameter and a copy by name. */
const preview = /\/made((?:\/[a-z0-9-]+)+)\.png\?size=slide/g;

/** Writes pages, each with the answer of oEmbed that it announces. */
export class PageWriter {
  /** @param {Means} means */
  constructor(means) {
    this.means = means;
    /** @type {Set<string>} answers of oEmbed that are written */
    this.told = new Set();
  }

  /** @param {import('./plan.js').Entry} entry */
  async write({ ask: address, file }) {
    const { ask, folder, words } = this.means;
    const response = await ask(address);
    const html = (await response.text()).replace(preview, '$1-slide.png');
    const announced = await this.#withOembed(html);
    const policed = withPolicy(withRelativeLinks(announced, address, file), response.headers);
    const language = file.startsWith('fr/') ? 'fr' : 'en';
    const isAlive = html.includes('data-sveltekit-fetched');
    await folder.write(file, isAlive ? withNotice(policed, file, words[language]) : policed);
  }

  /**
   * A server of files has no endpoint of oEmbed; its answer for one page can be a file beside it.
   * @param {string} html
   */
  async #withOembed(html) {
    const [, before = '', asked] = discovery.exec(html) ?? [];
    if (asked === undefined) return html;
    const { ask, folder, origin } = this.means;
    const page = new URL(asked).searchParams.get('url') ?? '';
    const target = `${page.slice(origin.length + 1)}oembed.json`;
    if (!this.told.has(target)) {
      const url = encodeURIComponent(page.replace(look, '$1?theme=$2'));
      const answer = await (await ask(`/oembed?url=${url}`)).text();
      await folder.write(target, answer.replace(preview, '$1-slide.png'));
      this.told.add(target);
    }
    return html.replace(discovery, `${before}${origin}/${target}"`);
  }
}
