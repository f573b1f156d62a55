import type { I18n } from '$lib/i18n/i18n';
import { withheldText } from '$lib/i18n/guard-words';
import { mapWords } from '$lib/i18n/map-words';
import { withheld, type Withheld } from '$lib/model/guard';
import type { FigureInput, Row } from '../figure';

const inhabitants = 100_000;

/** Rows with the rates that may be told, and why the others may not. */
export interface Rates {
  readonly rows: readonly Row[];
  /** whether any is told */
  readonly told: boolean;
  /** `People killed per 100,000 inhabitants` */
  readonly label: string;
  readonly notes: readonly string[];
}

/** Adds to each region how many there are to 100,000 inhabitants, where that may be told. */
export function withRates(given: readonly Row[], measure: string, input: FigureInput): Rates {
  const { i18n, basemap } = input;
  const words = mapWords[i18n.language];
  const { number } = i18n.formats;
  const label = words.rate(measure, number(inhabitants));
  const untold = new Map<Withheld, Row[]>();
  const rows = given.map((row) => {
    if (row.apart) return row;
    const people = basemap?.population?.people[row.key];
    const reason = reasonFor(row, people, input);
    if (reason === undefined) return rated(row, people ?? 0, i18n);
    untold.set(reason, [...(untold.get(reason) ?? []), row]);
    return row;
  });
  const told = rows.some(({ cells }) => cells['rate'] !== undefined);
  const { population } = basemap ?? {};
  return {
    rows,
    told,
    label,
    notes: [
      ...[...untold].map(([reason, own]) => {
        const sentence = withheldText(reason, i18n);
        const regions = i18n.formats.list(own.map((row) => row.label));
        return told || untold.size > 1
          ? words.withheldIn(label, regions, sentence)
          : words.withheld(label, sentence);
      }),
      ...(told && population
        ? [
            words.rateBase(
              population.source,
              String(population.year),
              number(population.estimated)
            ),
            ...(population.caveat ? [i18n.text(population.caveat)] : [])
          ]
        : [])
    ]
  };
}

function reasonFor(
  { tally }: Row,
  people: number | undefined,
  { room }: FigureInput
): Withheld | undefined {
  const reason = withheld(room.dataset, tally.incidents);
  return reason === 'illustrative' || people ? reason : 'no-population';
}

function rated(row: Row, people: number, i18n: I18n): Row {
  const rate = roundedRate((row.tally.count.best * inhabitants) / people);
  const { number } = i18n.formats;
  const text = mapWords[i18n.language].rateOf(number(rate), number(inhabitants));
  return { ...row, details: [...row.details, text], cells: { ...row.cells, rate } };
}

/** To two significant digits, which is more than most counts carry; whole from a hundred up. */
const roundedRate = (rate: number): number =>
  rate >= 100 ? Math.round(rate) : Number(rate.toPrecision(2));
