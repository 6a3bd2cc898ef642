/** Words of the page of an indicator. */
export type IndicatorWords = typeof indicatorWordsZh;

export const indicatorWordsZh = {
  /** What the pale band behind the lines is. */
  band: (count: number) => `浅带：全国 ${count} 市的中间一半`,
  others: (province: string, count: number) => `灰线：${province}其余 ${count} 市`,
  median: (count: number, value: string) => `${count} 市中位数 ${value}`,
  medianShort: (value: string) => `中位数 ${value}`,
  offScale: (count: number, value: string, above: boolean) =>
    `另有 ${count} 市在 ${value} 以${above ? '上' : '下'}`,
};

export const indicatorWordsEn: IndicatorWords = {
  band: (count) => `Pale band: middle half of ${count} cities`,
  others: (province, count) => `Grey lines: ${count} other cities of ${province}`,
  median: (count, value) => `Median of ${count} cities ${value}`,
  medianShort: (value) => `Median ${value}`,
  offScale: (count, value, above) =>
    `${count} more ${count === 1 ? 'city' : 'cities'} ${above ? 'above' : 'below'} ${value}`,
};
