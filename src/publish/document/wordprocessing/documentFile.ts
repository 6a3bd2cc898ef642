import { tag } from '@/graphics/paint/svgText';
import { DOCUMENT_WORDS } from '@/wording/controls/documentWords';
import { zipped } from '../../files/zipped';
import { coreProperties, type Part, packageFiles } from '../../ooxml/package';
import { HEAD, NAMES } from '../../ooxml/xml';
import type { Reader } from '../../taken';
import type { TextDocument } from '../document';
import { bodyXml, pictureId } from './body';
import { fontTableXml, stylesXml } from './styles';
import { field, paragraph, run } from './text';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const SPACES = {
  'xmlns:w': NAMES.w,
  'xmlns:r': NAMES.r,
  'xmlns:wp': NAMES.wp,
  'xmlns:a': NAMES.a,
  'xmlns:pic': NAMES.pic,
};

/** A4 with margins of two centimetres at the sides, in twips. */
const SHEET =
  '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1133" w:bottom="1247" w:left="1133" w:header="709" w:footer="624" w:gutter="0"/></w:sectPr>';

/**
 * A text document as a file for Word, WPS and LibreOffice (Office Open XML).
 * @param pictures its pictures in their order, as PNG
 */
export function documentFile(
  { title, blocks }: TextDocument,
  pictures: readonly Uint8Array[],
  { wording, seen }: Reader,
): Uint8Array<ArrayBuffer> {
  const { ui } = wording;
  const { xml, relations } = bodyXml(blocks, wording);
  const images = pictures.map((content, at) => ({
    id: pictureId(at + 1),
    part: { path: `word/media/picture${at + 1}.png`, type: 'image/png', content },
  }));
  const part = (name: string, type: string, content: string): Part => ({
    path: `word/${name}.xml`,
    type: `${OFFICE}.wordprocessingml.${type}+xml`,
    content,
  });
  const parts: readonly Part[] = [
    {
      ...part('document', 'document.main', HEAD + tag('w:document', SPACES, tag('w:body', {}, xml, SHEET))),
      relations: [
        { id: 'rIdStyles', kind: 'styles', target: 'word/styles.xml' },
        { id: 'rIdSettings', kind: 'settings', target: 'word/settings.xml' },
        { id: 'rIdFonts', kind: 'fontTable', target: 'word/fontTable.xml' },
        { id: 'rIdFooter', kind: 'footer', target: 'word/footer1.xml' },
        ...images.map(({ id, part: { path } }) => ({ id, kind: 'image', target: path })),
        ...relations,
      ],
    },
    part('styles', 'styles', stylesXml()),
    part('settings', 'settings', settingsXml()),
    part('fontTable', 'fontTable', fontTableXml()),
    part('footer1', 'footer', footerXml({ wording, seen })),
    ...images.map((image) => image.part),
    coreProperties(title, ui.appName, seen.day),
    {
      path: 'docProps/app.xml',
      type: `${OFFICE}.extended-properties+xml`,
      content: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>City Education Compare</Application></Properties>`,
    },
  ];
  const files = packageFiles(parts, [
    { id: 'rId1', kind: 'officeDocument', target: 'word/document.xml' },
    { id: 'rId2', kind: 'metadata/core-properties', target: 'docProps/core.xml' },
    { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
  ]);
  return zipped(files, seen.day);
}

/** Of a present-day version, so that no program opens it as an old one. */
const settingsXml = (): string =>
  `${HEAD}<w:settings xmlns:w="${NAMES.w}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:characterSpacingControl w:val="compressPunctuation"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>`;

/** The app and the version of its data; the page. */
function footerXml({ wording, seen }: Reader): string {
  const { ui, terms, language } = wording;
  const [before, after] = DOCUMENT_WORDS[language].pageNumber;
  const edition = ui.data.edition(seen.edition.version, seen.edition.date);
  return (
    HEAD +
    tag(
      'w:ftr',
      SPACES,
      paragraph(
        'Footer',
        run(`${ui.appName}${terms.space}${edition}\t${before}`, language),
        field('PAGE', '1', language),
        ...(after === '' ? [] : [run(after, language)]),
      ),
    )
  );
}
