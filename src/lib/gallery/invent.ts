import type { Count } from '$lib/model/count';
import type { Dataset } from '$lib/model/dataset';
import type { Harm, VictimStatus } from '$lib/model/harm';
import type { Incident, Passage, RegionBasis, RegionCode } from '$lib/model/incident';
import { parsePartialDate, type DateMeaning } from '$lib/model/partial-date';
import type { Attribution, PerpetratorId } from '$lib/model/perpetrator';
import type { Text } from '$lib/model/text';

/** What matters about an invented incident; everything else is made up for it. */
export interface Sketch {
  /** EDTF */
  readonly when: string;
  readonly means?: DateMeaning;
  /** regions, stated unless said otherwise; none where the region is not stated */
  readonly where?: readonly (RegionCode | readonly [RegionCode, RegionBasis])[];
  /** perpetrators, stated unless said otherwise; none where nobody is named */
  readonly by?: readonly (PerpetratorId | readonly [PerpetratorId, Attribution])[];
  readonly harms?: readonly (readonly [Harm, VictimStatus, Count])[];
  readonly type?: string;
  /** longitude and latitude of its first place, where that is known */
  readonly at?: readonly [number, number];
}

/** A text in both languages; alike where only one is given. */
export const text = (en: string, fr = en): Text => ({ en, fr });

/** Incidents after sketches, numbered from 1 in their order. */
export const inventIncidents = (sketches: readonly Sketch[]): Incident[] =>
  sketches.map((sketch, index) => inventIncident(sketch, `incident-${index + 1}`));

export function inventIncident(
  { when, means = 'within', where = [], by = [], harms = [], type = 'armed-attack', at }: Sketch,
  id: string
): Incident {
  const date = parsePartialDate(when, means);
  if (!date) throw new Error(`not an EDTF date: ${when}`);
  return {
    id,
    type,
    title: text('An invented incident', 'Un incident inventé'),
    description: text(''),
    status: undefined,
    when: date,
    documented: undefined,
    where: {
      places: placesOf(where, at),
      precision: at ? 'place' : where.length > 0 ? 'region' : 'unknown'
    },
    involvements: by.map((entry) => {
      const [perpetrator, attribution] = typeof entry === 'string' ? stated(entry) : entry;
      return { perpetrator, attribution };
    }),
    harms: harms.map(([harm, victims, count]) => ({
      harm,
      victims,
      count,
      group: text('people', 'personnes'),
      women: undefined,
      children: undefined
    })),
    citations: [{ ...inventedPassage, harms: [], cites: undefined }]
  };
}

export const inventedPassage: Passage = {
  document: 'report',
  section: 'An invented section',
  subsection: '',
  paragraph: 1,
  start: 0,
  end: 80
};

/** A dataset about an invented country, with what a case needs put in its place. */
export const inventDataset = (own: Partial<Dataset> = {}): Dataset => ({ ...arland, ...own });

const stated = <T>(entry: T): readonly [T, 'stated'] => [entry, 'stated'];

function placesOf(
  where: NonNullable<Sketch['where']>,
  at: Sketch['at']
): Incident['where']['places'] {
  const named = where.map((entry) => (typeof entry === 'string' ? stated(entry) : entry));
  const places = named.map(([region, basis], index) => ({
    name: region,
    district: '',
    region,
    basis,
    coordinates: at && index === 0 ? { longitude: at[0], latitude: at[1] } : undefined
  }));
  return places.length > 0 ? places : [nowhere];
}

const nowhere: Incident['where']['places'][number] = {
  name: '',
  district: '',
  region: undefined,
  basis: 'not-stated',
  coordinates: undefined
};

const arland: Dataset = {
  id: 'arland-2021',
  title: text('Incidents in Arland, 2021', 'Incidents en Arlande, 2021'),
  description: text('An invented dataset.', 'Un jeu de données inventé.'),
  documentedBy: text('the Observatory', 'l’Observatoire'),
  version: '0123456789ab',
  created: undefined,
  licence: { name: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  period: { from: 2021 * 12, to: 2021 * 12 + 11 },
  selection: 'illustrative',
  invented: true,
  types: ['armed-attack', 'arrest', 'military-operation', 'siege'],
  categories: [
    { id: 'government', name: text('Government', 'Gouvernement') },
    { id: 'foreign-military', name: text('Foreign military', 'Militaires étrangers') },
    { id: 'armed-groups', name: text('Armed groups', 'Groupes armés') },
    { id: 'militias', name: text('Militias', 'Milices') }
  ],
  perpetrators: [
    { id: 'army', category: 'government', name: text('Army', 'Armée') },
    { id: 'police', category: 'government', name: text('Police') },
    { id: 'allies', category: 'foreign-military', name: text('Allied troops', 'Troupes alliées') },
    { id: 'red-band', category: 'armed-groups', name: text('Red Band', 'Bande rouge') },
    { id: 'blue-band', category: 'armed-groups', name: text('Blue Band', 'Bande bleue') },
    { id: 'watch', category: 'militias', name: text('Night Watch', 'Garde de nuit') }
  ],
  regions: [
    { code: 'QM-N', name: text('North', 'Nord') },
    { code: 'QM-E', name: text('East', 'Est') },
    { code: 'QM-S', name: text('South', 'Sud') },
    { code: 'QM-W', name: text('West', 'Ouest') }
  ],
  documents: [
    {
      id: 'report',
      title: text('Arland 2021', 'Arlande 2021'),
      publisher: 'The Observatory',
      published: '2022-04',
      url: 'https://example.org/arland',
      accessed: '2022-05-01',
      sha256: '0'.repeat(64),
      note: text('')
    }
  ],
  aggregates: [],
  outcomes: [],
  context: [
    {
      id: 'election',
      date: dated('2021-05-09'),
      title: text('A general election is held', 'Des élections générales ont lieu'),
      label: text('General election', 'Élections générales'),
      passage: inventedPassage
    },
    {
      id: 'ceasefire',
      date: dated('2021-06-20'),
      title: text('A ceasefire is signed', 'Un cessez-le-feu est signé'),
      label: text('Ceasefire', 'Cessez-le-feu'),
      passage: inventedPassage
    }
  ],
  notes: []
};

function dated(edtf: string) {
  const date = parsePartialDate(edtf, 'duration');
  if (!date) throw new Error(`not an EDTF date: ${edtf}`);
  return date;
}
