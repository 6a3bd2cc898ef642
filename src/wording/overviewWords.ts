/** Words of the page "Overview". */
export interface OverviewWords {
  readonly title: string;
}

export const overviewWordsZh: OverviewWords = {
  title: '学段概览',
};

export const overviewWordsEn: OverviewWords = {
  title: 'A stage at a glance',
};
