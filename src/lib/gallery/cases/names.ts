import { overviewIds } from '$lib/figures/figure';
import type { GalleryCase } from '../gallery-case';
import { inventDataset, inventIncidents, text, type Sketch } from '../invent';
import { atLeast, between, exactly } from '$lib/model/count';
import { defaultView } from '$lib/view/view';

const arland = inventDataset();

const sketches: readonly Sketch[] = [
  {
    when: '2021-01-20',
    where: ['QM-N'],
    by: ['army'],
    harms: [['killed', 'civilian', between(1100, 1234, 1500)]]
  },
  {
    when: '2021-05-02',
    where: ['QM-E'],
    by: ['red-band', 'army'],
    harms: [['killed', 'civilian', atLeast(800)]]
  },
  {
    when: '2021-08-02',
    where: [['QM-S', 'inferred']],
    by: ['red-band'],
    harms: [['killed', 'civilian', exactly(430)]]
  },
  {
    when: '2021-03/2021-09',
    where: ['QM-W'],
    by: ['watch'],
    harms: [['killed', 'civilian', exactly(60)]]
  }
];

/** Names longer than the space that figures have for them. */
export const longNames: GalleryCase = {
  id: 'long-names',
  title: text('Long names', 'Noms longs'),
  dataset: {
    ...arland,
    documentedBy: text(
      'the Permanent Observatory of the Rights of Persons and Peoples in Arland',
      'l’Observatoire permanent des droits des personnes et des peuples en Arlande'
    ),
    categories: [
      {
        id: 'government',
        name: text(
          'Forces of the internationally recognised transitional government',
          'Forces du gouvernement de transition reconnu par la communauté internationale'
        )
      },
      {
        id: 'armed-groups',
        name: text(
          'Coordination of the armed movements for the self-determination of the North',
          'Coordination des mouvements armés pour l’autodétermination du Nord'
        )
      },
      { id: 'militias', name: text('Neighbourhood self-defence', 'Autodéfense de quartier') }
    ],
    perpetrators: arland.perpetrators.filter(({ category }) => category !== 'foreign-military'),
    regions: arland.regions.map(({ code }, index) => ({
      code,
      name: text(
        `Autonomous District of the Upper River Valley ${'I'.repeat(index + 1)}`,
        `District autonome de la haute vallée du fleuve ${'I'.repeat(index + 1)}`
      )
    })),
    context: arland.context.map((item) => ({
      ...item,
      label: text('Ceasefire signed by eleven movements', 'Cessez-le-feu signé par onze mouvements')
    }))
  },
  incidents: inventIncidents(sketches),
  view: { ...defaultView, open: ['government'] },
  figures: overviewIds
};

/** Names from right to left, and names that would be markup or formulas if they were let. */
export const foreignNames: GalleryCase = {
  id: 'foreign-names',
  title: text('Right-to-left and markup-like names', 'Noms de droite à gauche ou en balises'),
  dataset: {
    ...arland,
    documentedBy: text('“A & B” <source>', '« A & B » <source>'),
    categories: [
      { id: 'government', name: text('<b>Government</b>', '<b>Gouvernement</b>') },
      { id: 'armed-groups', name: text('الجماعات المسلحة') },
      { id: 'militias', name: text('=1+1') }
    ],
    perpetrators: arland.perpetrators.filter(({ category }) => category !== 'foreign-military'),
    regions: [
      { code: 'QM-N', name: text('الشمال (North)', 'الشمال (Nord)') },
      { code: 'QM-E', name: text('<script>alert(1)</script>') },
      { code: 'QM-S', name: text('@South & "East"', '@Sud & "Est"') },
      { code: 'QM-W', name: text('-2+3') }
    ],
    context: arland.context.map((item) => ({ ...item, label: text('وقف إطلاق النار & <i>') }))
  },
  incidents: inventIncidents(sketches),
  view: { ...defaultView, open: ['government'] },
  figures: overviewIds
};
