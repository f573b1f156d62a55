import type { PartyCategory } from '$lib/model/event-table';
import { plainCode } from './sides';

/** ACLED's inter codes as numbers and as text: they say it outright. */
const interCodes: ReadonlyMap<string, PartyCategory> = new Map([
  ['1', 'government'],
  ['state-forces', 'government'],
  ['2', 'armed-groups'],
  ['rebel-group', 'armed-groups'],
  ['rebel-groups', 'armed-groups'],
  ['rebel-forces', 'armed-groups'],
  ['3', 'militias'],
  ['political-militia', 'militias'],
  ['political-militias', 'militias'],
  ['4', 'militias'],
  ['identity-militia', 'militias'],
  ['identity-militias', 'militias'],
  ['communal-militia', 'militias'],
  ['communal-militias', 'militias'],
  ['5', 'rioters'],
  ['rioters', 'rioters'],
  ['6', 'rioters'],
  ['protesters', 'rioters'],
  ['7', 'others'],
  ['civilians', 'others'],
  ['8', 'foreign-military'],
  ['external-other-forces', 'foreign-military'],
  ['external-forces', 'foreign-military'],
  ['other-forces', 'foreign-military']
]);

/** Wider kinds, which a name says more exactly. */
const kinds: ReadonlyMap<string, PartyCategory> = new Map([
  ['nsa', 'armed-groups'],
  ['non-state-actor', 'armed-groups'],
  ['non-state-armed-group', 'armed-groups'],
  ['non-state-armed-actor', 'armed-groups'],
  ['armed-group', 'armed-groups'],
  ['armed-groups', 'armed-groups'],
  ['armed-forces-of-government-self-declared-government', 'government'],
  ['state', 'government'],
  ['government', 'government'],
  ['police', 'government'],
  ['vigilante', 'militias'],
  ['militia', 'militias'],
  ['militias', 'militias'],
  ['foreign-military', 'foreign-military'],
  ['rioters', 'rioters'],
  ['criminal', 'others'],
  ['others', 'others'],
  ['unidentified', 'unidentified']
]);

const unidentified = /\b(unidentified|unknown|unnamed|not identified|non identifi|inconnus?\b)/i;

/** Names by which a party is sorted; the first that fits. */
const names: readonly (readonly [RegExp, PartyCategory])[] = [
  [
    /wagner|africa corps|private military|mercenar|foreign|étrang|peacekeep|casques bleus|\bunited nations\b|\b(minusma|monusco|minusca|unmiss|unifil|amisom|atmis|barkhane|eutm|g5 sahel)\b/i,
    'foreign-military'
  ],
  [/^governments? of\b/i, 'government'],
  [
    /\b(rebel|insurgent|guerr?illa|jihadist|extremist|islamic state|islamist|jama'?a|jnim|gsim|isgs|iswap|isis|isil|daesh|aqim|al[- ]?qa['’]?e?ida|al[- ]shabaab|boko haram|taliban)|\bliberation (army|front|movement|forces)|\bresistance (army|front)|\bfree \w+ army|armed (wo)?men\b|armed (group|actor|individual|assailant)|\b(groupes? armés?|rebelles?|insurgés|djihadistes?|hommes armés|état islamique)\b/i,
    'armed-groups'
  ],
  [
    /militia|vigilante|\bdozos?\b|self[- ]defen[cs]e|\bcommunal\b|dan na ambassagou|\bmilices?\b|autodéfense|\bchasseurs\b|\bhunters\b/i,
    'militias'
  ],
  [
    /\b(government|state forces|armed forces|security forces|military|army|police|gendarmer\w+|national guard|navy|air force|soldiers?|troops|authorit(y|ies)|prison (guards|service)|border guards?|fama)\b|forces (armées|de sécurité|de défense)|\b(armée|gouvernement|autorités|garde nationale|soldats|militaires)(?!\p{L})/iu,
    'government'
  ],
  [/\b(rioters?|protest[eo]rs?|demonstrators?|mobs?|émeutiers?|manifestants?)\b/i, 'rioters']
];

/**
 * The category of a party, guessed from its name and from the code that its source gives it.
 * @param code a slug; empty where there is none
 */
export function partyCategory(name: string, code: string, otherwise: PartyCategory): PartyCategory {
  if (unidentified.test(name)) return 'unidentified';
  return (
    interCodes.get(plainCode(code)) ??
    names.find(([pattern]) => pattern.test(name))?.[1] ??
    kinds.get(code) ??
    kinds.get(name.toLowerCase()) ??
    otherwise
  );
}
