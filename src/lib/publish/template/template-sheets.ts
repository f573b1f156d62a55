import { templateWords } from '$lib/i18n/template-words';
import {
  notStatedCell,
  ownColumns,
  ownHeaders,
  ownValues,
  type OwnColumn
} from '$lib/model/own-table';
import type { Language } from '$lib/model/text';
import { columnLetters, type WrittenRow, type WrittenSheet } from './sheet-xml';
import { degreesValidation, listValidation, promptOnly } from './validation';

/** The most degrees on either side of 0. */
const degrees: Partial<Record<OwnColumn, number>> = { latitude: 90, longitude: 180 };

/** Columns of which a cell must hold one of the words; elsewhere, the words are offered. */
const closed: ReadonlySet<OwnColumn> = new Set(['date_means', 'where_precision', 'victims']);

/** The columns with words to choose from, with their words. */
export const listsIn = (
  language: Language
): readonly (readonly [column: OwnColumn, words: readonly string[]])[] => {
  const people = ownColumns.slice(ownColumns.indexOf('killed'), ownColumns.indexOf('source'));
  const inLanguage = (values: (typeof ownValues)[keyof typeof ownValues]) =>
    values.map(([, name]) => name[language]);
  return [
    ['date_means', inLanguage(ownValues.date_means)],
    ['type', inLanguage(ownValues.type)],
    ['where_precision', inLanguage(ownValues.where_precision)],
    ['attribution', inLanguage(ownValues.attribution)],
    ['victims', inLanguage(ownValues.victims)],
    ...people.map((column) => [column, [notStatedCell[language]]] as const)
  ];
};

/** The sheet that is filled in: headers, and what may stand below them. */
export function incidentsSheet(language: Language): WrittenSheet {
  const headers = ownColumns.map((column) => ownHeaders[column][language]);
  return {
    name: templateWords[language].sheets.incidents,
    rows: [{ style: 'head', cells: headers }],
    columns: ownColumns.map((column, at) => ({
      width: Math.max(column === 'title' ? 40 : 14, (headers[at]?.length ?? 0) + 2),
      style: degrees[column] === undefined ? 'text' : 'plain'
    })),
    hasFrozenRow: true,
    validations: ownColumns.map((column, at) => validationOf(column, at, language))
  };
}

function validationOf(column: OwnColumn, at: number, language: Language): string {
  const words = templateWords[language];
  const prompt = { title: ownHeaders[column][language], text: words.columns[column].meaning };
  const most = degrees[column];
  if (most !== undefined) {
    return degreesValidation(at, most, { ...prompt, refusal: words.notDegrees });
  }
  const lists = listsIn(language);
  const list = lists.findIndex(([listed]) => listed === column);
  if (list < 0) return promptOnly(at, prompt);
  const letters = columnLetters(list);
  const source = `${words.sheets.lists}!$${letters}$2:$${letters}$${(lists[list]?.[1].length ?? 0) + 1}`;
  const refusal = closed.has(column) ? words.notInList : undefined;
  return listValidation(at, { ...prompt, source, refusal });
}

/** What may stand in each column, the rules, and two invented examples. */
export function explanationsSheet(language: Language): WrittenSheet {
  const { sheets, heads, columns, rulesTitle, rules, examplesTitle, examples } =
    templateWords[language];
  const wrapped = (...cells: readonly string[]): WrittenRow => ({ style: 'wrapped', cells });
  const head = (...cells: readonly string[]): WrittenRow => ({ style: 'head', cells });
  return {
    name: sheets.explanations,
    rows: [
      head(heads.column, heads.meaning, heads.example),
      ...ownColumns.map((column) =>
        wrapped(ownHeaders[column][language], columns[column].meaning, columns[column].example)
      ),
      wrapped(),
      head(rulesTitle),
      ...rules.map((rule) => wrapped('', rule)),
      wrapped(),
      head(examplesTitle),
      ...ownColumns
        .filter((column) => examples.some((example) => example[column] !== undefined))
        .map((column) =>
          wrapped(ownHeaders[column][language], ...examples.map((example) => example[column] ?? ''))
        )
    ],
    columns: [
      { width: 32, style: 'wrapped' },
      { width: 80, style: 'wrapped' },
      { width: 44, style: 'wrapped' }
    ],
    hasFrozenRow: true,
    validations: []
  };
}

/** The words that the first sheet offers, each list below its column's name. */
export function listsSheet(language: Language): WrittenSheet {
  const lists = listsIn(language);
  const longest = Math.max(...lists.map(([, words]) => words.length));
  return {
    name: templateWords[language].sheets.lists,
    rows: [
      { style: 'head', cells: lists.map(([column]) => ownHeaders[column][language]) },
      ...Array.from({ length: longest }, (_, row): WrittenRow => ({
        style: 'text',
        cells: lists.map(([, words]) => words[row] ?? '')
      }))
    ],
    columns: lists.map(() => ({ width: 28, style: 'text' })),
    hasFrozenRow: true,
    validations: []
  };
}
