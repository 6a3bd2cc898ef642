import { pause } from '@/lib/pause';
import type { Part } from '../ooxml/package';
import { packed, slideParts } from '../slides/ooxml/deckFile';
import type { Slide } from '../slides/slide';
import type { Reader } from '../taken';
import type { ReportContent } from './reportContent';
import { openingSlide, partSlides, sourceSlides } from './reportSlides';
import { reportTitle } from './reportText';

/**
 * A report as slides that PowerPoint and WPS edit: what it is; part by part its charts, tables and words; its sources.
 * @param onProgress told how much is done, of how much; the page can draw and answer in between
 */
export async function reportDeck(
  content: ReportContent,
  reader: Reader,
  onProgress: (done: number, of: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { parts } = content;
  const title = reportTitle(content, reader.wording);
  const of = parts.length + 1;
  const written: (readonly Part[])[] = [];
  const write = async (slides: readonly Slide[]) => {
    for (const slide of slides) {
      written.push(slideParts(slide, written.length + 1, reader));
      await pause();
    }
  };
  await write([openingSlide(content, reader)]);
  for (const [at, part] of parts.entries()) {
    await write(partSlides(part, title, reader));
    onProgress(at + 1, of);
  }
  await write(sourceSlides(content, reader));
  const file = packed(title, written, reader);
  onProgress(of, of);
  return file;
}
