import { escapeXml } from '@/graphics/paint/svgText';
import { zipped } from '../zipped';
import { columnLetters, sheetXml, type XlsxSheet } from './sheetXml';
import { STYLES, stylesXml } from './styles';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEETS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of some sheets (Office Open XML), made by hand: no library sets frozen panes, widths and a format for each
 * number in as little as this.
 * @param date the day that stands on what is in it, as `2026-11-28`
 */
export function workbook(title: string, sheets: readonly XlsxSheet[], date: string): Uint8Array<ArrayBuffer> {
  const named = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${kind}" Target="${target}"/>`;
  const relations = (all: readonly string[]) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
  const override = (part: string, type: string) => `<Override PartName="${part}" ContentType="${type}"/>`;
  const filters = named.flatMap(({ name, rows, frozen }, at) =>
    frozen
      ? [
          `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">'${escapeXml(name)}'!$A$1:$${columnLetters((rows[0]?.length ?? 1) - 1)}$${rows.length}</definedName>`,
        ]
      : [],
  );
  const files: Record<string, string> = {
    '[Content_Types].xml': [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('/xl/workbook.xml', `${SHEETS}.sheet.main+xml`),
      override('/xl/styles.xml', `${SHEETS}.styles+xml`),
      override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
      ...named.map(({ id }) => override(`/xl/worksheets/sheet${id}.xml`, `${SHEETS}.worksheet+xml`)),
      '</Types>',
    ].join(''),
    '_rels/.rels': relations([
      relation('rId1', `${OFFICE}/officeDocument`, 'xl/workbook.xml'),
      relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
    ]),
    'docProps/core.xml': `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title></cp:coreProperties>`,
    'xl/workbook.xml': [
      `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><sheets>`,
      ...named.map(({ id, name }) => `<sheet name="${escapeXml(name)}" sheetId="${id}" r:id="rId${id}"/>`),
      '</sheets>',
      filters.length > 0 ? `<definedNames>${filters.join('')}</definedNames>` : '',
      '</workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels': relations([
      ...named.map(({ id }) => relation(`rId${id}`, `${OFFICE}/worksheet`, `worksheets/sheet${id}.xml`)),
      relation(`rId${named.length + 1}`, `${OFFICE}/styles`, 'styles.xml'),
    ]),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(
      named.map((sheet) => [`xl/worksheets/sheet${sheet.id}.xml`, sheetXml(sheet, STYLES)]),
    ),
  };
  return zipped(files, date);
}
