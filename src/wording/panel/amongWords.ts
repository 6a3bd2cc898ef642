/** The place of the cities compared among all prefecture-level cities. */
export type AmongWords = typeof amongWordsZh;

export const amongWordsZh = {
  title: '在全国城市里',
  /** What opens the part, and what it will show. */
  open: '看排位、中位数和相近的市',
  close: '收起',
  measure: '按什么看',
  year: '年份',
  city: '城市',
  value: '数值',
  inProvince: '本省',
  inCountry: '全国',
  nearest: '最接近的市',
  noFigure: '没有数',
  doubtful: '存疑，不排',
  source: '《中国城市统计年鉴》各年版，国家统计局城市社会经济调查司',
  /** A city added to the chart. */
  add: '加一个市到图里',
  bringOwn: '加入自己的数字',
  remove: (city: string) => `从图里去掉${city}`,
  added: '已加',
  addFull: (most: number) => `最多加 ${most} 个市`,
};

export const amongWordsEn: AmongWords = {
  title: 'Among all cities',
  open: 'Show ranks, medians and similar cities',
  close: 'Show less',
  measure: 'Measured by',
  year: 'Year',
  city: 'City',
  value: 'Value',
  inProvince: 'In its province',
  inCountry: 'In China',
  nearest: 'Nearest cities',
  noFigure: 'no figure',
  doubtful: 'doubtful, not ranked',
  source:
    "China City Statistical Yearbook, each year's edition, National Bureau of Statistics, urban survey department",
  add: 'Add a city to the chart',
  bringOwn: 'Add your own figures',
  remove: (city) => `Take ${city} off the chart`,
  added: 'Added',
  addFull: (most) => `${most} cities at most`,
};
