import { escapeXml } from '../xml';
import { columnLetters, lastRow } from './sheet-xml';

/** What a spreadsheet tells about a cell that is about to be filled in. */
interface Prompt {
  readonly title: string;
  readonly text: string;
}

/** Where a spreadsheet looks up the words of a column, and whether it holds anybody to them. */
interface Listed extends Prompt {
  readonly source: string;
  /** what is said of other words; undefined where they may stand, too */
  readonly refusal: string | undefined;
}

/** A list of words to choose from, for a column counted from 0. */
export const listValidation = (at: number, { source, refusal, ...prompt }: Listed): string =>
  `<dataValidation type="list" ${attributes(at, prompt, refusal)}><formula1>${escapeXml(source)}</formula1></dataValidation>`;

/** Decimal degrees on either side of 0. */
export const degreesValidation = (
  at: number,
  most: number,
  { refusal, ...prompt }: Prompt & { readonly refusal: string }
): string =>
  `<dataValidation type="decimal" operator="between" ${attributes(at, prompt, refusal)}><formula1>-${most}</formula1><formula2>${most}</formula2></dataValidation>`;

/** Anything may stand; what is meant is told. */
export const promptOnly = (at: number, prompt: Prompt): string =>
  `<dataValidation ${attributes(at, prompt, undefined)}/>`;

function attributes(at: number, { title, text }: Prompt, refusal: string | undefined): string {
  const letters = columnLetters(at);
  const refused = refusal === undefined ? {} : { showErrorMessage: '1', error: refusal };
  const given = {
    allowBlank: '1',
    showInputMessage: '1',
    ...refused,
    promptTitle: title.slice(0, longestTitle),
    prompt: text,
    sqref: `${letters}2:${letters}${lastRow}`
  };
  return Object.entries(given)
    .map(([name, value]) => `${name}="${escapeXml(value)}"`)
    .join(' ');
}

/** In characters; spreadsheets take a file with a longer one for damaged. */
const longestTitle = 32;
