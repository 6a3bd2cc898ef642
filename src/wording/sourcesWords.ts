/** Words of the page "Sources". */
export interface SourcesWords {
  readonly title: string;
}

export const sourcesWordsZh: SourcesWords = {
  title: '来源',
};

export const sourcesWordsEn: SourcesWords = {
  title: 'Sources',
};
