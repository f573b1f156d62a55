import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

interface MapWords {
  readonly page: string;
  readonly read: string;
  readonly dots: string;
  readonly noneRecorded: string;
  /** `People killed per 100,000 inhabitants` */
  readonly rate: (measure: string, inhabitants: string) => string;
  /** `1.2 per 100,000 inhabitants` */
  readonly rateOf: (rate: string, inhabitants: string) => string;
  /** instead of the sentence for bars */
  readonly atLeast: string;
  readonly withheld: (rate: string, reason: string) => string;
  readonly withheldIn: (rate: string, regions: string, reason: string) => string;
  readonly rateBase: (source: string, year: string, estimated: string) => string;
  readonly boundaries: (title: string, licence: string) => string;
  readonly noPosition: string;
  readonly ownScale: string;
  readonly noBoundaries: string;
  readonly tooManyCountries: (n: string, most: string) => string;
  readonly notLoaded: (countries: string) => string;
  /** `3 regions in 41 incidents have no boundaries here` */
  readonly offMap: Plural<(n: string, incidents: string, names: string) => string>;
  readonly inIncidents: Plural<(n: string) => string>;
  /** `Gao, Kidal and 4 more` */
  readonly andMore: (names: string, n: string) => string;
  readonly located: Plural<(n: string, total: string) => string>;
  readonly noneLocated: string;
  readonly tooMany: (total: string) => string;
  readonly places: string;
  readonly placesIntro: string;
  readonly pageIntro: string;
}

