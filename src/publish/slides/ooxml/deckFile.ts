import { zipped } from '../../files/zipped';
import { footWords } from '../../footWords';
import { coreProperties, type Part, packageFiles } from '../../ooxml/package';
import { emu, HEAD, NAMES } from '../../ooxml/xml';
import type { Reader } from '../../taken';
import { ROOMS, SLIDE } from '../room';
import type { Slide } from '../slide';
import { chartSheet } from './chartSheet';
import { chartXml } from './chartXml';
import { layoutXml, masterXml, notesMasterXml, notesXml, themeXml } from './master';
import { RELATIONS, slideXml } from './slideXml';
import { paragraphs, SPACES } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml';
const DRAWING = 'application/vnd.openxmlformats-officedocument';
const SHEET = `${DRAWING}.spreadsheetml.sheet`;

/**
 * Slides as a file of PowerPoint (Office Open XML), made by hand: no library at hand writes charts that keep gaps, marks
 * and labels of each point and pass the checks of Office.
 */
export const deckFile = (title: string, slides: readonly Slide[], reader: Reader): Uint8Array<ArrayBuffer> =>
  packed(
    title,
    slides.map((one, at) => slideParts(one, at + 1, reader)),
    reader,
  );

/** Slides whose parts are written, in their order, as a file. */
export function packed(
  title: string,
  slides: readonly (readonly Part[])[],
  { wording, seen }: Reader,
): Uint8Array<ArrayBuffer> {
  const parts = [...frame(wording.ui.appName, slides.length), ...slides.flat()];
  const properties: readonly Part[] = [
    coreProperties(title, wording.ui.appName, seen.day),
    {
      path: 'docProps/app.xml',
      type: `${DRAWING}.extended-properties+xml`,
      content: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${slides.length}</Slides><Notes>${slides.length}</Notes></Properties>`,
    },
  ];
  const files = packageFiles(
    [...parts, ...properties],
    [
      { id: 'rId1', kind: 'officeDocument', target: 'ppt/presentation.xml' },
      { id: 'rId2', kind: 'metadata/core-properties', target: 'docProps/core.xml' },
      { id: 'rId3', kind: 'extended-properties', target: 'docProps/app.xml' },
    ],
  );
  return zipped(files, seen.day);
}

/** What every presentation has: master, layout, themes, settings, and the list of its slides. */
function frame(name: string, count: number): readonly Part[] {
  const slides = Array.from({ length: count }, (_, at) => ({
    id: `rId${at + 10}`,
    kind: 'slide',
    target: `ppt/slides/slide${at + 1}.xml`,
  }));
  const theme = (at: number): Part => ({
    path: `ppt/theme/theme${at}.xml`,
    type: `${DRAWING}.theme+xml`,
    content: themeXml('City Education Compare'),
  });
  const small = (part: string, inner: string): Part => ({
    path: `ppt/${part}.xml`,
    type: `${TYPE}.${part}+xml`,
    content: HEAD + inner,
  });
  return [
    {
      path: 'ppt/presentation.xml',
      type: `${TYPE}.presentation.main+xml`,
      content: `${HEAD}<p:presentation ${SPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${slides
        .map(({ id }, at) => `<p:sldId id="${256 + at}" r:id="${id}"/>`)
        .join(
          '',
        )}</p:sldIdLst><p:sldSz cx="${emu(SLIDE.width)}" cy="${emu(SLIDE.height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
      relations: [
        { id: 'rId1', kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' },
        { id: 'rId2', kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
        { id: 'rId3', kind: 'presProps', target: 'ppt/presProps.xml' },
        { id: 'rId4', kind: 'viewProps', target: 'ppt/viewProps.xml' },
        { id: 'rId5', kind: 'theme', target: 'ppt/theme/theme1.xml' },
        { id: 'rId6', kind: 'tableStyles', target: 'ppt/tableStyles.xml' },
        ...slides,
      ],
    },
    small('presProps', `<p:presentationPr ${SPACES}/>`),
    small('viewProps', `<p:viewPr ${SPACES}/>`),
    small(
      'tableStyles',
      `<a:tblStyleLst xmlns:a="${NAMES.a}" def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"/>`,
    ),
    theme(1),
    theme(2),
    {
      path: 'ppt/slideMasters/slideMaster1.xml',
      type: `${TYPE}.slideMaster+xml`,
      content: masterXml(),
      relations: [
        { id: 'rId1', kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
        { id: 'rId2', kind: 'theme', target: 'ppt/theme/theme1.xml' },
      ],
    },
    {
      path: 'ppt/slideLayouts/slideLayout1.xml',
      type: `${TYPE}.slideLayout+xml`,
      content: layoutXml(name),
      relations: [{ id: 'rId1', kind: 'slideMaster', target: 'ppt/slideMasters/slideMaster1.xml' }],
    },
    {
      path: 'ppt/notesMasters/notesMaster1.xml',
      type: `${TYPE}.notesMaster+xml`,
      content: notesMasterXml(),
      relations: [{ id: 'rId1', kind: 'theme', target: 'ppt/theme/theme2.xml' }],
    },
  ];
}

/**
 * A slide with its notes, its chart and the workbook of that.
 * @param at its number in the deck, from 1
 */
export function slideParts(slide: Slide, at: number, reader: Reader): readonly Part[] {
  const { wording, seen } = reader;
  const { body, address = seen.address } = slide;
  const chart = `ppt/charts/chart${at}.xml`;
  const sheet = `ppt/embeddings/Microsoft_Excel_Sheet${at}.xlsx`;
  const notes = `ppt/notesSlides/notesSlide${at}.xml`;
  const told = [...slide.notes, footWords(reader), address];
  const charted: readonly Part[] =
    body.kind === 'table' || body.kind === 'text'
      ? []
      : [
          {
            path: chart,
            type: `${DRAWING}.drawingml.chart+xml`,
            content: chartXml(body, ROOMS.body),
            relations: [{ id: 'rId1', kind: 'package', target: sheet }],
          },
          { path: sheet, type: SHEET, content: chartSheet(slide.title, body, seen.day) },
        ];
  return [
    {
      path: `ppt/slides/slide${at}.xml`,
      type: `${TYPE}.slide+xml`,
      content: slideXml(slide, reader),
      relations: [
        { id: RELATIONS.layout, kind: 'slideLayout', target: 'ppt/slideLayouts/slideLayout1.xml' },
        { id: RELATIONS.notes, kind: 'notesSlide', target: notes },
        { id: RELATIONS.address, kind: 'hyperlink', target: address, outside: true },
        ...(charted.length > 0 ? [{ id: RELATIONS.chart, kind: 'chart', target: chart }] : []),
      ],
    },
    {
      path: notes,
      type: `${TYPE}.notesSlide+xml`,
      content: notesXml(paragraphs(told.join('\n'), { language: wording.language })),
      relations: [
        { id: 'rId1', kind: 'notesMaster', target: 'ppt/notesMasters/notesMaster1.xml' },
        { id: 'rId2', kind: 'slide', target: `ppt/slides/slide${at}.xml` },
      ],
    },
    ...charted,
  ];
}
