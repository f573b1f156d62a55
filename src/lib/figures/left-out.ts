import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Count } from '$lib/model/count';
import type { Aggregate, Outcome } from '$lib/model/dataset';
import type { FigureInput } from './figure';
import { tentativeIncidents } from './headline';
import { counted, outsideText } from './notes';

/** What the figures of a view leave out or rest on, as sentences; some with parts. */
export interface LeftOut {
  readonly key:
    'outside' | 'longer' | 'tentative' | 'unstated' | 'cut-off' | 'aggregates' | 'outcomes';
  readonly text: string;
  readonly items: readonly string[];
}

export function leftOut(input: FigureInput): LeftOut[] {
  const { i18n, room, view } = input;
  const { headline, notes } = i18n.words;
  const plain = (key: LeftOut['key'], sentences: string[]): LeftOut[] =>
    sentences.map((text) => ({ key, text, items: [] }));
  const outside = outsideText(input);
  const unstated = room.at(view).of(view.harm)?.total.count.unstated ?? 0;
  const cut = room.cutOff(view).of('incidents')?.total.incidents ?? 0;
  const longer = room.longer(view).of('incidents')?.total.incidents ?? 0;
  const { aggregates, outcomes } = room.dataset;
  return [
    ...plain('outside', outside ? [headline.outside(outside.counts, outside.when)] : []),
    ...plain('longer', counted(longer, headline.inNoMonth, i18n)),
    ...plain('cut-off', counted(cut, notes.cutOff, i18n)),
    ...plain(
      'tentative',
      counted(tentativeIncidents('incidents', input), headline.tentative, i18n)
    ),
    ...plain('unstated', counted(unstated, notes.unstated, i18n)),
    ...counted(aggregates.length, headline.aggregates, i18n).map((text) => ({
      key: 'aggregates' as const,
      text,
      items: aggregates.map((aggregate) => aggregateText(aggregate, input))
    })),
    ...counted(outcomes.length, headline.outcomes, i18n).map((text) => ({
      key: 'outcomes' as const,
      text,
      items: outcomes.map((outcome) => outcomeText(outcome, input))
    }))
  ];
}

function aggregateText({ title, count, unit, saidBy }: Aggregate, { i18n }: FigureInput): string {
  const who = i18n.text(saidBy);
  const said = who ? `, ${i18n.words.headline.saidBy(who)}` : '';
  return `${i18n.text(title)}${i18n.words.counts.separator}${withUnit(count, unit, i18n)}${said}`;
}

const outcomeText = ({ title, people }: Outcome, { i18n }: FigureInput): string =>
  `${i18n.text(title)}${i18n.words.counts.separator}${withUnit(people, 'people', i18n)}`;

/** `470 incidents`, `at least 11 people`. */
function withUnit(count: Count, unit: Aggregate['unit'], i18n: I18n): string {
  const name = i18n.plural(i18n.words.counts[unit], count.best);
  return `${countText({ incidents: 1, count }, i18n)} ${name}`;
}
