import { foldedName } from '../cells/plainText';
import { headingParts } from '../check/rowPlan';
import type { OwnRole } from './ownMapping';

/** Headings by what their column says; the columns of the files that this software writes are among them. */
const HEADINGS: Readonly<Record<Exclude<OwnRole, 'figures' | 'ignore'>, readonly string[]>> = {
  place: [
    '地区|城市|地市|市|设区市|市州|市县|行政区|行政区域|区域|地方|地名|市名|城市名称|地区名称|区县|县区|省市',
    'place|place_zh|city|region|area|prefecture|city name|location|district',
  ].flatMap((one) => one.split('|')),
  place_en: ['place_en', 'city_en'],
  place_code:
    '行政区划代码|区划代码|地区代码|城市代码|代码|place_code|city_code|code|adcode|region code'.split('|'),
  indicator:
    '指标|指标名称|项目|统计指标|统计项目|名称|indicator|indicator_zh|measure|variable|item|indicator name'.split(
      '|',
    ),
  indicator_en: ['indicator_en'],
  indicator_id: ['indicator_id', '指标代码', '指标编码', 'indicator code'],
  definition: ['definition', 'definition_zh', '口径', '定义', '指标解释', '指标口径'],
  definition_en: ['definition_en'],
  topic: ['topic', 'topic_id', 'theme', '主题'],
  direction: ['direction'],
  stage: '学段|教育阶段|阶段|办学层次|stage|stage_id|education stage|level of education'.split('|'),
  year: '年份|年度|年|时间|期间|学年|学年度|统计年度|统计年份|统计时间|year|period|time|time_period|years|school year'.split(
    '|',
  ),
  value: '数值|值|数据|数量|指标值|数字|统计值|value|figure|number|amount|obs_value|data'.split('|'),
  unit: '单位|计量单位|unit|units|unit of measure'.split('|'),
  nature: ['性质', '数据性质', 'nature'],
  bound: ['界限', 'bound'],
  scope: ['范围', '统计范围', '口径范围', 'scope'],
  source: '来源|数据来源|资料来源|出处|source|source_title_zh|source_title|sources'.split('|'),
  locator: ['locator', '页码', '位置', '所在位置', 'page'],
  as_printed: ['as_printed', '原文', '原文写法', '原文数字'],
  resolution: ['resolution', '精度'],
  period_basis: ['period_basis'],
  origin: ['origin'],
  note: '备注|说明|注|注释|附注|note|note_zh|notes|remark|remarks|comment|comments'.split('|'),
  note_en: ['note_en'],
  break: ['break', 'break_zh', '中断', '口径变化'],
  break_en: ['break_en'],
  doubt: ['doubt', 'doubt_zh', '疑点', '存疑'],
  doubt_en: ['doubt_en'],
};

const ROLE_OF: ReadonlyMap<string, OwnRole> = new Map(
  Object.entries(HEADINGS).flatMap(([role, names]) =>
    names.map((name): [string, OwnRole] => [foldedName(name), role as OwnRole]),
  ),
);

/** What a column says by its heading, its unit in brackets aside; null: the heading is none of those known. */
export function roleOfHeading(heading: string): OwnRole | null {
  const whole = ROLE_OF.get(foldedName(heading));
  return whole ?? ROLE_OF.get(foldedName(headingParts(heading).name)) ?? null;
}
