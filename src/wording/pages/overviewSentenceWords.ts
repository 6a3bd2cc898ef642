import type { UnitKind } from '@/domain/unit';
import { listEn } from '../language/english';

/** What became of an aim, as the query of aims says it. */
export type AimOutcome = 'reached' | 'missed' | 'open' | 'noResult' | 'notComparable';

/** A figure's period as the sentences need it. */
export interface PeriodPhrase {
  /** `2020 年`, `2023 年上半年`; in English `2020`, `first half of 2023`. */
  readonly words: string;
  readonly inferred: boolean;
  /** A plain year, whose words can follow "in". */
  readonly plain: boolean;
}

/** Pieces of the sentence of a figure on the page "Overview". */
export type OverviewSentenceWords = typeof overviewSentenceWordsZh;

const isAmount = (kind: UnitKind): boolean => kind === 'count' || kind === 'money';

/** More or higher, less or lower. */
export const moreZh = (sign: number, kind: UnitKind): string =>
  isAmount(kind) ? (sign > 0 ? '多' : '少') : sign > 0 ? '高' : '低';

export const overviewSentenceWordsZh = {
  points: (number: string) => `${number} 个百分点`,
  figure: (place: string, { words }: PeriodPhrase, value: string, note: string) =>
    `${place} ${words} ${value}${note}`,
  beside: (place: string, { words }: PeriodPhrase, value: string, note: string) =>
    `${place} ${words} ${value}${note}`,
  sameTime: (place: string, value: string, note: string) => `${place}同期 ${value}${note}`,
  onlyAim: (place: string, { words }: PeriodPhrase, nature: string, value: string) =>
    `${place}只有${nature}，${words} ${value}`,
  onlyAims: (place: string, { words }: PeriodPhrase, natures: readonly string[], value: string) =>
    `${place}只有${natures.join('和')}，最近一项为 ${words} ${value}`,
  onlyOne: (place: string, { words }: PeriodPhrase, nature: string, value: string) =>
    nature === ''
      ? `各市中只有${place}有数字，${words} ${value}`
      : `各市中只有${place}有${nature}，${words} ${value}`,
  against: (country: string, amount: string, sign: number, kind: UnitKind) =>
    sign === 0 ? `与${country}同年相当` : `比${country}同年${moreZh(sign, kind)} ${amount}`,
  /** Amounts printed in full are the same; what is rounded, like a rate or ratio, is about the same. */
  since: ({ words, inferred }: PeriodPhrase, amount: string, sign: number, kind: UnitKind) => {
    const then = `${words}${inferred ? '（年份系推断）' : ''}`;
    const even = isAmount(kind) ? '相同' : '相当';
    return sign === 0 ? `与 ${then}${even}` : `比 ${then}${moreZh(sign, kind)} ${amount}`;
  },
  /** The latest figure held against an aim of another year that no result answers. */
  aimDistance: (
    outcome: 'open' | 'noResult',
    year: number,
    nature: string,
    value: string,
    amount: string,
    sign: number,
    kind: UnitKind,
  ) => {
    const aim = `${year} 年${nature} ${value}`;
    const distance = sign === 0 ? `与 ${aim} 相同` : `比 ${aim} ${moreZh(sign, kind)} ${amount}`;
    return `${distance}（${outcome === 'open' ? '未到期' : '当年未见结果'}）`;
  },
  aim: (outcome: AimOutcome, year: string, nature: string, value: string, amount: string) => {
    const when = year === '' ? '当年' : ` ${year} 年`;
    if (outcome === 'reached') return `达到${when}${nature} ${value}`;
    if (outcome === 'missed')
      return `未达到${when}${nature} ${value}${amount === '' ? '' : `（差 ${amount}）`}`;
    const aim = `${when.trim()}${nature} ${value}`;
    if (outcome === 'open') return `${aim}未到期`;
    return outcome === 'noResult' ? `${aim}未见结果` : `${aim}的结果不可比`;
  },
  /** The latest year that several cities share, and their figures in it. */
  common: (year: number, items: readonly string[]) => `同年可比的是 ${year} 年：${items.join('，')}`,
  /** The largest and the smallest of several; null: it is the figure that the sentence spoke of first. */
  extremes: (count: number, high: string | null, low: string | null, kind: UnitKind) => {
    const [most, least] = isAmount(kind) ? ['最多', '最少'] : ['最高', '最低'];
    if (high === null) return `${count} 市中${most}，${least}的是${low}`;
    if (low === null) return `${count} 市中${least}，${most}的是${high}`;
    return `${count} 市中${most}的是${high}，${least}的是${low}`;
  },
  hasNone: (place: string) => `${place}没有这一数字`,
  noCityHas: '各市都没有这一数字',
  notes: (notes: readonly string[]) => (notes.length > 0 ? `（${notes.join('，')}）` : ''),
  inferred: '年份系推断',
};

