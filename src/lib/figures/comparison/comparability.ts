import type { Dataset } from '$lib/model/dataset';
import { leastForRate, withheld, type Withheld } from '$lib/model/guard';
import { lastDay, type Month } from '$lib/model/month';

/** Parties whose shares differ by less are taken to be recorded alike. */
export const leastDifference = 0.1;

/** Up to this share of incidents only suspected or inferred, a party's figures are taken as firm. */
export const mostTentative = 0.1;

/** Up to this share of incidents without a known perpetrator, they are taken not to matter. */
export const mostUnattributed = 0.05;

/** First or last months that lie this far apart are told. */
export const leastMonthsApart = 3;

/** What is known of a party's incidents under the view compared. */
export interface PartyFacts {
  readonly key: string;
  readonly label: string;
  /** incidents behind its figure for what is compared */
  readonly base: number;
  readonly incidents: number;
  /** of its incidents: dated to no single month */
  readonly undated: number;
  /** without one region that is stated or mapped */
  readonly unplaced: number;
  /** in which it is only suspected or inferred */
  readonly tentative: number;
  /** of what is recorded; absent where nothing is */
  readonly months: { readonly first: Month; readonly last: Month } | undefined;
}

export interface Facts {
  readonly parties: readonly PartyFacts[];
  /** incidents of the same choices, whoever is responsible, and those of nobody known */
  readonly everyone: number;
  readonly unattributed: number;
  readonly dataset: Pick<Dataset, 'selection' | 'created' | 'period'>;
}

/** A reason for which the parties' figures may not compare; `weakens` is the panel concerned. */
export type Caution =
  | { readonly code: 'illustrative'; readonly weakens: 'whole' }
  | { readonly code: 'small-base'; readonly weakens: 'whole'; readonly of: readonly PartyFacts[] }
  | { readonly code: 'tentative'; readonly weakens: 'whole'; readonly of: readonly PartyFacts[] }
  | {
      readonly code: 'unattributed';
      readonly weakens: 'whole';
      readonly incidents: number;
      readonly everyone: number;
    }
  | { readonly code: 'dates'; readonly weakens: 'months'; readonly of: readonly PartyFacts[] }
  | { readonly code: 'spans'; readonly weakens: 'months'; readonly of: readonly PartyFacts[] }
  | { readonly code: 'ongoing'; readonly weakens: 'months'; readonly created: string }
  | { readonly code: 'places'; readonly weakens: 'regions'; readonly of: readonly PartyFacts[] };

/** Everything that weakens a comparison, in the order of the panels. Pure, and without words. */
export function cautionsOf({ parties, everyone, unattributed, dataset }: Facts): Caution[] {
  const recorded = parties.filter(({ incidents }) => incidents > 0);
  const small = parties.filter(({ base }) => base < leastForRate);
  const tentative = recorded.filter((party) => party.tentative / party.incidents > mostTentative);
  const cautions: (Caution | false)[] = [
    dataset.selection === 'illustrative' && { code: 'illustrative', weakens: 'whole' },
    small.length > 0 && { code: 'small-base', weakens: 'whole', of: small },
    tentative.length > 0 && { code: 'tentative', weakens: 'whole', of: tentative },
    everyone > 0 &&
      unattributed / everyone > mostUnattributed && {
        code: 'unattributed',
        weakens: 'whole',
        incidents: unattributed,
        everyone
      },
    differ(recorded, (party) => party.undated / party.incidents) && {
      code: 'dates',
      weakens: 'months',
      of: recorded
    },
    areApart(recorded) && { code: 'spans', weakens: 'months', of: recorded },
    isOngoing(dataset) && {
      code: 'ongoing',
      weakens: 'months',
      created: dataset.created
    },
    differ(recorded, (party) => party.unplaced / party.incidents) && {
      code: 'places',
      weakens: 'regions',
      of: recorded
    }
  ];
  return cautions.filter((caution) => caution !== false);
}

/** Why rates and changes of the parties may not be told, if they may not: the smallest base decides. */
export const rateWithheld = ({ parties, dataset }: Facts): Withheld | undefined =>
  withheld(dataset, Math.min(...parties.map(({ base }) => base)));

const rounding = 1e-9;

function differ(parties: readonly PartyFacts[], share: (party: PartyFacts) => number): boolean {
  const shares = parties.map(share);
  return Math.max(...shares) - Math.min(...shares) >= leastDifference - rounding;
}

function areApart(parties: readonly PartyFacts[]): boolean {
  const spans = parties.flatMap(({ months }) => (months ? [months] : []));
  const range = (months: readonly Month[]) => Math.max(...months) - Math.min(...months);
  return (
    range(spans.map(({ first }) => first)) >= leastMonthsApart ||
    range(spans.map(({ last }) => last)) >= leastMonthsApart
  );
}

/** Whether the data stand as of a day before the period that they cover is over. */
const isOngoing = (
  dataset: Facts['dataset']
): dataset is Facts['dataset'] & { readonly created: string } =>
  dataset.created !== undefined && new Date(dataset.created) < lastDay(dataset.period.to);
