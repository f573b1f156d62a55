import type { DateMeaning } from './partial-date';
import type { Attribution } from './perpetrator';
import type { VictimStatus } from './harm';
import type { Where } from './incident';
import type { Text } from './text';

/** The columns of the table that organisations are given to fill in, one row an incident. */
export const ownColumns = [
  'id',
  'title',
  'date',
  'date_means',
  'type',
  'place',
  'district',
  'region',
  'latitude',
  'longitude',
  'where_precision',
  'perpetrator',
  'attribution',
  'victims',
  'killed',
  'injured',
  'abducted',
  'disappeared',
  'detained',
  'sexually_assaulted',
  'displaced',
  'exiled',
  'dismissed',
  'source'
] as const;
export type OwnColumn = (typeof ownColumns)[number];

/** What the columns are called. */
export const ownHeaders: Readonly<Record<OwnColumn, Text>> = {
  id: { en: 'id', fr: 'identifiant' },
  title: { en: 'title', fr: 'titre' },
  date: { en: 'date', fr: 'date' },
  date_means: { en: 'date means', fr: 'sens de la date' },
  type: { en: 'type', fr: 'type' },
  place: { en: 'place', fr: 'lieu' },
  district: { en: 'district', fr: 'district' },
  region: { en: 'region', fr: 'région' },
  latitude: { en: 'latitude', fr: 'latitude' },
  longitude: { en: 'longitude', fr: 'longitude' },
  where_precision: { en: 'where precision', fr: 'précision du lieu' },
  perpetrator: { en: 'perpetrator', fr: 'auteur' },
  attribution: { en: 'attribution', fr: 'attribution' },
  victims: { en: 'victims', fr: 'victimes' },
  killed: { en: 'killed', fr: 'tuées' },
  injured: { en: 'injured', fr: 'blessées' },
  abducted: { en: 'abducted', fr: 'enlevées' },
  disappeared: { en: 'disappeared', fr: 'victimes de disparition forcée' },
  detained: { en: 'detained', fr: 'détenues' },
  sexually_assaulted: { en: 'sexually assaulted', fr: 'agressées sexuellement' },
  displaced: { en: 'displaced', fr: 'déplacées' },
  exiled: { en: 'exiled', fr: 'contraintes à l’exil' },
  dismissed: { en: 'dismissed', fr: 'radiées de leur profession' },
  source: { en: 'source', fr: 'source' }
};

type Named<Id extends string> = readonly (readonly [Id, Text])[];

const dateMeanings: Named<DateMeaning> = [
  ['within', { en: 'within', fr: 'dans l’intervalle' }],
  ['duration', { en: 'duration', fr: 'durée' }]
];

const types: Named<string> = [
  ['armed-attack', { en: 'armed attack', fr: 'attaque armée' }],
  ['military-operation', { en: 'military operation', fr: 'opération militaire' }],
  ['protest-repression', { en: 'repression of a protest', fr: 'répression d’une manifestation' }],
  ['arrest', { en: 'arrest', fr: 'arrestation' }],
  ['enforced-disappearance', { en: 'enforced disappearance', fr: 'disparition forcée' }],
  ['siege', { en: 'siege', fr: 'siège' }],
  ['reprisal', { en: 'reprisal', fr: 'représailles' }]
];

const wherePrecisions: Named<Where['precision']> = [
  ['place', { en: 'place', fr: 'lieu' }],
  ['district', { en: 'district', fr: 'district' }],
  ['region', { en: 'region', fr: 'région' }],
  ['unknown', { en: 'unknown', fr: 'inconnue' }]
];

const attributions: Named<Attribution> = [
  ['stated', { en: 'stated', fr: 'énoncée' }],
  ['suspected', { en: 'suspected', fr: 'soupçonnée' }],
  ['inferred', { en: 'inferred', fr: 'déduite' }]
];

const victims: Named<VictimStatus> = [
  ['civilian', { en: 'civilians', fr: 'civils' }],
  ['combatant', { en: 'combatants', fr: 'combattants' }],
  ['unknown', { en: 'unknown', fr: 'inconnu' }]
];

/** What stands in the columns that hold few values; in `type`, others may stand, too. */
export const ownValues = {
  date_means: dateMeanings,
  type: types,
  where_precision: wherePrecisions,
  attribution: attributions,
  victims
} as const;

/** What stands for a number that the source does not give. */
export const notStatedCell: Text = { en: 'not stated', fr: 'non précisé' };

/** What stands between several perpetrators, and between their attributions. */
export const ownSeparator = ';';
