import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text } from '../invent';
import { exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

/** Three categories responsible for one incident, two for another. */
export const jointOfThree: GalleryCase = {
  id: 'joint-of-three',
  title: text('Three parties together', 'Trois parties ensemble'),
  dataset: inventDataset(),
  incidents: inventIncidents([
    {
      when: '2021-04-02',
      where: ['QM-N'],
      by: ['army', 'allies', 'watch'],
      harms: [['killed', 'civilian', exactly(30)]]
    },
    {
      when: '2021-04-20',
      where: ['QM-N'],
      by: ['army', ['allies', 'suspected']],
      harms: [['killed', 'civilian', exactly(12)]]
    },
    {
      when: '2021-10-11',
      where: ['QM-S'],
      by: ['red-band', 'blue-band'],
      harms: [['killed', 'civilian', exactly(8)]]
    }
  ]),
  view: { ...defaultView, open: ['armed-groups'] },
  figures: overviewIds
};
