/**
 * What packages that make PDFs say otherwise in a browser's minified code, under a strict policy.
 * @type {readonly { path: RegExp; said: string; says: string }[]}
 */
const sentences = [
  {
    // hatchings are known by the name of a function, which minified code no longer has
    path: /svg-to-pdfkit\/source\.js$/,
    said: 'new (function PDFPattern() {})()',
    says: "{ constructor: { name: 'PDFPattern' } }"
  },
  {
    // a logo would be unpacked in a worker made of text, which no page of ours allows
    path: /png-js\/lib\/png-js\.browser\.js$/,
    said: "import { unzlib } from 'fflate';\n\nconst inflate = unzlib ;",
    says: "import { unzlibSync } from 'fflate';\nconst inflate = (packed, done) => setTimeout(() => done(null, unzlibSync(packed)));"
  }
];

/**
 * Mends packages as they are built for browsers; throws once one of them has changed.
 * @type {import('vite').Plugin}
 */
export const mended = {
  name: 'mended',
  apply: 'build',
  transform: {
    filter: { id: sentences.map(({ path }) => path) },
    handler(code, id) {
      const found = sentences.find(({ path }) => path.test(id));
      if (!found) return undefined;
      if (!code.includes(found.said)) throw new Error(`${id} is not what is mended here`);
      return { code: code.replace(found.said, () => found.says), map: null };
    }
  }
};
