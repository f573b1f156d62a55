/** What `npm run export` writes, besides pages; read by it, and by no page. */
export { figureIds } from '$lib/figures/figure';
export { copyWords } from '$lib/i18n/copy-words';
export { languages } from '$lib/model/text';
export { themes } from '$lib/view/embed-address';

/** The formats of publish/formats.ts, which cannot be read outside of a built app. */
export const endings = ['svg', 'png', 'pdf', 'pptx', 'docx', 'csv', 'xlsx', 'json']
  .concat(['txt', 'bib', 'ris', 'csl.json'])
  .concat(['zip']);
