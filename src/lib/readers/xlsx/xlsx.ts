import type { RawRow } from '../raw-table';
import type { Known } from '../containers/known';
import type { Report } from '../containers/report';
import { Unreadable } from '../containers/unreadable';
import { readDateStyles } from './date-styles';
import { readSharedTexts } from './shared-texts';
import { sheetRows } from './sheet';
import { readWorkbook, type Parts } from './workbook';

/** The sheets of a workbook, and the one that is read: the one chosen, or the first that is shown. */
export interface Sheets {
  readonly names: readonly string[];
  readonly sheet: Known<string>;
}

export async function sheetsOf(parts: Parts, chosen?: string): Promise<Sheets> {
  const { sheets } = await readWorkbook(parts);
  const names = sheets.map(({ name }) => name);
  const shown = sheets.find(({ isHidden }) => !isHidden) ?? sheets[0];
  if (!shown || (chosen !== undefined && !names.includes(chosen))) {
    throw new Unreadable('sheet-missing', { value: chosen ?? '', expected: names.join(', ') });
  }
  if (chosen !== undefined) return { names, sheet: { value: chosen, why: 'chosen' } };
  return { names, sheet: { value: shown.name, why: names.length === 1 ? 'only' : 'first' } };
}

/** The rows of one sheet of a workbook. */
export async function* xlsxRows(
  parts: Parts,
  sheet: string,
  report: Report
): AsyncGenerator<RawRow[]> {
  const workbook = await readWorkbook(parts);
  const part = parts.get(workbook.sheets.find(({ name }) => name === sheet)?.path ?? '');
  if (!part) throw new Unreadable('file-damaged', { value: sheet });
  const texts = await readSharedTexts(workbook.sharedTexts);
  const dateStyles = await readDateStyles(workbook.styles);
  yield* sheetRows(part, { texts, dateStyles, from1904: workbook.from1904 }, report);
}
