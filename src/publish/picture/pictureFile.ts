import { downloadFile } from '@/lib/download';
import { svgPng } from '../svgPng';
import type { Takeaway } from '../takeaway';
import type { DrawnPicture } from './drawPicture';
import { pixelsOf } from './picturePreset';

export type PictureFormat = 'png' | 'svg';

/** A picture as a file: letters and lines, or pixels that know their size on paper. */
export const pictureFile = async (
  { svg, width, height }: DrawnPicture,
  format: PictureFormat,
  times: number,
): Promise<Blob> =>
  format === 'png'
    ? svgPng(svg, { width: pixelsOf(width), height: pixelsOf(height) }, times)
    : new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });

/** Saves a picture; gives the name of the file. */
export async function savePicture(
  { fileName }: Takeaway,
  drawn: DrawnPicture,
  format: PictureFormat,
  times: number,
): Promise<string> {
  const name = fileName(format);
  downloadFile(name, await pictureFile(drawn, format, times));
  return name;
}
