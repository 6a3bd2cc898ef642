import type { UnitKind } from '@/domain/unit';

/** What became of an aim, as the query of aims says it. */
export type AimOutcome = 'reached' | 'missed' | 'open' | 'noResult' | 'notComparable';

/** A figure's period as the sentences need it. */
export interface PeriodPhrase {
  /** `2020 年`, `2023 年上半年`; in English `2020`, `first half of 2023`. */
  readonly words: string;
  /** A plain year, whose words can follow "in". */
  readonly plain: boolean;
}

/** Pieces of the sentence of a figure on the page "Overview". */
export interface OverviewSentenceWords {
  readonly points: (number: string) => string;
  readonly figure: (place: string, period: PeriodPhrase, value: string, note: string) => string;
  readonly beside: (place: string, period: PeriodPhrase, value: string, note: string) => string;
  readonly sameTime: (place: string, value: string, note: string) => string;
  readonly onlyAim: (place: string, period: PeriodPhrase, nature: string, value: string) => string;
  readonly onlyAims: (
    place: string,
    period: PeriodPhrase,
    natures: readonly string[],
    value: string,
  ) => string;
  readonly onlyOne: (place: string, period: PeriodPhrase, nature: string, value: string) => string;
  readonly against: (country: string, amount: string, sign: number, kind: UnitKind) => string;
  readonly since: (period: PeriodPhrase, amount: string, sign: number, kind: UnitKind) => string;
  /** The latest figure held against an aim of another year that no result answers. */
  readonly aimDistance: (
    outcome: 'open' | 'noResult',
    year: number,
    nature: string,
    value: string,
    amount: string,
    sign: number,
    kind: UnitKind,
  ) => string;
  readonly aim: (outcome: AimOutcome, year: string, nature: string, value: string, amount: string) => string;
  /** The latest year that several cities share, and their figures in it. */
  readonly common: (year: number, items: readonly string[]) => string;
  readonly extremes: (count: number, high: string, low: string, kind: UnitKind) => string;
  readonly hasNone: (place: string) => string;
  readonly noCityHas: string;
  readonly nobodyHas: string;
  readonly noteScope: (scope: string) => string;
  readonly noteInferred: string;
}

const isAmount = (kind: UnitKind): boolean => kind === 'count' || kind === 'money';

/** More or higher, less or lower. */
export const moreZh = (sign: number, kind: UnitKind): string =>
  isAmount(kind) ? (sign > 0 ? '多' : '少') : sign > 0 ? '高' : '低';

