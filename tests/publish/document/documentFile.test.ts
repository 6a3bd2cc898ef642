// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Block, TextDocument } from '@/publish/document/document';
import { documentFile } from '@/publish/document/wordprocessing/documentFile';
import { readerIn } from '../table/tables';

const HOSTILE = `</w:t><script>alert("1")</script> & 'x' ]]> 🏫 \u202eعكس\u0000 _x0041_ =1+1`;
const SAFE = `</w:t><script>alert("1")</script> & 'x' ]]> 🏫 \u202eعكس _x0041_ =1+1`;
const LONG = 'long '.repeat(60);
const picture = { svg: '<svg/>', width: 600, height: 300, points: 450, alt: HOSTILE };
const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: HOSTILE + LONG },
  { kind: 'paragraph', role: 'caveat', text: `${HOSTILE}\nsecond line` },
  { kind: 'picture', picture, caption: HOSTILE },
  { kind: 'grid', cells: [1, 2, 3].map(() => ({ picture, caption: HOSTILE, lines: [HOSTILE, 'b'] })) },
  {
    kind: 'table',
    caption: HOSTILE,
    body: {
      kind: 'table',
      columns: [
        { heading: HOSTILE, share: 1 },
        { heading: 'n', share: 1, numeric: true },
      ],
      rows: [
        [HOSTILE, ''],
        ['a\nb', '1.5'],
      ],
    },
    notes: [HOSTILE],
  },
  {
    kind: 'sources',
    items: [
      { mark: '[1]', text: HOSTILE, address: 'https://example.org/?a=1&b="2"' },
      { mark: '[2]', text: 'two', address: 'javascript:alert(1)' },
      { mark: '[3]', text: 'three', address: '' },
    ],
  },
];
const written: TextDocument = { title: HOSTILE, blocks };
const PNG = new Uint8Array([137, 80, 78, 71]);
const file = documentFile(written, [PNG, PNG, PNG, PNG], readerIn('zh'));
const parts = new Map(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
const xml = (path: string) => new DOMParser().parseFromString(parts.get(path) ?? '', 'application/xml');
const body = parts.get('word/document.xml') ?? '';

/** In which order elements may stand in their parent, as ECMA-376 has it. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': 'pStyle keepNext keepLines pBdr tabs wordWrap spacing ind jc outlineLvl'.split(' '),
  'w:rPr': 'rStyle rFonts b bCs color sz szCs u lang'.split(' '),
  'w:tblPr': 'tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption'.split(' '),
  'w:tblBorders': 'top left bottom right insideH insideV'.split(' '),
  'w:tblCellMar': 'top left bottom right'.split(' '),
  'w:tcPr': 'tcW gridSpan tcBorders vAlign'.split(' '),
  'w:sectPr': 'footerReference pgSz pgMar'.split(' '),
  'w:style': 'name basedOn next uiPriority semiHidden qFormat pPr rPr tblPr'.split(' '),
  'w:settings':
    'zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator'.split(' '),
  'w:font': 'altName charset family pitch'.split(' '),
};

describe('documentFile', () => {
  it('is XML in every part, of safe text', () => {
    for (const [path, text] of parts) {
      if (path.endsWith('.png')) continue;
      expect(xml(path).getElementsByTagName('parsererror').length, path).toBe(0);
      expect(text, path).not.toMatch(/NaN|Infinity|undefined|<script/);
      expect(text.includes('\u0000'), path).toBe(false);
    }
    expect(xml('word/document.xml').documentElement.textContent).toContain(SAFE + LONG);
  });

  it('names the type of every part, and leads to parts that are there', () => {
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const path of parts.keys())
      if (!/\.(rels|png)$|Content_Types/.test(path)) expect(types, path).toContain(`PartName="/${path}"`);
    expect(types.match(/Extension="png"/g)).toHaveLength(1);
    for (const [path, text] of parts) {
      if (!path.endsWith('.rels')) continue;
      const from = path.replace('_rels/', '').replace(/\.rels$/, '');
      const found = [...text.matchAll(/Id="([^"]+)" Type="[^"]+" Target="([^"]+)"( TargetMode)?/g)];
      for (const [, , target = '', outside] of found)
        if (!outside) expect(parts.has(new URL(target, `https://x/${from}`).pathname.slice(1))).toBe(true);
      const ids = found.map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...(parts.get(from) ?? '').matchAll(/r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  it('has its elements in the order that the format asks for', () => {
    for (const path of parts.keys()) {
      if (!/^word\/\w+\.xml$/.test(path)) continue;
      for (const [name, order] of Object.entries(ORDER))
        for (const parent of xml(path).getElementsByTagName(name)) {
          const places = [...parent.children].map((child) => order.indexOf(child.tagName.replace('w:', '')));
          expect(places, `${path} ${name}: ${parent.innerHTML}`).toEqual([...places].sort((a, b) => a - b));
          expect(places).not.toContain(-1);
        }
    }
  });

  it('uses styles that it has, and ends each cell with a paragraph', () => {
    const known = [...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(
      ([, id]) => id,
    );
    const used = [...body.matchAll(/<w:(?:pStyle|rStyle) w:val="(\w+)"/g)].map(([, id]) => id);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
    expect(body.match(/<\/w:tc>/g)?.length).toBe(body.match(/<\/w:p><\/w:tc>/g)?.length);
    expect(body).not.toContain('</w:tbl><w:tbl>');
  });

  it('repeats the headings of a table, sets numbers to the right and a row of one text across', () => {
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body).toContain('<w:pStyle w:val="CellNumber"/>');
    expect(body).toContain('<w:gridSpan w:val="2"/>');
  });

  it('counts captions, tells each picture, and leads to addresses of the web alone', () => {
    expect(body.match(/w:instr=" SEQ 图 \\\* ARABIC "/g)).toHaveLength(4);
    expect(body.match(/w:instr=" SEQ 表 \\\* ARABIC "/g)).toHaveLength(1);
    const pictures = [...xml('word/document.xml').getElementsByTagName('wp:docPr')];
    expect(pictures.map((one) => one.getAttribute('descr'))).toEqual([SAFE, SAFE, SAFE, SAFE]);
    expect(new Set(pictures.map((one) => one.getAttribute('id'))).size).toBe(4);
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(parts.get('word/_rels/document.xml.rels')).not.toContain('javascript');
    expect(body).toContain('javascript:alert(1)');
  });

  it('sets both scripts and their languages', () => {
    const styles = parts.get('word/styles.xml') ?? '';
    expect(styles).toContain('w:eastAsia="Microsoft YaHei"');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>');
  });

  it('is the same for the same document', () => {
    const again = documentFile(written, [PNG, PNG, PNG, PNG], readerIn('zh'));
    expect(again).toEqual(file);
  });
});
