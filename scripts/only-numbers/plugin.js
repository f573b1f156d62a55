import { fileURLToPath } from 'node:url';

/** @param {string} file */
const here = (file) => fileURLToPath(new URL(file, import.meta.url));

/** What stands in for what D3's scales import. */
const instead = new Map([
  ['d3-interpolate', here('./interpolate.js')],
  ['d3-format', here('./format.js')]
]);

/**
 * D3's scales bring along what blends colours, dates and texts and what writes numbers. Here they
 * map numbers to pixels, and Intl writes numbers: browsers are spared six kilobytes of the rest.
 * @type {import('vite').Plugin}
 */
export const onlyNumbers = {
  name: 'only-numbers',
  apply: 'build',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  resolveId: (source, importer) =>
    importer?.includes('/d3-scale/') ? instead.get(source) : undefined
};