/** The words of maps. */
export const mapWords: Readonly<Record<Language, MapWords>> = {
  en: {
    page: 'Map',
    read: 'The area of a circle is in proportion to its number. A circle stands for a whole region, not for a place in it.',
    noneRecorded: 'Regions with “–”: none recorded, which does not mean that nothing happened.',
    dots: 'place with known coordinates (with a number: several incidents)',
    rate: (measure, inhabitants) => `${measure} per ${inhabitants} inhabitants`,
    rateOf: (rate, inhabitants) => `${rate} per ${inhabitants} inhabitants`,
    atLeast:
      'Circles show the numbers given; “at least” (+) means that the source knows of no upper limit.',
    withheld: (rate, reason) => `${rate} – ${reason}.`,
    withheldIn: (rate, regions, reason) => `${rate} (${regions}) – ${reason}.`,
    rateBase: (source, year, estimated) =>
      `Population: ${source}, ${year}; of the whole country, ${estimated} people were estimated and not counted.`,
    boundaries: (title, licence) => `Boundaries: ${title} (${licence}).`,
    ownScale:
      'Countries that lie far from each other stand side by side, each at a scale of its own; circles are on one scale.',
    noPosition: 'Boundaries and names imply no position on territorial disputes.',
    noBoundaries:
      'There is no map, because the boundaries of these regions are not known here; their numbers stand as bars.',
    tooManyCountries: (n, most) =>
      `There is no map, because the regions lie in ${n} countries, and a map holds no more than ${most}; their numbers stand as bars.`,
    notLoaded: (countries) =>
      `The boundaries of ${countries} could not be loaded from this site, so their regions are not on a map. Connect to the network and load the page again.`,
    offMap: {
      one: (n, incidents, names) =>
        `${n} region (${incidents}) has no boundaries here and stands beside the map: ${names}.`,
      other: (n, incidents, names) =>
        `${n} regions (${incidents}) have no boundaries here and stand beside the map: ${names}.`
    },
    inIncidents: { one: (n) => `${n} incident`, other: (n) => `${n} incidents` },
    andMore: (names, n) => `${names} and ${n} more`,
    located: {
      one: (n, total) =>
        `Dots show places whose coordinates are known, for ${n} incident of ${total}; the others are counted in their region only.`,
      other: (n, total) =>
        `Dots show places whose coordinates are known, for ${n} incidents of ${total}; the others are counted in their region only.`
    },
    noneLocated: 'No place with known coordinates: incidents are counted in their region only.',
    tooMany: (total) =>
      `Single places are not shown: with ${total} incidents they could not be told apart. Each incident is counted in its region.`,
    places: 'Places shown as dots',
    placesIntro:
      'Those whose coordinates are known to the place. Each leads to its incidents and to what they rest on.',
    pageIntro: 'Numbers by region, where the regions lie.'
  },
  fr: {
    page: 'Carte',
    read: 'L’aire d’un cercle est proportionnelle à son nombre. Un cercle représente toute une région, non un lieu dans celle-ci.',
    noneRecorded:
      'Régions marquées « – » : rien de recensé, ce qui ne veut pas dire que rien n’y a eu lieu.',
    dots: 'lieu aux coordonnées connues (avec un nombre : plusieurs incidents)',
    rate: (measure, inhabitants) => `${measure} pour ${inhabitants} habitants`,
    rateOf: (rate, inhabitants) => `${rate} pour ${inhabitants} habitants`,
    atLeast:
      'Les cercles montrent les nombres donnés ; « au moins » (+) signifie que la source ne connaît pas de maximum.',
    withheld: (rate, reason) => `${rate} – ${reason}.`,
    withheldIn: (rate, regions, reason) => `${rate} (${regions}) – ${reason}.`,
    rateBase: (source, year, estimated) =>
      `Population : ${source}, ${year} ; dans l’ensemble du pays, ${estimated} personnes ont été estimées et non dénombrées.`,
    boundaries: (title, licence) => `Limites : ${title} (${licence}).`,
    ownScale:
      'Les pays éloignés les uns des autres figurent côte à côte, chacun à sa propre échelle ; les cercles suivent une seule échelle.',
    noPosition:
      'Les limites et les noms n’expriment aucune position sur des différends territoriaux.',
    noBoundaries:
      'Il n’y a pas de carte, car les limites de ces régions ne sont pas connues ici ; leurs nombres sont donnés en barres.',
    tooManyCountries: (n, most) =>
      `Il n’y a pas de carte, car les régions se trouvent dans ${n} pays, et une carte n’en montre pas plus de ${most} ; leurs nombres sont donnés en barres.`,
    notLoaded: (countries) =>
      `Les limites n’ont pas pu être chargées depuis ce site (${countries}), et ces régions ne sont donc pas sur une carte. Rétablissez la connexion et rechargez la page.`,
    offMap: {
      one: (n, incidents, names) =>
        `${n} région (${incidents}) n’a pas de limites ici et figure à côté de la carte : ${names}.`,
      many: (n, incidents, names) =>
        `${n} de régions (${incidents}) n’ont pas de limites ici et figurent à côté de la carte : ${names}.`,
      other: (n, incidents, names) =>
        `${n} régions (${incidents}) n’ont pas de limites ici et figurent à côté de la carte : ${names}.`
    },
    inIncidents: {
      one: (n) => `${n} incident`,
      many: (n) => `${n} d’incidents`,
      other: (n) => `${n} incidents`
    },
    andMore: (names, n) => `${names} et ${n} autres`,
    located: {
      one: (n, total) =>
        `Les points montrent les lieux aux coordonnées connues, pour ${n} incident sur ${total} ; les autres ne sont comptés que dans leur région.`,
      many: (n, total) =>
        `Les points montrent les lieux aux coordonnées connues, pour ${n} d’incidents sur ${total} ; les autres ne sont comptés que dans leur région.`,
      other: (n, total) =>
        `Les points montrent les lieux aux coordonnées connues, pour ${n} incidents sur ${total} ; les autres ne sont comptés que dans leur région.`
    },
    noneLocated:
      'Aucun lieu aux coordonnées connues : les incidents ne sont comptés que dans leur région.',
    tooMany: (total) =>
      `Les lieux ne sont pas montrés : avec ${total} incidents, ils ne se distingueraient pas. Chaque incident est compté dans sa région.`,
    places: 'Lieux montrés par des points',
    placesIntro:
      'Ceux dont les coordonnées du lieu même sont connues. Chacun mène à ses incidents et à ce sur quoi ils reposent.',
    pageIntro: 'Les nombres par région, là où se trouvent les régions.'
  }
};
