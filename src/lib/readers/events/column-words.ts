import type { Harm } from '$lib/model/harm';
import type { PeoplePart } from './people-parts';
import { columnKey } from './slug';

/** What a column may be, other than a harm. */
export type ColumnPart =
  | 'id'
  | 'date'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'place'
  | 'district'
  | 'region'
  | 'regionCode'
  | 'country'
  | 'latitude'
  | 'longitude'
  | 'type'
  | 'perpetrator'
  | 'attribution'
  | 'victims'
  | 'source';

/** Names of columns in English and French, the likeliest first. */
const words: readonly (readonly [ColumnPart, string])[] = [
  [
    'id',
    'id, event id, event id cnty, incident id, event number, identifier, ref, reference, identifiant, code evenement, no'
  ],
  [
    'date',
    'date, event date, incident date, date of incident, date of event, date occurred, occurred, when, start date, date start, from, date de l’incident, date incident, date de l’evenement, date evenement, date des faits, date debut, debut, quand'
  ],
  ['end', 'end date, date end, to, until, date fin, fin, date de fin'],
  ['year', 'year, annee, an'],
  ['month', 'month, mois'],
  ['day', 'day, jour'],
  [
    'place',
    'place, location, location name, site, town, village, city, locality, where, lieu, localite, ville, commune, endroit, lieu dit, localisation'
  ],
  [
    'district',
    'district, admin2, admin 2, adm2, county, cercle, prefecture, department, departement, municipality, lga, zone'
  ],
  [
    'region',
    'region, province, state, admin1, admin 1, adm1, governorate, région, etat, gouvernorat, wilaya'
  ],
  ['regionCode', 'region code, admin1 code, admin1pcode, adm1 pcode, iso 3166 2, code region'],
  ['country', 'country, country name, pays, nation'],
  ['latitude', 'latitude, lat, y'],
  ['longitude', 'longitude, lon, long, lng, x'],
  [
    'type',
    'type, event type, incident type, type of incident, type of event, category, kind, attack type, violation, type d’incident, type incident, type evenement, type d’evenement, categorie, nature, sub event type'
  ],
  [
    'perpetrator',
    'perpetrator, perpetrators, alleged perpetrator, suspected perpetrator, perpetrator name, perpetrator group, gname, responsible, responsible party, attributed to, actor, actor1, armed group, group, side a, author, auteur, auteurs, auteur presume, auteurs presumes, responsable, responsables, groupe, groupe arme, acteur, auteur suspecte, auteurs suspectes, acteur arme'
  ],
  ['attribution', 'attribution, certainty, confidence, attribution certainty, certitude'],
  [
    'victims',
    'victims, victim type, victim status, victims status, status of victims, type of victims, victimes, type de victimes, statut des victimes'
  ],
  ['source', 'source, sources, source name, origine']
];

const harmWords: readonly (readonly [Harm, string])[] = [
  [
    'killed',
    'killed, fatalities, deaths, dead, death toll, fatality count, nkill, number killed, people killed, persons killed, tues, tuees, morts, deces, decedes, nombre de morts, nombre de tues, personnes tuees, victimes tuees'
  ],
  [
    'injured',
    'injured, wounded, injuries, nwound, number injured, people injured, blesses, blessees, nombre de blesses, personnes blessees'
  ],
  [
    'abducted',
    'abducted, kidnapped, abductions, kidnappings, hostages, number abducted, enleves, enlevees, personnes enlevees, enlevements, otages'
  ],
  [
    'disappeared',
    'disappeared, missing, forcibly disappeared, disparus, disparues, personnes disparues'
  ],
  [
    'detained',
    'detained, arrested, arrests, detentions, detenus, detenues, arretes, arretees, arrestations, personnes arretees, personnes detenues'
  ],
  [
    'sexually-assaulted',
    'sexually assaulted, sexual violence, raped, rapes, viols, violences sexuelles'
  ],
  ['displaced', 'displaced, displaced people, idps, deplaces, deplacees, personnes deplacees']
];

const keys = (list: string): string[] => list.split(',').map(columnKey);

/** For each part its names as keys, the likeliest first. */
export const partKeys: ReadonlyMap<ColumnPart, readonly string[]> = new Map(
  words.map(([part, list]) => [part, keys(list)])
);

/** For each key the harm that it names. */
export const harmKeys: ReadonlyMap<string, Harm> = new Map(
  harmWords.flatMap(([harm, list]) => keys(list).map((key) => [key, harm] as const))
);

/** What a word beside a harm's name says about the number. */
export type Qualifier = 'low' | 'best' | 'high' | 'civilian' | 'combatant' | PeoplePart;

const qualifierWords: readonly (readonly [Qualifier | 'filler', string])[] = [
  ['low', 'low lowest min minimum least bas mini'],
  ['best', 'best estimate estimation'],
  ['high', 'high highest max maximum most haut maxi'],
  ['civilian', 'civilian civilians civil civils civiles'],
  ['combatant', 'combatant combatants soldier soldiers military fighters militaires soldats'],
  ['women', 'women woman femmes femme'],
  ['men', 'men man hommes homme'],
  ['girls', 'girls girl filles fille'],
  ['boys', 'boys boy garcons garcon'],
  ['female', 'female females'],
  ['male', 'male males'],
  ['adults', 'adults adult adultes adulte'],
  ['children', 'children child minors enfants enfant'],
  ['filler', 'number of no n num total nombre nb nbre de count people persons personnes']
];

/** What single words beside a harm's name say. */
export const qualifiers: ReadonlyMap<string, Qualifier | 'filler'> = new Map(
  qualifierWords.flatMap(([qualifier, list]) =>
    list.split(' ').map((word) => [word, qualifier] as const)
  )
);
