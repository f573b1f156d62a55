import { comparisonCases } from './cases/comparison';
import { compared, comparedLongNames } from './cases/compared';
import { formsOfCounts } from './cases/forms';
import { jointOfThree } from './cases/joint';
import { largeValues, manyCategories } from './cases/large';
import { mapped, mappedRates, unmapped } from './cases/maps';
import { manyMonths } from './cases/many-months';
import { foreignNames, longNames } from './cases/names';
import { combinations, filtered, noneLeft, ordinary } from './cases/ordinary';
import { longPeriods } from './cases/periods';
import { oneIncident, severalRegions } from './cases/regions';
import { statedOnly, tentativeOnly } from './cases/tentative';
import { changesTold, changesWithheld, runningTotal } from './cases/trends';
import { everythingUnknown } from './cases/unknown';
import type { GalleryCase } from './gallery-case';

/** Every invented case, in the order in which the gallery shows them. */
export const galleryCases: readonly GalleryCase[] = [
  ordinary,
  combinations,
  filtered,
  noneLeft,
  everythingUnknown,
  jointOfThree,
  tentativeOnly,
  statedOnly,
  formsOfCounts,
  longPeriods,
  severalRegions,
  oneIncident,
  longNames,
  foreignNames,
  largeValues,
  manyCategories,
  manyMonths,
  changesTold,
  changesWithheld,
  runningTotal,
  mapped,
  mappedRates,
  unmapped,
  ...comparisonCases,
  compared,
  comparedLongNames
];
