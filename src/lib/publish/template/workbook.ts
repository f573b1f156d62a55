import { strToU8, zipSync } from 'fflate';
import { entryTime } from '../office-properties';
import { escapeXml } from '../xml';
import { sheetXml, spreadsheet, xmlHead, type WrittenSheet } from './sheet-xml';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of sheets with texts, as Office Open XML (ECMA-376): the same bytes every time. */
export function workbookOf(sheets: readonly WrittenSheet[]): Uint8Array {
  const numbered = sheets.map((sheet, index) => ({ sheet, number: index + 1 }));
  const parts = {
    '[Content_Types].xml': contentsXml(numbered.map(({ number }) => number)),
    '_rels/.rels': relationsXml([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets.map(({ name }) => name)),
    'xl/_rels/workbook.xml.rels': relationsXml([
      ...numbered.map(({ number }) => ['worksheet', `worksheets/sheet${number}.xml`] as const),
      ['styles', 'styles.xml']
    ]),
    'xl/styles.xml': stylesXml,
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)])
    )
  };
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]);
  return zipSync(Object.fromEntries(files), { mtime: entryTime });
}

const contentsXml = (numbers: readonly number[]): string =>
  [
    `${xmlHead}<Types xmlns="${contentTypes}">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    `<Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/>`,
    ...numbers.map(
      (number) =>
        `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${media}.worksheet+xml"/>`
    ),
    '</Types>'
  ].join('');

const relationsXml = (targets: readonly (readonly [kind: string, target: string])[]): string =>
  [
    `${xmlHead}<Relationships xmlns="${packageRelations}">`,
    ...targets.map(
      ([kind, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${relations}/${kind}" Target="${target}"/>`
    ),
    '</Relationships>'
  ].join('');

const workbookXml = (names: readonly string[]): string =>
  [
    `${xmlHead}<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets>`,
    ...names.map(
      (name, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`
    ),
    '</sheets></workbook>'
  ].join('');

/** Plain, text (format 49, which spreadsheets leave as it is typed), bold, and in several lines. */
const stylesXml = [
  `${xmlHead}<styleSheet xmlns="${spreadsheet}">`,
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4">',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '</cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  '</styleSheet>'
].join('');
