const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const ENGLISH = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 四市, 五市; beyond ten 12 市. */
export const citiesZh = (count: number): string => (HAN[count] ? `${HAN[count]}市` : `${count} 市`);

/** Four cities, one city; beyond ten 12 cities. */
export const citiesEn = (count: number): string =>
  `${ENGLISH[count] ?? count} ${count === 1 ? 'city' : 'cities'}`;
