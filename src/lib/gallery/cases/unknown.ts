import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { notStated } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** Neither who nor where nor how many. */
export const everythingUnknown: GalleryCase = {
  id: 'everything-unknown',
  title: text('Everything unknown', 'Tout est inconnu'),
  dataset: inventDataset({ context: [] }),
  incidents: inventIncidents([
    { when: '2021-02', harms: [['killed', 'unknown', notStated]] },
    { when: '2021-07-XX', harms: [['killed', 'unknown', notStated]] },
    { when: '2021', harms: [['killed', 'unknown', notStated]] }
  ]),
  view: defaultView,
  figures: overviewIds
};
