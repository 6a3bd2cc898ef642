import { dpiOf, pixelsOf } from '../picture/picturePreset';
import type { Shown } from '../slides/shown';
import { svgPng } from '../svgPng';
import type { Reader } from '../taken';
import type { Picture } from './document';
import { documentOf } from './documentOf';
import { documentFile } from './wordprocessing/documentFile';

/** Dots of an inch of paper. */
const DPI = 300;

/** What a page shows as a file for Word and WPS. */
export async function wordFile(shown: Shown, reader: Reader): Promise<Uint8Array<ArrayBuffer>> {
  const written = await documentOf(shown, reader);
  const pictures: readonly Picture[] = written.blocks.flatMap((block) =>
    block.kind === 'picture'
      ? [block.picture]
      : block.kind === 'grid'
        ? block.cells.map(({ picture }) => picture)
        : [],
  );
  const drawn: Uint8Array[] = [];
  for (const { svg, width, height } of pictures) {
    const size = { width: pixelsOf(width), height: pixelsOf(height) };
    const png = await svgPng(svg, size, DPI / dpiOf(1));
    drawn.push(new Uint8Array(await png.arrayBuffer()));
  }
  return documentFile(written, drawn, reader);
}
