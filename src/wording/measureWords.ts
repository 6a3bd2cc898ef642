/** Words of derived measures. */
export interface MeasureWords {
  readonly title: string;
}

export const measureWordsZh: MeasureWords = {
  title: '算法',
};

export const measureWordsEn: MeasureWords = {
  title: 'Measure',
};
