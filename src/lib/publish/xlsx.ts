import writeExcelFile from 'write-excel-file/universal';
import { textWidth } from '$lib/layout/text-width';
import type { Sheet } from './sheet';

/** A sheet as an Excel workbook (Office Open XML); texts are cells of type text, never formulas. */
export async function sheetToXlsx({
  name,
  title,
  header,
  rows,
  notes
}: Sheet): Promise<ArrayBuffer> {
  const head = header.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((cells) =>
    cells.map((value) =>
      typeof value === 'number' ? { value, type: Number } : { value: value ?? '', type: String }
    )
  );
  const below = [title, ...notes].map((value) => [{ value, type: String }]);
  const columns = header.map((label, column) => ({
    width: Math.min(60, widest([label, ...rows.map((cells) => String(cells[column] ?? ''))]))
  }));
  const workbook = writeExcelFile([head, ...body, [], ...below], {
    sheet: name.slice(0, 31),
    columns,
    stickyRowsCount: 1
  });
  return (await workbook.toBlob()).arrayBuffer();
}

/** In characters, as spreadsheets measure columns. */
const widest = (texts: readonly string[]): number =>
  Math.ceil(Math.max(...texts.map((text) => textWidth(text, 1) / 0.6)) + 2);
