import type { ColumnSlot } from '$lib/model/column-slot';
import type { FoundTable } from '$lib/open/messages';
import type { Column, Mapping } from '$lib/readers/mapping';
import { columnIn } from '$lib/readers/mapping-slots';
import type { Suggestion } from '$lib/readers/suggest-mapping';
import type { MappingWords } from '$lib/i18n/mapping-words';

/** What speaks for a column that is read as something; empty where somebody has chosen it. */
export function whyColumn(
  { finding, mapping }: { readonly finding: FoundTable; readonly mapping: Mapping },
  part: ColumnSlot | 'perpetrator' | 'harm',
  column: Column | undefined,
  words: MappingWords
): string {
  if (column === undefined) return '';
  const { because } = words;
  const isSuggested = columnsAs(finding.suggested, part).includes(column);
  if (isSuggested && mapping.format !== 'flat') return because.format;
  const said = finding.suggestions.find(
    (one) => one.part === suggestedPart(part) && one.column === column
  );
  if (isSuggested && said) return because[said.because];
  const isGiven = finding.isMappingGiven && columnsAs(finding.mapping, part).includes(column);
  return isGiven ? because.file : '';
}

const suggestedPart = (part: ColumnSlot | 'perpetrator' | 'harm'): string =>
  part === 'start' ? ('date' satisfies Suggestion['part']) : part;

function columnsAs(mapping: Mapping, part: ColumnSlot | 'perpetrator' | 'harm'): Column[] {
  if (part === 'perpetrator') return mapping.parties.map(({ name }) => name);
  if (part === 'harm') return mapping.harms.map(({ best }) => best);
  const column = columnIn(mapping, part);
  return column === undefined ? [] : [column];
}
