const told = 'new (function PDFPattern() {})()';

/**
 * svg-to-pdfkit knows hatchings by the name of a function, which minified code no longer has; a
 * property keeps it. Throws once the package tells them in another way.
 * @type {import('vite').Plugin}
 */
export const hatchings = {
  name: 'hatchings',
  apply: 'build',
  transform: {
    filter: { id: /svg-to-pdfkit/ },
    handler(code, id) {
      if (id.includes('?')) return undefined;
      if (!code.includes(told)) throw new Error(`hatchings are told in another way in ${id}`);
      return { code: code.replace(told, "{ constructor: { name: 'PDFPattern' } }"), map: null };
    }
  }
};
