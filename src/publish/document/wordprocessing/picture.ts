import { tag } from '@/graphics/paint/svgText';
import { emu, NAMES } from '../../ooxml/xml';
import type { Picture } from '../document';

/** A picture in the line of a text, by the id of the relation to its file. */
export function pictureXml(
  { width, height, points, alt }: Picture,
  relation: string,
  number: number,
): string {
  const size = { cx: emu(points), cy: emu((points * height) / width) };
  const name = `Picture ${number}`;
  return tag(
    'w:r',
    {},
    tag(
      'w:drawing',
      {},
      tag(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        tag('wp:extent', size),
        '<wp:effectExtent l="0" t="0" r="0" b="0"/>',
        tag('wp:docPr', { id: number, name, descr: alt }),
        `<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
        tag(
          'a:graphic',
          {},
          tag(
            'a:graphicData',
            { uri: NAMES.pic },
            tag(
              'pic:pic',
              {},
              tag('pic:nvPicPr', {}, tag('pic:cNvPr', { id: number, name, descr: alt }), '<pic:cNvPicPr/>'),
              tag(
                'pic:blipFill',
                {},
                tag('a:blip', { 'r:embed': relation }),
                '<a:stretch><a:fillRect/></a:stretch>',
              ),
              tag(
                'pic:spPr',
                {},
                tag('a:xfrm', {}, '<a:off x="0" y="0"/>', tag('a:ext', size)),
                '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>',
              ),
            ),
          ),
        ),
      ),
    ),
  );
}
