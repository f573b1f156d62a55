import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** Nobody named outright, no region stated outright. */
export const tentativeOnly: GalleryCase = {
  id: 'tentative-only',
  title: text('Suspected and inferred only', 'Soupçons et déductions seulement'),
  dataset: inventDataset(),
  incidents: inventIncidents([
    {
      when: '2021-03-04',
      where: [['QM-N', 'inferred']],
      by: [['red-band', 'suspected']],
      harms: [['killed', 'civilian', exactly(14)]]
    },
    {
      when: '2021-05-19',
      where: [['QM-E', 'inferred']],
      by: [['police', 'inferred']],
      harms: [['killed', 'civilian', exactly(6)]]
    },
    {
      when: '2021-05-30',
      where: [['QM-E', 'mapped']],
      by: [
        ['army', 'suspected'],
        ['allies', 'inferred']
      ],
      harms: [['killed', 'civilian', exactly(9)]]
    }
  ]),
  view: defaultView,
  figures: overviewIds
};

/** The same with stated attribution only: the incidents stay, their perpetrators go. */
export const statedOnly: GalleryCase = {
  ...tentativeOnly,
  id: 'stated-only',
  title: text('The same, stated attribution only', 'Les mêmes, attribution énoncée seulement'),
  view: { ...defaultView, attribution: 'stated' }
};
