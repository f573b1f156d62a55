import type { Language } from '$lib/model/text';
import type { Plural } from './plural';

const en = {
  more: (n: string) => `${n} more`,
  fewer: (n: string) => `${n} fewer`,
  same: 'as many',
  between: (low: string, high: string) => `between ${low} and ${high}`,
  than: (period: string, before: string) => `than in ${period} (${before})`,
  as: (period: string, before: string) => `as in ${period} (${before})`,
  unclear: 'it cannot be told whether more or fewer',
  percentMore: (n: string) => `${n}% more`,
  percentFewer: (n: string) => `${n}% fewer`,
  months: {
    one: () => 'the month before',
    other: (n: string) => `the ${n} months before`
  } as Plural<(n: string) => string>,
  beyond: (named: string) =>
    `Change over time not shown: the period before (${named}) lies wholly or in part outside the dataset’s.`,
  compared: (named: string) =>
    `Changes are against ${named}; what is dated only in part to either period is left out.`,
  columns: {
    before: 'Period before',
    beforeLow: 'Period before, lowest',
    beforeHigh: 'Period before, highest',
    changeLow: 'Change, lowest',
    changeHigh: 'Change, highest',
    percentage: 'Change in per cent'
  }
};

const fr: typeof en = {
  more: (n) => `${n} de plus`,
  fewer: (n) => `${n} de moins`,
  same: 'autant',
  between: (low, high) => `entre ${low} et ${high}`,
  than: (period, before) => `que dans ${period} (${before})`,
  as: (period, before) => `que dans ${period} (${before})`,
  unclear: 'on ne peut dire s’il y en eut plus ou moins',
  percentMore: (n) => `${n}\u00a0% de plus`,
  percentFewer: (n) => `${n}\u00a0% de moins`,
  months: {
    one: () => 'le mois qui précède',
    other: (n) => `les ${n} mois qui précèdent`
  },
  beyond: (named) =>
    `Changement dans le temps non affiché : la période précédente (${named}) est en tout ou partie hors de celle du jeu de données.`,
  compared: (named) =>
    `Les changements sont mesurés par rapport à ${named} ; ce qui n’est daté qu’en partie de l’une ou l’autre période n’est pas compris.`,
  columns: {
    before: 'Période précédente',
    beforeLow: 'Période précédente, minimum',
    beforeHigh: 'Période précédente, maximum',
    changeLow: 'Changement, minimum',
    changeHigh: 'Changement, maximum',
    percentage: 'Changement en pour cent'
  }
};

/** How much more or less a number is than before. */
export const changeWords: Readonly<Record<Language, typeof en>> = { en, fr };
