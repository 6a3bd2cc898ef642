import type { Edition } from '@/domain/dataRecord';
import { PROJECT } from '@/lib/version';

/** A way of citing the dataset: its name, and the text to copy. */
export interface DatasetCitation {
  readonly name: string;
  readonly text: string;
}

const AUTHORS = 'City Education Compare authors';
const TITLE = {
  zh: '城市教育比较：四座中国城市公布的教育数字',
  en: 'City Education Compare: Published education figures of four Chinese cities',
};

/**
 * The dataset as a reference, by GB/T 7714, APA and BibTeX.
 * @param address where it was seen
 * @param day when it was seen, as `2026-11-28`
 */
export function datasetCitations(
  { version, date }: Edition,
  address: string,
  day: string,
): readonly DatasetCitation[] {
  const year = date.slice(0, 4);
  const bibtex = [
    `@misc{${PROJECT}-${version},`,
    `  author = {{${AUTHORS}}},`,
    `  title = {{${TITLE.en}}},`,
    `  year = {${year}},`,
    `  version = {${version}},`,
    `  url = {${address}},`,
    `  urldate = {${day}},`,
    '  note = {Data set, CC BY 4.0}',
    '}',
  ];
  return [
    {
      name: 'GB/T 7714',
      text: `${AUTHORS}. ${TITLE.zh}：${version}版[DS/OL]. (${date})[${day}]. ${address}.`,
    },
    { name: 'APA', text: `${AUTHORS}. (${year}). ${TITLE.en} (Version ${version}) [Data set]. ${address}` },
    { name: 'BibTeX', text: bibtex.join('\n') },
  ];
}
