import { escapeXml } from '../xml';

export const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The styles of cells, by their places in styles.xml. */
export const styles = { plain: 0, text: 1, head: 2, wrapped: 3 } as const;
type Style = keyof typeof styles;

/** A row of texts; none of them is a formula. */
export interface WrittenRow {
  readonly style: Style;
  readonly cells: readonly string[];
}

/** A sheet to be filled in, or to be read. */
export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly WrittenRow[];
  /** in characters, with the style of cells that are still empty */
  readonly columns: readonly { readonly width: number; readonly style: Style }[];
  readonly hasFrozenRow: boolean;
  /** of cells, as a sheet writes them */
  readonly validations: readonly string[];
}

/** A sheet of a workbook; ECMA-376, part 1, 18.3. */
export function sheetXml({ rows, columns, hasFrozenRow, validations }: WrittenSheet): string {
  const pane = hasFrozenRow
    ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
    : '';
  const widths = columns.map(
    ({ width, style }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${styles[style]}" customWidth="1"/>`
  );
  const listed =
    validations.length > 0
      ? `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`
      : '';
  const last = columnLetters(columns.length - 1);
  return [
    `${xmlHead}<worksheet xmlns="${spreadsheet}">`,
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols>`,
    `<sheetData>${rows.map(rowXml).join('')}</sheetData>`,
    listed,
    `<ignoredErrors><ignoredError sqref="A1:${last}${lastRow}" numberStoredAsText="1"/></ignoredErrors>`,
    '</worksheet>'
  ].join('');
}

/** The last row for which a sheet says what may stand in it. */
export const lastRow = 10_000;

/** `A`, `Z`, `AA`, counted from 0. */
export function columnLetters(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : columnLetters(Math.floor(at / 26) - 1) + letter;
}

function rowXml({ style, cells }: WrittenRow, at: number): string {
  const written = cells.map((text, column) =>
    text === ''
      ? ''
      : `<c r="${columnLetters(column)}${at + 1}" s="${styles[style]}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
  );
  return `<row r="${at + 1}">${written.join('')}</row>`;
}
