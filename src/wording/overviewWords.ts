import type { UnitKind } from '@/domain/unit';
import {
  type AimOutcome,
  moreZh,
  type OverviewSentenceWords,
  overviewSentenceWordsEn,
  overviewSentenceWordsZh,
} from './overviewSentenceWords';

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
  readonly unanswered: number;
  readonly ranked: number;
}

/** Words of the page "Overview". */
export interface OverviewWords extends OverviewSentenceWords {
  readonly title: string;
  readonly titleOf: (stage: string) => string;
  readonly titleAll: string;
  readonly lead: (figures: number) => string;
  readonly leadFew: (figures: number) => string;
  readonly leadNone: string;
  readonly leadAll: string;
  readonly summary: (city: string, country: string, counts: SummaryCounts) => string;
  readonly board: string;
  readonly indicator: string;
  readonly years: string;
  readonly yearsHint: string;
  readonly myCity: string;
  readonly allCities: string;
  readonly focusOn: (city: string) => string;
  readonly noFigure: string;
  readonly openIndicator: (indicator: string) => string;
  readonly openStage: (stage: string) => string;
  readonly stageCount: (withCity: number, total: number) => string;
  readonly seeAll: (total: number) => string;
  readonly picture: (indicator: string, from: number, to: number) => string;
  /** A part of a cell: distance to the country. */
  readonly gapCell: (amount: string, sign: number, country: string, kind: UnitKind) => string;
  readonly aimCell: (
    outcome: AimOutcome,
    year: number,
    nature: string,
    value: string,
    amount: string,
  ) => string;
  readonly aimItself: Record<AimOutcome, string>;
  readonly ranked: (year: number, order: 'more' | 'higher' | 'lower', names: readonly string[]) => string;
  readonly notRanked: (reasons: readonly string[]) => string;
  readonly oneCity: string;
  readonly noCity: string;
}