export const overviewSentenceWordsZh: OverviewSentenceWords = {
  points: (number) => `${number} 个百分点`,
  figure: (place, { words }, value, note) => `${words}${place} ${value}${note}`,
  beside: (place, { words }, value, note) => `${place} ${words} ${value}${note}`,
  sameTime: (place, value, note) => `${place}同期 ${value}${note}`,
  onlyAim: (place, { words }, nature, value) => `${place}只有 ${words}${nature} ${value}`,
  onlyAims: (place, { words }, natures, value) =>
    `${place}只有${natures.join('和')}，最近的是 ${words} ${value}`,
  onlyOne: (place, { words }, nature, value) =>
    `各市只有${place} ${words}一个${nature === '' ? '数字' : `${nature}数`}，${value}`,
  against: (country, amount, sign, kind) =>
    sign === 0 ? `与${country}同年相同` : `比${country}同年${moreZh(sign, kind)} ${amount}`,
  since: ({ words }, amount, sign, kind) =>
    sign === 0 ? `与 ${words}相同` : `比 ${words}${moreZh(sign, kind)} ${amount}`,
  aimDistance: (outcome, year, nature, value, amount, sign, kind) => {
    const aim = `${year} 年${nature} ${value}`;
    const distance = sign === 0 ? `与 ${aim} 相同` : `比 ${aim} ${moreZh(sign, kind)} ${amount}`;
    return `${distance}（${outcome === 'open' ? '尚未到期' : '当年未见结果'}）`;
  },
  aim: (outcome, year, nature, value, amount) => {
    const when = year === '' ? '当年' : ` ${year} 年`;
    if (outcome === 'reached') return `达到${when}${nature} ${value}`;
    if (outcome === 'missed')
      return `未达到${when}${nature} ${value}${amount === '' ? '' : `（差 ${amount}）`}`;
    const aim = `${when.trim()}${nature} ${value}`;
    if (outcome === 'open') return `${aim} 尚未到期`;
    return outcome === 'noResult' ? `${aim} 未见结果` : `${aim} 没有同口径的结果`;
  },
  common: (year, items) => `可同年相比的是 ${year} 年，${items.join('，')}`,
  extremes: (count, high, low, kind) =>
    `${count} 市中最${isAmount(kind) ? '多' : '高'}的是${high}，最${isAmount(kind) ? '少' : '低'}的是${low}`,
  hasNone: (place) => `${place}没有这一数字`,
  noCityHas: '各市都没有这一数字',
  nobodyHas: '所收文件没有这一数字',
  noteScope: (scope) => `（${scope}）`,
  noteInferred: '（年份系推断）',
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const timeEn = ({ words, plain }: PeriodPhrase): string => (plain ? ` in ${words}` : ` (${words})`);

const article = (nature: string): string => (nature === 'actual' ? 'an actual figure' : `a ${nature}`);

export const overviewSentenceWordsEn: OverviewSentenceWords = {
  points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  figure: (place, period, value, note) => `${place} ${value}${timeEn(period)}${note}`,
  beside: (place, period, value, note) => `${place} ${value}${timeEn(period)}${note}`,
  sameTime: (place, value, note) => `${place} ${value} at the same time${note}`,
  onlyAim: (place, { words }, nature, value) => `${place} has only ${article(nature)} for ${words}, ${value}`,
  onlyAims: (place, { words }, natures, value) =>
    `${place} has only ${list(natures.map((nature) => `${nature}s`))}, the newest ${value} for ${words}`,
  onlyOne: (place, { words }, nature, value) =>
    nature === ''
      ? `the only city figure is ${place}'s for ${words}, ${value}`
      : `the only city figure is ${article(nature)} of ${place} for ${words}, ${value}`,
  against: (country, amount, sign) =>
    sign === 0
      ? `the same as ${country} that year`
      : `${amount} ${sign > 0 ? 'above' : 'below'} ${country} that year`,
  since: ({ words }, amount, sign, kind) =>
    sign === 0
      ? `the same as in ${words}`
      : `${amount} ${isAmount(kind) ? (sign > 0 ? 'more' : 'fewer') : sign > 0 ? 'higher' : 'lower'} than in ${words}`,
  aimDistance: (outcome, year, nature, value, amount, sign) => {
    const aim = `the ${year} ${nature} of ${value}`;
    const distance = sign === 0 ? `equal to ${aim}` : `${amount} ${sign > 0 ? 'above' : 'below'} ${aim}`;
    return `${distance} (${outcome === 'open' ? 'not yet due' : `no result published for ${year}`})`;
  },
  aim: (outcome, year, nature, value, amount) => {
    const aim = year === '' ? `that year's ${nature} of ${value}` : `the ${year} ${nature} of ${value}`;
    if (outcome === 'reached') return `${aim} was reached`;
    if (outcome === 'missed') return `${aim} was missed${amount === '' ? '' : ` by ${amount}`}`;
    if (outcome === 'open') return `${aim} is not yet due`;
    return outcome === 'noResult'
      ? `no result is published for ${aim}`
      : `no comparable result answers ${aim}`;
  },
  common: (year, items) => `in ${year}, the latest year they share, ${list(items)}`,
  extremes: (count, high, low, kind) =>
    `of ${count} cities the ${isAmount(kind) ? 'largest' : 'highest'} is ${high}, the ${isAmount(kind) ? 'smallest' : 'lowest'} ${low}`,
  hasNone: (place) => `${place} has no such figure`,
  noCityHas: 'No city has this figure',
  nobodyHas: 'The documents held have no such figure',
  noteScope: (scope) => ` (${scope})`,
  noteInferred: ' (year inferred)',
};
