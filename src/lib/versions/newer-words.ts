import { countText } from '$lib/i18n/count-text';
import type { I18n } from '$lib/i18n/i18n';
import type { Plural } from '$lib/i18n/plural';
import { versionWords } from '$lib/i18n/version-words';
import type { Changes, TotalChange } from './changes';

const mostTold = 3;

/** `2 incidents revised, 1 added; killed 40 → 43`; empty where nothing changed. */
export function changesText(changes: Changes, i18n: I18n): string {
  const { revised, added, removed } = versionWords[i18n.language];
  const told = [
    [changes.revised, revised],
    [changes.added, added],
    [changes.removed, removed]
  ] as const;
  const counted = told.filter(([n]) => n > 0);
  const incidents = counted.map(([n, forms], index) => numbered(n, forms, index === 0, i18n));
  const totals = changes.totals.filter((total) => !isTold(total, changes));
  const { counts } = i18n.words;
  return [incidents.join(', '), totalsText(totals, i18n)]
    .filter((part) => part !== '')
    .join(counts.listSeparator);
}

/** The noun stands once, with the first number. */
function numbered(
  n: number,
  forms: Plural<(n: string, noun: string) => string>,
  isFirst: boolean,
  { formats, plural, words }: I18n
): string {
  const noun = isFirst ? ` ${plural(words.counts.incidents, n)}` : '';
  return plural(forms, n)(formats.number(n), noun);
}

/** That the number of incidents changed by those added and removed is said already. */
const isTold = ({ counted, label, before, after }: TotalChange, changes: Changes): boolean =>
  counted === 'incidents' &&
  label === undefined &&
  after.incidents - before.incidents === changes.added - changes.removed;

function totalsText(totals: readonly TotalChange[], i18n: I18n): string {
  const { change, more } = versionWords[i18n.language];
  const told = totals
    .slice(0, mostTold)
    .map((total) =>
      change(nameOf(total, i18n), countText(total.before, i18n), countText(total.after, i18n))
    );
  const left = totals.length - told.length;
  if (left > 0) told.push(i18n.plural(more, left)(i18n.formats.number(left)));
  return told.join(', ');
}

/** A bar is set off from its numbers, which may follow a year. */
const nameOf = (total: TotalChange, i18n: I18n): string =>
  total.label === undefined
    ? labelOf(total, i18n)
    : `${total.label}${i18n.words.counts.separator.trimEnd()}`;

/** `killed`, `incidents`; the name of a bar. */
export function labelOf(
  { counted, label }: Pick<TotalChange, 'counted' | 'label'>,
  i18n: I18n
): string {
  if (label !== undefined) return label;
  const { harms, counts } = i18n.words;
  if (counted === 'incidents') return counts.incidents.other;
  const { name, people } = harms[counted];
  return versionWords[i18n.language].harm(name, people.other);
}
