/** Words of a chart shown to a room. */
export type PresentWords = typeof presentWordsZh;

export const presentWordsZh = {
  title: '放映',
  next: '下一张',
  back: '上一张',
  leave: '退出放映',
};

export const presentWordsEn: PresentWords = {
  title: 'Present',
  next: 'Next slide',
  back: 'Previous slide',
  leave: 'Leave',
};
