/** Words of the page "Compare". */
export interface CompareWords {
  readonly title: string;
}

export const compareWordsZh: CompareWords = {
  title: '四市对比',
};

export const compareWordsEn: CompareWords = {
  title: 'The four cities compared',
};
