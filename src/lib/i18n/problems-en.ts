import type { Problem, ProblemCode } from '$lib/model/problem';
import { quotable } from './quotable';

const quote = (problem: Problem): string => `“${quotable(problem)}”`;

/** `12 rows`, or dots where the number is left open. */
const rows = ({ rows: n }: Problem): string => (n === 1 ? '1 row' : `${n ?? '…'} rows`);

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
/** The country whose code is the value. */
const country = ({ value = '' }: Problem): string =>
  value === '' ? 'any country' : /^[A-Z]{2}$/.test(value) ? (countries.of(value) ?? value) : value;

const forms: Readonly<Record<string, string>> = {
  exact: 'low, best and high must be one and the same number',
  about: 'low, best and high must be one and the same number',
  'at-least': 'low and best must be the same number, and high must be empty',
  range: 'all three must be given, and low must be less than high',
  'not-stated': 'low and best must be 0, and high must be empty'
};

/** What is wrong, why, and what to do, in English. */
export const problemsEn: Readonly<Record<ProblemCode, (problem: Problem) => string>> = {
  'file-empty': () => 'the file is empty. Choose another, or export it again.',
  'container-unknown': () =>
    'the file is not a table that can be read. Save it as CSV, XLSX, Parquet, JSON or NDJSON.',
  'workbook-closed': () =>
    'the file is a workbook of an old format, or protected by a password. Save it as XLSX without a password.',
  'reading-stopped': () => 'reading was stopped, so only a part was read. Open the file again.',
  'file-unreadable': (problem) =>
    `the file could not be read any further (${quote(problem)}). Export it again, or save it as CSV.`,
  'encoding-mixed': () =>
    'from here on, the text is not in one encoding, and some characters were replaced. Save the file as UTF-8.',
  'file-truncated': () =>
    'the file ends before its end, so only a part could be read. Download or export it again.',
  'file-damaged': (problem) =>
    `what is packed in the file is damaged (${quote(problem)}), so only a part could be read. Download or export it again.`,
  'unpacks-too-large': (problem) =>
    `unpacked, the file is larger than allowed (${quote(problem)}), so it was not read to its end. Unpack it and open what is in it.`,
  'too-large-to-hold': (problem) =>
    `a part of the file is too large to be read (${quote(problem)}). Save it as CSV, or in several files.`,
  'too-many-entries': (problem) =>
    `the archive holds more files (${quote(problem)}) than the ${problem.expected} allowed. Open the file that holds the table.`,
  'packing-unknown': (problem) =>
    `what is in the file is packed in a way that cannot be read (${quote(problem)}). Save it with another compression, or none.`,
  'entry-locked': (problem) =>
    `${quote(problem)} is protected by a password. Unpack it and open what is in it.`,
  'no-table-inside': () =>
    'there is no table in the archive. It must hold CSV, XLSX, Parquet, JSON or NDJSON, or a data package.',
  'archive-inside': () =>
    'the file holds an archive inside an archive. Unpack it and open what is in it.',
  'document-type': () =>
    'the workbook declares a document type or entities, which no spreadsheet does, so it was not read. Save it again in a spreadsheet.',
  'nested-too-deep': (problem) =>
    `more than ${problem.expected} levels lie inside each other, so this was not read. Save the table in a flat form.`,
  'sheet-missing': (problem) =>
    `there is no sheet ${quote(problem)}. Choose one of: ${problem.expected || 'none'}.`,
  'list-missing': () =>
    'there is no list of records in the file. Write a list of objects, or an object with such a list in “data”.',
  'record-damaged': () =>
    'this is not a record in JSON, so it was left out. Look for a missing comma, quote or bracket.',
  'field-late': (problem) =>
    `the field ${quote(problem)} does not occur in the first ${problem.expected} records, so it was not read. Write it in the first record, empty if need be.`,
  'header-missing': (problem) =>
    `there is no row ${quote(problem)} to hold the names of the columns. Choose another.`,
  'mapping-foreign': () =>
    'this is not a mapping file, which says which column of a table is what. Choose one that was saved on the page that opens files.',
  'mapping-newer': (problem) =>
    `the mapping file is of version ${quote(problem)}, and only versions up to ${problem.expected} are known here. Use a newer Attest, or save the mapping again.`,
  'mapping-broken': (problem) =>
    `the mapping file is not sound at ${quote(problem)}${problem.expected ? `; expected is ${problem.expected}` : ''}. Correct it, or save the mapping again.`,
  'mapping-unfit': (problem) =>
    `the mapping does not fit this table, which has no column ${problem.value}. Its columns are: ${problem.expected || 'none'}. Choose the file that the mapping was made for, or say anew which column is what.`,
  'mapping-alone': () =>
    'this is a mapping file without a table. Choose the table first, or both at once.',
  'harm-twice': (problem) =>
    `the column ${quote(problem)} is read twice as the same harm, so people would count twice. Leave it once.`,
  'package-as-it-is': () =>
    'a Data Package says itself what its columns are and how its incidents were gathered, so neither a mapping nor a selection can be given for it. Leave them out.',

  'file-missing': () => 'there is no such file. Add it, or correct its path.',
  'not-json': () => 'this is not JSON. Look for a missing comma, quote or bracket.',
  'descriptor-invalid': (problem) =>
    `${quote(problem)} is missing or is not what it has to be. Write it as the Data Package standard and the method page describe.`,
  'resource-missing': (problem) =>
    `there is no resource ${quote(problem)} with a schema, and a dataset needs one. Add it.`,
  'field-missing': (problem) =>
    `the schema has no field ${quote(problem)} of the type ${problem.expected}, so the table cannot be read. Add the field, or correct its type.`,
  'not-a-month': (problem) =>
    `${quote(problem)} is not a month, or the period ends before it begins. Write months as 2023-01.`,
  'version-differs': (problem) =>
    `the folder is named for the version ${problem.expected}, but what is in it is version ${quote(problem)}. Put the files back as they were, or remove the folder.`,

  'no-header': () => 'the file is empty. Write the names of the columns on its first line.',
  'no-rows': () =>
    'the table has no rows below its header, so there is nothing to show. Add a row for each incident, or choose another file or sheet.',
  'column-missing': () => 'the column is missing from the file. Add it; its cells may be empty.',
  'column-unknown': () =>
    'the table’s schema does not know the column, so it was not read. Remove it, or describe it in datapackage.json.',
  'column-repeated': () =>
    'there are several columns of this name, and only the first was read. Rename or remove the others.',
  'people-unread': (problem) =>
    `the columns ${quote(problem)} seem to count people harmed, but do not show how to count each of them once, so none is read and these people are missing. Add a column with the whole number, or say in the mapping of the columns which are to be added up.`,
  'too-few-cells': ({ value, expected }) =>
    `the row has fewer cells (${value}) than the header (${expected}). Look for a missing comma.`,
  'too-many-cells': ({ value, expected }) =>
    `the row has more cells (${value}) than the header (${expected}). Put cells that contain a comma in double quotes.`,
  'unclosed-quote': () =>
    'a double quote is opened here but not closed at the end of its cell. Close it, and write quotes inside a cell twice.',

  'cell-too-long': () =>
    'a cell of this row is longer than any that can be read, so the row was left out. Shorten it, or look for a missing quote.',
  'line-too-long': () =>
    'the row is longer than any that can be read, so it was left out. Look for a missing line break or quote.',
  'too-many-columns': () =>
    'the row has more cells than can be read, so it was left out. Look for a wrong separator.',

  required: () => 'the cell is empty, but a value is required. Fill it in.',
  'not-a-number': (problem) =>
    `${quote(problem)} is not a number. Write digits with a decimal point, or leave the cell empty.`,
  'not-an-integer': (problem) =>
    `${quote(problem)} is not a whole number. Write digits only, or leave the cell empty.`,
  'below-minimum': (problem) =>
    `${quote(problem)} is less than ${problem.expected}, the lowest value allowed. Correct the number.`,
  'above-maximum': (problem) =>
    `${quote(problem)} is more than ${problem.expected}, the highest value allowed. Correct the number.`,
  'too-long': (problem) =>
    `${quote(problem)} has more than ${problem.expected} characters. Shorten it.`,
  'not-one-of': (problem) =>
    `${quote(problem)} is not one of the values allowed. Choose one of: ${problem.expected || 'none'}.`,
  pattern: (problem) =>
    `${quote(problem)} is not written in the form required. Write it so that it matches ${problem.expected}.`,
  'not-unique': (problem) =>
    `${quote(problem)} already stands on line ${problem.expected}, but no value may occur twice. Change or remove one of the two.`,
  'duplicate-key': (problem) =>
    `${quote(problem)} already identifies the row on line ${problem.expected}, so the two cannot be told apart. Change or remove one of them.`,
  'foreign-key': (problem) =>
    `${quote(problem)} does not occur in ${problem.expected}. Correct it, or add it there.`,

  'not-edtf': (problem) =>
    `${quote(problem)} is not an EDTF date. Write a day, month, year or period, such as 2023-04-22, 2023-04, 2023 or 2023-08/2023-12.`,
  'date-means-missing': (problem) =>
    `${quote(problem)} covers several days, and nothing says what that means. Write “duration” if it lasted all that time, or “within” if it happened some time in it.`,
  'basis-without-region': (problem) =>
    `the basis is ${quote(problem)}, but no region is given. Give the region, or write “not-stated”.`,
  'region-without-basis': (problem) =>
    `the region is ${quote(problem)}, but the basis says that none is stated. Write “stated”, “mapped” or “inferred” as the basis, or remove the region.`,
  'coordinates-incomplete': () =>
    'only one of the two coordinates is given. Give both, or leave both empty.',
  'count-order': (problem) =>
    `the numbers ${quote(problem)} are not in order. Write them so that low ≤ best ≤ high.`,
  'count-form': (problem) =>
    `the numbers ${quote(problem)} do not agree with the form “${problem.expected}”: ${forms[problem.expected ?? ''] ?? ''}. Correct the numbers or the form.`,
  'part-exceeds-count': (problem) =>
    `${quote(problem)} people are more than the ${problem.expected} of whom they are a part. Correct one of the two numbers.`,
  'translation-missing': () =>
    'the text is given in the other language only, which stands in for it. Translate it.',
  'passage-empty': (problem) =>
    `the passage ${quote(problem)} does not begin at 0 or later and end after its beginning. Count the positions again.`,

  'date-missing': () => 'no date is given, so the row is left out. Fill in the date.',
  'not-a-date': (problem) =>
    `${quote(problem)} cannot be read as a date, so the row is left out. Write dates as 2023-04-22, or say in the mapping in which order day and month stand.`,
  'date-implausible': (problem) =>
    `${quote(problem)} lies outside the years ${problem.expected}, so the row is left out. Correct the year.`,
  'dates-reversed': (problem) =>
    `the period ends on ${quote(problem)}, before it begins on “${problem.expected}”, so the row is left out. Correct one of the two dates.`,
  'not-people': (problem) =>
    `${quote(problem)} cannot be read as a number of people, so the row is left out. Write a number, “at least 40”, “about 300”, “10–20” or “unknown”.`,
  'id-repeated': (problem) =>
    `${quote(problem)} already stands on line ${problem.expected}, so the row is not counted again. Give it an identifier of its own if it tells of another incident.`,
  'id-missing': (problem) =>
    `no identifier is given, so the incident is named ${quote(problem)}. Fill in the identifier.`,
  'id-taken': (problem) =>
    `${quote(problem)} was given here to a row above that has no identifier, so the incident is named “${problem.expected}”. Fill in the identifier of that row.`,
  'event-differs': (problem) =>
    `${quote(problem)} is not what line ${problem.expected} says of the same event, so what line ${problem.expected} says is kept. Correct one of the two rows.`,
  'event-other': (problem) =>
    `${quote(problem)} is not what line ${problem.expected} says under the same identifier, so the row is taken for another event and neither it nor its parties are counted. Correct it, or give it an identifier of its own.`,
  'row-per-actor': (problem) =>
    `the file has one row per actor of an event, so rows of the same event are read together (further rows: ${problem.value}, events: ${problem.expected}). Each event, and the people harmed in it, count once; nothing is to be done.`,
  'totals-row': (problem) =>
    `the row calls itself ${quote(problem)} and seems to add up other rows, so it is left out. Remove it, or name it otherwise if it tells of an incident.`,
  'sides-unclear': (problem) =>
    `the rows of this attack on civilians do not show which of ${quote(problem)} were attacked and which attacked, so that none of them is taken for a perpetrator. Give the actors’ kinds in a column inter1 or inter.`,
  'precision-unknown': (problem) =>
    `${quote(problem)} is no known code of precision, so date or place are taken as imprecise. Correct the code.`,
  'means-unknown': (problem) =>
    `${quote(problem)} is neither “duration” nor “within”, so “within” is assumed. Write one of the two.`,
  'day-first-assumed': (problem) =>
    `${quote(problem)} may be read with the day or the month first, and is read with the day first, though no date of the file shows which (${rows(problem)} with such dates). If the month comes first, say so in the mapping of the columns, or write dates as 2023-04-22.`,
  'attribution-unknown': (problem) =>
    `${quote(problem)} is no known attribution, so the perpetrator is taken as suspected, since nobody is accused for sure on an unclear word. Write “stated”, “suspected” or “inferred”.`,
  'status-unknown': (problem) =>
    `${quote(problem)} does not tell whether the victims were civilians or combatants, so their status is taken as unknown. Write “civilians”, “combatants” or “unknown”.`,
  'coordinates-left-out': (problem) =>
    `${quote(problem)} are not the coordinates of a place, so they are left out. Write latitude and longitude in decimal degrees.`,
  'range-widened': (problem) =>
    `the numbers ${quote(problem)} are not in the order low, best, high; the lowest and the highest of them are taken as low and high. Correct the numbers.`,
  'parts-differ': (problem) =>
    `the numbers by status add up to ${quote(problem)}, not to ${problem.expected}; the total is kept, and the status of those in doubt is unknown. Correct the numbers.`,
  'part-left-out': (problem) =>
    `${quote(problem)} people are more than the ${problem.expected} of whom they are a part, so the part is left out. Correct one of the two numbers.`,
  'text-mended': (problem) =>
    `the text had been saved in a wrong encoding and is read as ${quote(problem)}. Save the file in UTF-8.`,

  'region-unknown': (problem) =>
    `${quote(problem)} is no region that the boundaries know, nor a spelling of one (${rows(problem)}); it stands as a bar of its own and not on the map. Write the region’s name as the map has it, or its ISO 3166-2 code.`,
  'region-without-country': (problem) =>
    `${quote(problem)} cannot be found among the boundaries, because no country that is known here is named with it (${rows(problem)}); it stands as a bar of its own and not on the map. Name the country, or write the region’s ISO 3166-2 code.`,
  'region-ambiguous': (problem) =>
    `${quote(problem)} may be any of ${problem.expected} (${rows(problem)}); it stands as a bar of its own and not on the map. Write which it is, or its ISO 3166-2 code.`,
  'region-respelt': (problem) =>
    `${quote(problem)} is taken for a spelling of ${problem.expected} (${rows(problem)}). Correct the name if it is another region.`,
  'region-mapped': (problem) =>
    `${quote(problem)} lies in ${problem.expected} as the boundaries at hand have it, and is counted there (${rows(problem)}). Nothing has to be done.`,
  'region-by-coordinates': (problem) =>
    `${quote(problem)} is no region that the boundaries know by this name, so coordinates tell the region (${rows(problem)}). Near simplified boundaries that may be the neighbour.`,
  'region-inferred': (problem) =>
    `no region is named, so it is inferred from the coordinates (${country(problem)}, ${rows(problem)}). Near simplified boundaries that may be the neighbour; name the region to be exact.`,
  'region-elsewhere': (problem) =>
    `coordinates lie outside ${problem.expected}, the region that ${quote(problem)} means (${rows(problem)}); the name is followed. Correct one of the two.`,
  'country-taken': (problem) =>
    `the table names no country, and most of its regions are those of ${country(problem)}, so they are taken as such (${rows(problem)}). Add a column with the country if it is another.`,
  'coordinates-nowhere': (problem) =>
    `coordinates that would have to tell the region lie in none of ${country(problem)} (${rows(problem)}), so no region is given to them. Correct the coordinates, or name the region.`,
  'boundaries-not-loaded': (problem) =>
    `the boundaries of ${country(problem)} could not be loaded from this site, so coordinates tell no region (${rows(problem)}). Connect to the network and open the file again.`,
  'regions-more': (problem) =>
    `${problem.value} more names of regions were not found or are taken for others, and are not listed one by one (${rows(problem)}). Mend those that are listed and open the file again.`,

  'incident-without-place': (problem) =>
    `the incident ${quote(problem)} has no row among the places. Add one, with the basis “not-stated” if no place is known.`,
  'incident-without-perpetrator': (problem) =>
    `the incident ${quote(problem)} has no row among the involvements. Add one, for unidentified perpetrators if none is known.`,
  'incident-without-citation': (problem) =>
    `the incident ${quote(problem)} has no row among the citations, so it cannot be traced to its source. Add one.`,
  'incident-left-out': (problem) =>
    `the incident ${quote(problem)} is left out of every figure, because a row about it has a problem. Correct the rows named in this list.`,

  'source-differs': (problem) =>
    `the file’s SHA-256 is ${quote(problem)}, not ${problem.expected}, so positions may not fit. Use the very text that was coded, or code the new one.`,
  'passage-outside': (problem) =>
    `the passage of ${quote(problem)} ends after the text, which has ${problem.expected} characters. Count the positions again.`,
  'passage-cut': (problem) =>
    `the passage of ${quote(problem)} does not begin and end with a sentence or a line. Move its start or its end.`,
  'passage-elsewhere': (problem) =>
    `the passage of ${quote(problem)} does not stand where the row says, but in: ${problem.expected}. Correct the heading, the paragraph or the positions.`,
  'number-not-in-passage': (problem) =>
    `the number ${problem.expected} of ${quote(problem)} does not occur in the passages cited for it. Correct the number, or cite the sentence that gives it.`
};
