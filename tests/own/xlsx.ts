import { strToU8, zipSync } from 'fflate';

/** A workbook of sheets whose XML is given. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  { shared = '', styles = '' }: { readonly shared?: string; readonly styles?: string } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const files = {
    'xl/workbook.xml': `<workbook><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst>${shared}</sst>`,
    'xl/styles.xml': `<styleSheet>${styles}</styleSheet>`,
    ...Object.fromEntries(names.map((name, at) => [`xl/worksheets/sheet${at + 1}.xml`, sheets[name] ?? ''])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

const cellXml = (cell: string | number, reference: string): string =>
  typeof cell === 'number'
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : cell.startsWith('<')
      ? `<c r="${reference}"${cell.slice(1)}</c>`
      : `<c r="${reference}" t="inlineStr"><is><t>${cell}</t></is></c>`;

/** A sheet of texts and numbers; a cell that begins with `<` is the rest of its tag and what is in it. */
export const sheetOf = (rows: readonly (readonly (string | number)[])[], after = ''): string =>
  `<worksheet><sheetData>${rows
    .map(
      (row, down) =>
        `<row r="${down + 1}">${row
          .map((cell, at) => cellXml(cell, `${String.fromCharCode(65 + at)}${down + 1}`))
          .join('')}</row>`,
    )
    .join('')}</sheetData>${after}</worksheet>`;
