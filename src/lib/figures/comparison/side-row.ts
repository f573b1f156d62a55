import type { Tally } from '$lib/cube/sums';
import { countText, shortCount } from '$lib/i18n/count-text';
import { comparisonWords } from '$lib/i18n/comparison-words';
import type { I18n } from '$lib/i18n/i18n';
import { exactly } from '$lib/model/count';
import { impossible, type Impossible } from '$lib/model/party-kind';
import type { View } from '$lib/view/view';
import { standings } from '../by-perpetrator';
import type { Row } from '../figure';
import { countedIn, valueWords } from '../words';
import { together, type Side } from './sides';

/** What a row of a side tells, and the view of it but for its parties. */
export interface Told {
  /** what comes after the side's own key; empty for the side's first row */
  readonly key: string;
  readonly label: string;
  readonly shortLabel?: string;
  readonly view: View;
  /** by standing */
  readonly tallies: readonly Tally[];
  readonly tally: Tally;
  /** what its bar is long by; harms have no common unit but incidents */
  readonly drawn?: 'best' | 'incidents';
  readonly apart?: boolean;
  /** further numbers */
  readonly cells?: Readonly<Record<string, number>>;
  readonly cellViews?: Readonly<Record<string, View>>;
}

/** The columns that hold nothing where a row is impossible by definition. */
const counts = ['incidents', 'low', 'best', 'high', 'approximate', 'unstated'];
const parts = ['alone', 'joint', 'tentative', 'combatants', 'months', 'regions'];

/** A row of one side: its parts by standing, what is behind it, and what cannot be. */
export function sideRow(side: Side, told: Told, target: View, i18n: I18n): Row {
  const { view, tally, tallies, drawn = 'best' } = told;
  const behind: View = { ...view, perpetrators: side.perpetrators };
  const unit = (part: Tally | undefined): number =>
    (drawn === 'best' ? part?.count.best : part?.incidents) ?? 0;
  const best = tallies.map(({ count }) => count.best);
  const [alone = 0, aloneTentative = 0, joint = 0, jointTentative = 0] = best;
  const segments = standings.map(([key, pattern], index) => ({
    key,
    label: side.parts[index] ?? key,
    value: unit(tallies[index]),
    paint: { colour: side.colour, pattern }
  }));
  const details = tallies.flatMap((part, index) =>
    part.incidents > 0
      ? [`${side.parts[index]}${i18n.words.counts.separator}${countText(part, i18n)}`]
      : []
  );
  const row: Row = {
    key: told.key === '' ? side.key : `${side.key}:${told.key}`,
    label: told.label,
    shortLabel: told.shortLabel ?? told.label,
    parent: told.key === '' ? undefined : side.key,
    tally,
    ...valueWords(tally, behind, i18n),
    ...(drawn === 'incidents' ? { shortText: incidentsShort(tally, i18n) } : {}),
    details,
    chosen: true,
    apart: told.apart ?? side.key === together,
    target,
    behind,
    segments: segments.filter(({ value }) => value > 0),
    cells: {
      alone: alone + aloneTentative,
      joint: joint + jointTentative,
      tentative: aloneTentative + jointTentative,
      ...told.cells
    },
    cellViews: { ...standingViews(side, behind), ...told.cellViews }
  };
  return withoutImpossible(row, side, tallies, i18n);
}

/** What stands at a bar that is long by incidents. */
const incidentsShort = ({ incidents }: Tally, i18n: I18n): string =>
  shortCount({ incidents, count: exactly(incidents) }, i18n);

/** Alone, jointly and tentatively are choices of their own for one party, not for all together. */
function standingViews(side: Side, behind: View): Record<string, View> {
  if (side.key === together) return {};
  const at = (standing: string): View => ({ ...behind, perpetrators: [`${standing}.${side.key}`] });
  return { alone: at('only'), joint: at('joint'), tentative: at('tentative') };
}

/** What the definitions rule out for a side; for all together, what they do for every one. */
export function impossibleFor({ key, kinds }: Side, view: View): Impossible | undefined {
  const counted = countedIn(view);
  if (counted === 'incidents') return undefined;
  const ruled = kinds.map((kind) => impossible(counted, kind));
  if (ruled.length > 0 && ruled.every((rule) => rule === 'ever')) return 'ever';
  return key === together ? undefined : ruled[0];
}

/** "n/a" stands only where nothing is recorded: what is in the data is shown, whatever the rules. */
function withoutImpossible(
  row: Row,
  side: Side,
  [alone, aloneTentative]: readonly Tally[],
  i18n: I18n
): Row {
  const rule = impossibleFor(side, row.behind);
  const word = comparisonWords[i18n.language].notApplicable;
  if (rule === 'ever' && row.tally.incidents === 0) {
    return {
      ...row,
      text: word,
      shortText: word,
      spoken: word,
      instead: Object.fromEntries(
        ['qualifier', ...counts, ...parts].map((column) => [column, word])
      )
    };
  }
  const isAlone = (alone?.incidents ?? 0) + (aloneTentative?.incidents ?? 0) > 0;
  return rule === 'alone' && !isAlone ? { ...row, instead: { alone: word } } : row;
}
