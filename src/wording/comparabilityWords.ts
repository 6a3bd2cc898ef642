/** Words of comparability. */
export interface ComparabilityWords {
  readonly title: string;
}

export const comparabilityWordsZh: ComparabilityWords = {
  title: '可比性',
};

export const comparabilityWordsEn: ComparabilityWords = {
  title: 'Comparability',
};
