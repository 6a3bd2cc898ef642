import type { DataFile, DataFileTexts } from '@/package/read/readDataset';
import { readDataset } from '@/package/read/readDataset';
import { goldenTexts } from './goldenData';

/** What adds Jiujiang: rows of data and nothing else. */
const ADDED: Partial<Record<DataFile, readonly string[]>> = {
  'places.csv': ['360400,360000,city,九江市,Jiujiang,九江,Jiujiang,c5,8'],
  'sources.csv': [
    'city-yearbook,中国城市统计年鉴,China City Statistical Yearbook,国家统计局,National Bureau of Statistics of China,,2021,yearbook,B,,,,',
  ],
  // China City Statistical Yearbook, editions 2011, 2016, 2020 and 2021: whole city, as printed.
  'observations.csv': [
    figure('primary-students', 'primary', 2010, 437000, '43.70万人', 100),
    figure('primary-students', 'primary', 2015, 399000, '39.90万人', 100),
    figure('primary-students', 'primary', 2019, 390000, '39万人', 10000),
    figure('primary-students', 'primary', 2020, 390000, '39万人', 10000),
    figure('primary-schools', 'primary', 2020, 566, '566所', 1),
    figure('resident-population', 'cross-stage', 2020, 4600000, '460万人', 10000),
  ],
};

function figure(
  indicator: string,
  stage: string,
  year: number,
  value: number,
  printed: string,
  step: number,
) {
  const id = `jj.${indicator}.${year}.actual`;
  const kind = 'printed,VALUE,actual,exact,whole,city-yearbook'.replace('VALUE', String(value));
  return `${id},360400,${indicator},${stage},${year},${kind},${indicator},${printed},,,,,,,,${step}`;
}

/** The dataset of the tests with a fifth city, and what was wrong in reading it. */
export const fiveCities = readDataset(
  Object.fromEntries(
    Object.entries(goldenTexts).map(([file, read]) => [
      file,
      'text' in read ? { text: [read.text.trimEnd(), ...(ADDED[file as DataFile] ?? [])].join('\n') } : read,
    ]),
  ) as DataFileTexts,
);
