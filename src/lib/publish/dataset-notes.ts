import { choicesOf } from '$lib/figures/choices';
import { citationOf } from '$lib/figures/words';
import type { I18n } from '$lib/i18n/i18n';
import type { Dataset } from '$lib/model/dataset';
import { isFiltered, type View } from '$lib/view/view';

/** What must travel with a table of incidents: what was chosen, what it can show, the citation. */
export function datasetNotes(given: {
  readonly dataset: Dataset;
  readonly view: View;
  readonly i18n: I18n;
  readonly link: string;
}): string[] {
  const { dataset, view, i18n, link } = given;
  const { notes, site } = i18n.words;
  const room = { dataset };
  return [
    ...(isFiltered(view) ? [notes.chosen(choicesOf({ view, room, i18n }).join(' · '))] : []),
    site[dataset.selection],
    citationOf({ room, i18n, link })
  ];
}
