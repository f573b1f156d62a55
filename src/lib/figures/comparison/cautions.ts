import { comparisonWords } from '$lib/i18n/comparison-words';
import { plainDate } from '$lib/i18n/date-text';
import { guardWords, withheldText } from '$lib/i18n/guard-words';
import type { I18n } from '$lib/i18n/i18n';
import { leastForRate } from '$lib/model/guard';
import {
  cautionsOf,
  rateWithheld,
  type Caution,
  type Facts,
  type PartyFacts
} from './comparability';

/** What weakens a comparison, in hedged sentences with their numbers, and what is withheld. */
export function cautionSentences(facts: Facts, i18n: I18n): string[] {
  const words = comparisonWords[i18n.language];
  const why = rateWithheld(facts);
  return [
    ...cautionsOf(facts).map((caution) => sentenceOf(caution, i18n)),
    ...(why ? [`${words.rates}${i18n.words.counts.separator}${withheldText(why, i18n)}.`] : [])
  ];
}

/** What weakens each panel, in short. */
export function panelCautions(facts: Facts, i18n: I18n): ReadonlyMap<string, string> {
  const { brief, mayNotCompare } = comparisonWords[i18n.language];
  const cautions = cautionsOf(facts).filter(({ weakens }) => weakens !== 'whole');
  const panels = new Set(cautions.map(({ weakens }) => weakens));
  return new Map(
    [...panels].map((panel) => {
      const same = cautions.filter(({ weakens }) => weakens === panel);
      const told = i18n.formats.list(same.flatMap(({ code }) => brief[code] ?? []));
      return [panel, mayNotCompare(told)];
    })
  );
}

function sentenceOf(caution: Caution, i18n: I18n): string {
  const { cautions, share, span } = comparisonWords[i18n.language];
  const spanOf = (label: string, { first, last }: { first: number; last: number }) =>
    first === last ? share(label, month(first)) : span(label, month(first), month(last));
  const { number, month, list } = i18n.formats;
  const xOfN = (x: number, n: number) => guardWords[i18n.language].xOfN(number(x), number(n));
  const shares = (parties: readonly PartyFacts[], x: (party: PartyFacts) => number) =>
    list(parties.map((party) => share(party.label, xOfN(x(party), party.incidents))));
  switch (caution.code) {
    case 'illustrative':
      return cautions.illustrative;
    case 'small-base':
      return cautions.smallBase(
        number(leastForRate),
        list(caution.of.map(({ label, base }) => share(label, number(base))))
      );
    case 'tentative':
      return cautions.tentative(shares(caution.of, (party) => party.tentative));
    case 'unattributed':
      return cautions.unattributed(xOfN(caution.incidents, caution.everyone));
    case 'dates':
      return cautions.dates(shares(caution.of, (party) => party.undated));
    case 'places':
      return cautions.places(shares(caution.of, (party) => party.unplaced));
    case 'spans':
      return cautions.spans(
        list(caution.of.flatMap(({ label, months }) => (months ? [spanOf(label, months)] : [])))
      );
    case 'ongoing':
      return cautions.ongoing(plainDate(caution.created, i18n));
  }
}