const timeEn = ({ words, plain }: PeriodPhrase): string => (plain ? ` in ${words}` : ` (${words})`);

const forEn = ({ words }: PeriodPhrase): string =>
  /^(first|second) half/.test(words) ? `for the ${words}` : `for ${words}`;

const article = (nature: string): string => (nature === 'actual' ? 'an actual figure' : `a ${nature}`);

export const overviewSentenceWordsEn: OverviewSentenceWords = {
  points: (number) => `${number} percentage ${number === '1' ? 'point' : 'points'}`,
  figure: (place, period, value, note) => `${place} ${value}${timeEn(period)}${note}`,
  beside: (place, period, value, note) => `${place} ${value}${timeEn(period)}${note}`,
  sameTime: (place, value, note) => `${place} ${value} at the same time${note}`,
  onlyAim: (place, period, nature, value) =>
    `${place} has only ${article(nature)} ${forEn(period)}, ${value}`,
  onlyAims: (place, period, natures, value) =>
    `${place} has only ${listEn(natures.map((nature) => `${nature}s`))}, the newest ${value} ${forEn(period)}`,
  onlyOne: (place, period, nature, value) =>
    nature === ''
      ? `the only city figure is ${place}'s ${forEn(period)}, ${value}`
      : `the only city figure is ${article(nature)} of ${place} ${forEn(period)}, ${value}`,
  against: (country, amount, sign) =>
    sign === 0
      ? `about equal to ${country} that year`
      : `${amount} ${sign > 0 ? 'above' : 'below'} ${country} that year`,
  since: ({ words, plain, inferred }, amount, sign, kind) => {
    const when = plain ? `in ${words}` : `in the period ${words}`;
    const then = `${when}${inferred ? ' (year inferred)' : ''}`;
    const [more, less] =
      kind === 'money' ? ['more', 'less'] : kind === 'count' ? ['more', 'fewer'] : ['higher', 'lower'];
    const even = isAmount(kind) ? 'the same as' : 'about the same as';
    return sign === 0 ? `${even} ${then}` : `${amount} ${sign > 0 ? more : less} than ${then}`;
  },
  aimDistance: (outcome, year, nature, value, amount, sign) => {
    const aim = `the ${year} ${nature} of ${value}`;
    const distance = sign === 0 ? `equal to ${aim}` : `${amount} ${sign > 0 ? 'above' : 'below'} ${aim}`;
    return `${distance} (${outcome === 'open' ? 'not yet due' : `no result found for ${year}`})`;
  },
  aim: (outcome, year, nature, value, amount) => {
    const aim = year === '' ? `that year's ${nature} of ${value}` : `the ${year} ${nature} of ${value}`;
    if (outcome === 'reached') return `reaching ${aim}`;
    if (outcome === 'missed') return `missing ${aim}${amount === '' ? '' : ` by ${amount}`}`;
    if (outcome === 'open') return `with ${aim} not yet due`;
    return outcome === 'noResult'
      ? `with no result found for ${aim}`
      : `with a result for ${aim} that is not comparable`;
  },
  common: (year, items) => `in ${year}, the latest year they share, ${listEn(items)}`,
  extremes: (count, high, low, kind) => {
    const [most, least] = isAmount(kind) ? ['largest', 'smallest'] : ['highest', 'lowest'];
    if (high === null) return `this is the ${most} of ${count} cities, the ${least} is ${low}`;
    if (low === null) return `this is the ${least} of ${count} cities, the ${most} is ${high}`;
    return `of ${count} cities the ${most} is ${high}, the ${least} ${low}`;
  },
  hasNone: (place) => `${place} has no such figure`,
  noCityHas: 'No city has this figure',
  notes: (notes) => (notes.length > 0 ? ` (${notes.join(', ')})` : ''),
  inferred: 'year inferred',
};
