const HAN = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const ENGLISH = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** 四市, 五市; beyond ten 12 市. */
export const citiesZh = (count: number): string => (HAN[count] ? `${HAN[count]}市` : `${count} 市`);

/** Four cities, one city; beyond ten 12 cities. */
export const citiesEn = (count: number): string =>
  `${ENGLISH[count] ?? count} ${count === 1 ? 'city' : 'cities'}`;

/** Two cities or more, but not all: 两市或三市 of four, 两至四市 of five. */
export function someCitiesZh(all: number): string {
  if (all < 4) return citiesZh(2);
  return all === 4 ? '两市或三市' : `两至${citiesZh(all - 1)}`;
}

/** Two cities or more, but not all: two or three cities of four, two to four cities of five. */
export function someCitiesEn(all: number): string {
  if (all < 4) return citiesEn(2);
  return `two ${all === 4 ? 'or' : 'to'} ${citiesEn(all - 1)}`;
}
