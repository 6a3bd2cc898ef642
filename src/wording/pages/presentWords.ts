/** Words of a chart shown to a room. */
export type PresentWords = typeof presentWordsZh;

export const presentWordsZh = {
  title: '放映',
  next: '下一张',
  back: '上一张',
  leave: '退出放映',
  others: '细线是其他各地。',
  cityIn: (city: string, year: string) => `${year} 年${city}`,
};

export const presentWordsEn: PresentWords = {
  title: 'Present',
  next: 'Next slide',
  back: 'Previous slide',
  leave: 'Leave',
  others: 'Thin lines: the other places.',
  cityIn: (city, year) => `${city}, ${year}:`,
};
