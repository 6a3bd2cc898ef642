/** Words of the box that finds anything. */
export interface FinderWords {
  readonly title: string;
}

export const finderWordsZh: FinderWords = {
  title: '查找',
};

export const finderWordsEn: FinderWords = {
  title: 'Find',
};
