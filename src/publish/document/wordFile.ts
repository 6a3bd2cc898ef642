import { dpiOf, pixelsOf } from '../picture/picturePreset';
import type { Shown } from '../slides/shown';
import { svgPng } from '../svgPng';
import type { Reader } from '../taken';
import { picturesOf, type TextDocument } from './document';
import { documentOf } from './documentOf';
import { documentFile } from './wordprocessing/documentFile';

/** Dots of an inch of paper. */
const DPI = 300;

/** What a page shows as a file for Word and WPS. */
export const wordFile = async (shown: Shown, reader: Reader): Promise<Uint8Array<ArrayBuffer>> =>
  writtenFile(await documentOf(shown, reader), reader);

/**
 * A text document as a file for Word and WPS.
 * @param onDrawn told how many of its pictures are drawn, of how many
 */
export async function writtenFile(
  written: TextDocument,
  reader: Reader,
  onDrawn: (done: number, of: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const pictures = picturesOf(written.blocks);
  const drawn: Uint8Array[] = [];
  for (const { svg, width, height } of pictures) {
    const size = { width: pixelsOf(width), height: pixelsOf(height) };
    const png = await svgPng(svg, size, DPI / dpiOf(1));
    drawn.push(new Uint8Array(await png.arrayBuffer()));
    onDrawn(drawn.length, pictures.length);
  }
  return documentFile(written, drawn, reader);
}
