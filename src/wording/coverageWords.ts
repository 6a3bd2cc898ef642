/** Words of the page "Coverage". */
export interface CoverageWords {
  readonly title: string;
}

export const coverageWordsZh: CoverageWords = {
  title: '有哪些数字',
};

export const coverageWordsEn: CoverageWords = {
  title: 'What is known',
};
