/** Words of the page "Grid". */
export interface MultiplesWords {
  readonly title: string;
}

export const multiplesWordsZh: MultiplesWords = {
  title: '组图',
};

export const multiplesWordsEn: MultiplesWords = {
  title: 'Small multiples',
};