const tallyZh = (items: readonly (readonly [number, string])[]): string =>
  items
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${words} ${count} 项`)
    .join('，');

export const overviewWordsZh: OverviewWords = {
  ...overviewSentenceWordsZh,
  title: '学段概览',
  titleOf: (stage) => `${stage}${stage.endsWith('学段') ? '' : '教育'}概览`,
  titleAll: '各学段概览',
  lead: (figures) =>
    `主要指标 ${figures} 项，各市取最近公布的数，年份一并写出。年份、性质、范围或口径不同的，不排名次。`,
  leadFew: (figures) => `所收文件中，这一学段有城市数字的指标只有 ${figures} 项，全部列出。`,
  leadNone: '所收文件中，这一学段没有城市的数字。',
  leadAll: '每个学段先列两项，点学段名看全部主要指标。年份、性质、范围或口径不同的，不排名次。',
  summary: (city, country, counts) => {
    const against = counts.above + counts.below + counts.equal;
    const aims = counts.reached + counts.missed + counts.open + counts.unanswered;
    return [
      `${city}：${counts.figures} 项中有 ${counts.has} 项数字`,
      counts.ranked > 0 ? `${counts.ranked} 项可与别市同年排名` : '没有一项可与别市同年排名',
      ...(against > 0
        ? [
            `${against} 项可与${country}同年相比（${tallyZh([
              [counts.above, '高于'],
              [counts.below, '低于'],
              [counts.equal, '等于'],
            ])}）`,
          ]
        : []),
      ...(aims > 0
        ? [
            `${aims} 项有目标或计划（${tallyZh([
              [counts.reached, '达到'],
              [counts.missed, '未达到'],
              [counts.open, '未到期'],
              [counts.unanswered, '没有可对照的结果'],
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
  focusOn: (city) => `先看${city}`,
  noFigure: '所收文件没有',
  openIndicator: (indicator) => `${indicator}，在“探索”中看全部数字`,
  openStage: (stage) => `看${stage}的主要指标`,
  stageCount: (withCity, total) =>
    withCity === 0 ? `${total} 项指标，都没有城市的数字` : `${total} 项指标，其中 ${withCity} 项有城市的数字`,
  seeAll: (total) => `在“探索”中看这一学段的全部 ${total} 项指标`,
  picture: (indicator, from, to) => `${indicator}，${from}—${to} 年`,
  gapCell: (amount, sign, country, kind) =>
    sign === 0 ? `与${country}相同` : `比${country}${moreZh(sign, kind)} ${amount}`,
  aimCell: (outcome, year, nature, value, amount) => {
    const aim = `${year} ${nature} ${value}`;
    if (outcome === 'reached') return `达到 ${aim}`;
    if (outcome === 'missed') return `未到 ${aim}，差 ${amount}`;
    if (outcome === 'open') return `${aim}，未到期`;
    return outcome === 'noResult' ? `${aim}，未见结果` : `${aim}，无同口径结果`;
  },
  aimItself: {
    reached: '已达到',
    missed: '未达到',
    open: '未到期',
    noResult: '未见结果',
    notComparable: '无同口径结果',
  },
  ranked: (year, order, names) =>
    `${year} 年${order === 'more' ? '由多到少' : order === 'higher' ? '由高到低' : '由低到高'}：${names.join('，')}`,
  notRanked: (reasons) =>
    reasons.length > 0 ? `不排名：${reasons.join('、')}不同` : '不排名：没有同年的确数',
  oneCity: '只有一市有数字，不排名',
  noCity: '各市都没有数字',
};

const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const overviewWordsEn: OverviewWords = {
  ...overviewSentenceWordsEn,
  title: 'A stage at a glance',
  titleOf: (stage) => `${stage} at a glance`,
  titleAll: 'Every stage at a glance',
  lead: (figures) =>
    `${counted(figures, 'main indicator', 'main indicators')}: the newest figure of each city, with its year. Where year, nature, scope or definition differ, cities are not ranked.`,
  leadFew: (figures) =>
    `In the documents held, only ${counted(figures, 'indicator of this stage has a city figure; it is shown.', 'indicators of this stage have city figures; all are shown.')}`,
  leadNone: 'The documents held have no city figures for this stage.',
  leadAll:
    'Two indicators of each stage; choose a stage for all its main ones. Where year, nature, scope or definition differ, cities are not ranked.',
  summary: (city, country, counts) => {
    const against = counts.above + counts.below + counts.equal;
    const aims = counts.reached + counts.missed + counts.open + counts.unanswered;
    const tally = (items: readonly (readonly [number, string])[]) =>
      items
        .filter(([count]) => count > 0)
        .map(([count, words]) => `${count} ${words}`)
        .join(', ');
    return `${[
      `${city}: figures for ${counts.has} of ${counted(counts.figures, 'indicator', 'indicators')}`,
      counts.ranked > 0
        ? `${counts.ranked} can be ranked with other cities in one year`
        : 'none can be ranked with other cities in one year',
      ...(against > 0
        ? [
            `${against} can be held against ${country} in the same year (${tally([
              [counts.above, 'above'],
              [counts.below, 'below'],
              [counts.equal, 'equal'],
            ])})`,
          ]
        : []),
      ...(aims > 0
        ? [
            `${aims} ${aims === 1 ? 'has' : 'have'} a target or plan (${tally([
              [counts.reached, 'reached'],
              [counts.missed, 'missed'],
              [counts.open, 'not yet due'],
              [counts.unanswered, 'without a result to compare'],
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
      ? `${counted(total, 'indicator', 'indicators')}, none with city figures`
      : `${counted(total, 'indicator', 'indicators')}, ${withCity} with city figures`,
  seeAll: (total) =>
    total === 1
      ? 'See the one indicator of this stage in Explore'
      : `See all ${total} indicators of this stage in Explore`,
  picture: (indicator, from, to) => `${indicator}, ${from}–${to}`,
  gapCell: (amount, sign, country) =>
    sign === 0 ? `same as ${country}` : `${amount} ${sign > 0 ? 'above' : 'below'} ${country}`,
  aimCell: (outcome, year, nature, value, amount) => {
    const aim = `${year} ${nature} ${value}`;
    if (outcome === 'reached') return `${aim} reached`;
    if (outcome === 'missed') return `${aim} missed by ${amount}`;
    if (outcome === 'open') return `${aim}: not yet due`;
    return outcome === 'noResult' ? `${aim}: no result` : `${aim}: no comparable result`;
  },
  aimItself: {
    reached: 'reached',
    missed: 'missed',
    open: 'not yet due',
    noResult: 'no result published',
    notComparable: 'no comparable result',
  },
  ranked: (year, order, names) =>
    `${year}, ${order === 'lower' ? 'lowest' : order === 'more' ? 'largest' : 'highest'} first: ${names.join(', ')}`,
  notRanked: (reasons) =>
    reasons.length > 0
      ? `Not ranked: ${list(reasons.map((reason) => reason.toLowerCase()))} ${reasons.length > 1 ? 'differ' : 'differs'}`
      : 'Not ranked: no exact figures of one year',
  oneCity: 'One city only, not ranked',
  noCity: 'No city has a figure',
};
