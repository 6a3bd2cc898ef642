/** Words of the page "Targets". */
export interface TargetsWords {
  readonly title: string;
}

export const targetsWordsZh: TargetsWords = {
  title: '目标与结果',
};

export const targetsWordsEn: TargetsWords = {
  title: 'Targets and results',
};
