import type { UnitKind } from '@/domain/unit';
import { countedEn, listEn, lowered } from '../language/english';
import { aimWordsEn, aimWordsZh } from './aimWords';
import { moreZh, overviewSentenceWordsEn, overviewSentenceWordsZh } from './overviewSentenceWords';

/** How a city stands on the whole page, counted. */
export interface SummaryCounts {
  readonly figures: number;
  readonly has: number;
  readonly above: number;
  readonly below: number;
  readonly equal: number;
  readonly reached: number;
  readonly missed: number;
  readonly open: number;
  readonly noResult: number;
  readonly notComparable: number;
  readonly ranked: number;
}

/** Words of the page "Overview". */
export type OverviewWords = typeof overviewWordsZh;

const tallyZh = (items: readonly (readonly [number, string])[]): string =>
  items
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${count} 项${words}`)
    .join('，');

export const overviewWordsZh = {
  ...overviewSentenceWordsZh,
  titleOf: (stage: string) => `${stage}${stage.endsWith('学段') ? '' : '教育'}概览`,
  titleAll: '各学段概览',
  lead: (figures: number) =>
    `主要指标 ${figures} 项，各市取最近公布的数，年份一并写出。年份、性质、范围或口径不同的，不排名次。`,
  leadFew: (figures: number) => `所收文件中，这一学段有城市数字的指标只有 ${figures} 项，全部列出。`,
  leadNone: '所收文件中，这一学段没有城市的数字。',
  leadAll: '每个学段先列两项，点学段名看全部主要指标。年份、性质、范围或口径不同的，不排名次。',
  summary: (city: string, country: string, counts: SummaryCounts) => {
    const against = counts.above + counts.below + counts.equal;
    const aims = counts.reached + counts.missed + counts.open + counts.noResult + counts.notComparable;
    return [
      `${city}：${counts.figures} 项指标中 ${counts.has} 项有数字`,
      counts.ranked > 0 ? `${counts.ranked} 项可与其他城市同年排名` : '均不能与其他城市同年排名',
      ...(against > 0
        ? [
            `${against} 项可与${country}同年相比（${tallyZh([
              [counts.above, `高于${country}`],
              [counts.below, `低于${country}`],
              [counts.equal, `与${country}相当`],
            ])}）`,
          ]
        : []),
      ...(aims > 0
        ? [
            `${aims} 项有目标或计划（${tallyZh([
              [counts.reached, aimWordsZh.state.reached],
              [counts.missed, aimWordsZh.state.missed],
              [counts.open, aimWordsZh.state.open],
              [counts.noResult, aimWordsZh.state.noResult],
              [counts.notComparable, aimWordsZh.state.notComparable],
            ])}）`,
          ]
        : []),
    ]
      .join('；')
      .concat('。');
  },
  board: '各市主要指标',
  indicator: '指标',
  years: '历年',
  yearsHint: '（各图纵轴不同，不从零起）',
  myCity: '先看哪个城市',
  allCities: '各市并列',
  focusOn: (city: string) => `先看${city}`,
  noFigure: '所收文件没有',
  openIndicator: (indicator: string) => `${indicator}，在“探索”中看全部数字`,
  openStage: (stage: string) => `看${stage}的主要指标`,
  stageCount: (withCity: number, total: number) =>
    withCity === 0 ? `${total} 项指标，都没有城市的数字` : `${total} 项指标，其中 ${withCity} 项有城市的数字`,
  seeAll: (total: number) => `在“探索”中看这一学段的全部 ${total} 项指标`,
  /** A part of a cell: distance to the country. */
  gapCell: (amount: string, sign: number, country: string, kind: UnitKind) =>
    sign === 0 ? `与${country}相当` : `比${country}${moreZh(sign, kind)} ${amount}`,
  /** An aim with its verdict in the words of the page "Targets". */
  aimCell: (year: number, nature: string, value: string, verdict: string) =>
    `${year} ${nature} ${value}，${verdict}`,
  /** A national level beside the figures: whom it binds, by when; year null: always. */
  standard: {
    country: (level: string, year: number | null) =>
      year === null ? `全国标准 ${level}` : `全国 ${year} 目标 ${level}`,
    county: (level: string, year: number | null) =>
      `县级标准 ${level}${year === null ? '' : `（${year}）`}，约束县`,
  },
  ranked: (year: number, order: 'more' | 'higher' | 'lower', names: readonly string[]) =>
    `${year} 年${order === 'more' ? '由多到少' : order === 'higher' ? '由高到低' : '由低到高'}：${names.join('，')}`,
  /** In which dimensions figures differ, and what all of them are so that they are not ranked. */
  notRanked: (differ: readonly string[], shared: readonly string[]) => {
    const reasons = [...(differ.length > 0 ? [`${differ.join('、')}不同`] : []), ...shared];
    return `不排名：${reasons.join('，') || '没有同年的确数'}`;
  },
  oneCity: '只有一市有数字，不排名',
  noCity: '各市都没有数字',
};

export const overviewWordsEn: OverviewWords = {
  ...overviewSentenceWordsEn,
  titleOf: (stage) => `${stage} at a glance`,
  titleAll: 'Every stage at a glance',
  lead: (figures) =>
    `${countedEn(figures, 'main indicator', 'main indicators')}: the newest figure of each city, with its year. Where year, nature, scope or definition differ, cities are not ranked.`,
  leadFew: (figures) =>
    `In the documents held, only ${countedEn(figures, 'indicator of this stage has a city figure; it is shown.', 'indicators of this stage have city figures; all are shown.')}`,
  leadNone: 'The documents held have no city figures for this stage.',
  leadAll:
    'Two indicators of each stage; choose a stage for all its main ones. Where year, nature, scope or definition differ, cities are not ranked.',
  summary: (city, country, counts) => {
    const against = counts.above + counts.below + counts.equal;
    const aims = counts.reached + counts.missed + counts.open + counts.noResult + counts.notComparable;
    const tally = (items: readonly (readonly [number, string])[]) =>
      items
        .filter(([count]) => count > 0)
        .map(([count, words]) => `${count} ${words}`)
        .join(', ');
    return `${[
      `${city}: figures for ${counts.has} of ${countedEn(counts.figures, 'indicator', 'indicators')}`,
      counts.ranked > 0
        ? `${counts.ranked} can be ranked with other cities in one year`
        : 'none can be ranked with other cities in one year',
      ...(against > 0
        ? [
            `${against} can be held against ${country} in the same year (${tally([
              [counts.above, 'above'],
              [counts.below, 'below'],
              [counts.equal, 'about equal'],
            ])})`,
          ]
        : []),
      ...(aims > 0
        ? [
            `${aims} ${aims === 1 ? 'has' : 'have'} a target or plan (${tally([
              [counts.reached, lowered(aimWordsEn.state.reached)],
              [counts.missed, lowered(aimWordsEn.state.missed)],
              [counts.open, lowered(aimWordsEn.state.open)],
              [counts.noResult, lowered(aimWordsEn.state.noResult)],
              [counts.notComparable, lowered(aimWordsEn.state.notComparable)],
            ])})`,
          ]
        : []),
    ].join('; ')}.`;
  },
  board: 'Main indicators of the cities',
  indicator: 'Indicator',
  years: 'Over the years',
  yearsHint: '(scales differ, not from zero)',
  myCity: 'City to look at first',
  allCities: 'All alike',
  focusOn: (city) => `${city} first`,
  noFigure: 'No figure held',
  openIndicator: (indicator) => `${indicator}: see all figures in Explore`,
  openStage: (stage) => `See the main indicators: ${stage}`,
  stageCount: (withCity, total) =>
    withCity === 0
      ? `${countedEn(total, 'indicator', 'indicators')}, none with city figures`
      : `${countedEn(total, 'indicator', 'indicators')}, ${withCity} with city figures`,
  seeAll: (total) =>
    total === 1
      ? 'See the one indicator of this stage in Explore'
      : `See all ${total} indicators of this stage in Explore`,
  gapCell: (amount, sign, country) =>
    sign === 0 ? `about equal to ${country}` : `${amount} ${sign > 0 ? 'above' : 'below'} ${country}`,
  aimCell: (year, nature, value, verdict) => `${year} ${nature} ${value}: ${lowered(verdict)}`,
  standard: {
    country: (level, year) =>
      year === null ? `National standard ${level}` : `National target ${year}: ${level}`,
    county: (level, year) => `County standard ${level}${year === null ? '' : ` (${year})`}, binds counties`,
  },
  ranked: (year, order, names) =>
    `${year}, ${order === 'lower' ? 'lowest' : order === 'more' ? 'largest' : 'highest'} first: ${names.join(', ')}`,
  notRanked: (differ, shared) => {
    const apart = `${listEn(differ.map((one) => one.toLowerCase()))} ${differ.length > 1 ? 'differ' : 'differs'}`;
    const reasons = [...(differ.length > 0 ? [apart] : []), ...shared];
    return `Not ranked: ${reasons.join('; ') || 'no exact figures of one year'}`;
  },
  oneCity: 'One city only, not ranked',
  noCity: 'No city has a figure',
};
