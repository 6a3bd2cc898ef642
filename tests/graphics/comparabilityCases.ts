import type { PictureSpec } from '../pictureOf';

/** A picture of the golden data, and all that it must say of how its figures compare. */
export interface ComparabilityCase extends PictureSpec {
  readonly about: string;
  readonly zh: string;
  readonly en: string;
  /** Codes and gravity of every figure that is not the plain kind, by the end of its id. */
  readonly rows: Readonly<Record<string, string>>;
  /** One row as it reads in the file, by the end of its id. */
  readonly row: readonly [id: string, zh: string, en: string];
}

export const COMPARABILITY_CASES: readonly ComparabilityCase[] = [
  {
    about: 'targets beside results, one of them reached',
    indicatorId: 'compulsory-retention-rate',
    placeCodes: ['360100', '360700'],
    zh: '南昌 2020 年、赣州 2018 年各有一个目标值。',
    en: 'Nanchang 2020 and Ganzhou 2018 each have a target.',
    rows: {
      'gz.compulsory-retention-rate.2018.target': 'nature=target different',
      'nc.compulsory-retention-rate.2020.target': 'nature=target different',
      'nc.compulsory-retention-rate.2020.actual': 'source=A detail',
    },
    row: ['gz.compulsory-retention-rate.2018.target', '是目标值，不是结果。', 'A target, not a result.'],
  },
  {
    about: 'a lower bound and an inferred year',
    indicatorId: 'preschool-gross-enrolment-ratio',
    placeCodes: ['360100', '360700'],
    zh: '南昌 2020 年、赣州 2018 年各有一个目标值；赣州 2018 年为“80%以上”；南昌 2011 年的年份系推断。',
    en: 'Nanchang 2020 and Ganzhou 2018 each have a target; Ganzhou 2018 is given as at least 80%; the year of Nanchang 2011 is inferred.',
    rows: {
      'nc.preschool-gross-enrolment-ratio.2011.actual': 'year=inferred care',
      'nc.preschool-gross-enrolment-ratio.2016.actual': 'source=B detail',
      'nc.preschool-gross-enrolment-ratio.2020.target': 'nature=target different',
      'gz.preschool-gross-enrolment-ratio.2018.target': 'nature=target|bound=at_least different',
    },
    row: [
      'gz.preschool-gross-enrolment-ratio.2018.target',
      '是目标值，不是结果；原文为“80%以上”，不是确数。',
      'A target, not a result; given as at least 80%, not exact.',
    ],
  },
  {
    about: 'a range, of plans only',
    indicatorId: 'new-municipal-distinctive-senior-schools',
    zh: '都是计划值，不是结果；南昌 2021 年为“2-3所”。',
    en: 'All are plans, not results; Nanchang 2021 is given as 2–3 institutions.',
    rows: {
      'nc.new-municipal-distinctive-senior-schools.2021.plan.at-least': 'nature=plan|bound=range care',
      'nc.new-municipal-distinctive-senior-schools.2021.plan.at-most': 'nature=plan|bound=range care',
    },
    row: [
      'nc.new-municipal-distinctive-senior-schools.2021.plan.at-least',
      '是计划值，不是结果；原文是一个区间（2—3），这里是其中一端。',
      'A plan, not a result; one end of the printed range 2–3.',
    ],
  },
  {
    about: 'half a year beside years',
    indicatorId: 'aid-amount',
    zh: '赣州 2023 年上半年只是一年中的一部分。',
    en: 'Ganzhou first half of 2023 covers part of a year only.',
    rows: {
      'gz.aid-amount.2015.actual': 'source=C detail',
      'gz.aid-amount.2023-S1.actual': 'period=half-1 different',
    },
    row: [
      'gz.aid-amount.2023-S1.actual',
      '只是 2023 年上半年的数，不是全年。',
      'Part of a year only (first half of 2023).',
    ],
  },
  {
    about: 'totals of several years, one of them a bound',
    indicatorId: 'new-school-places-schools-cumulative',
    zh: '都是计划值，不是结果；南昌 2021—2025 年为“20.6万余个”；南昌 2021—2025 年、南昌 2023—2025 年是多年合计。',
    en: 'All are plans, not results; Nanchang 2021–2025 is given as more than 206,000 places; Nanchang 2021–2025 and Nanchang 2023–2025 are totals of several years.',
    rows: {
      'nc.new-school-places-schools-cumulative.2021-P5Y.plan':
        'nature=plan|bound=more_than|period=years-5|source=C different',
      'nc.new-school-places-schools-cumulative.2023-P3Y.plan': 'nature=plan|period=years-3 different',
    },
    row: [
      'nc.new-school-places-schools-cumulative.2023-P3Y.plan',
      '是计划值，不是结果；是 2023—2025 年的合计，不是一年。',
      'A plan, not a result; a total of several years (2023–2025).',
    ],
  },
  {
    about: 'the central urban area beside whole cities',
    indicatorId: 'new-public-kindergarten-places',
    zh: '南昌 2016 年、赣州 2019 年、江西 2023 年各有一个计划值；南昌 2016 年为“1.7万个以上”，赣州 2019 年为“3.3萬個以上”；抚州 2022 年：只含中心城区。',
    en: 'Nanchang 2016, Ganzhou 2019 and Jiangxi 2023 each have a plan; Nanchang 2016 is given as at least 17,000 places and Ganzhou 2019 is given as at least 33,000 places; Fuzhou 2022: central urban area only.',
    rows: {
      'nc.new-public-kindergarten-places.2016.plan': 'nature=plan|bound=at_least different',
      'gz.new-public-kindergarten-places.2019.plan': 'nature=plan|bound=at_least different',
      'jx.new-public-kindergarten-places.2023.plan': 'nature=plan different',
      'fz.new-public-kindergarten-places.2022.actual': 'scope=central_urban|source=A different',
    },
    row: [
      'fz.new-public-kindergarten-places.2022.actual',
      '范围：只含中心城区；来源是主管部门原文，其余多为报道或汇编。',
      "Scope: central urban area only; source: authority's own text, unlike most others (press or compilation).",
    ],
  },
  {
    about: 'a scope that no source states',
    indicatorId: 'new-party-members',
    zh: '抚州 2022 年有一个计划值；原文都没有说明范围；抚州 2022 年的年份系推断。',
    en: 'Fuzhou 2022 has a plan; none of the sources states the scope; the year of Fuzhou 2022 is inferred.',
    rows: {
      'fz.new-party-members.2022.actual': 'scope=unspecified|year=inferred care',
      'fz.new-party-members.2022.plan': 'nature=plan|scope=unspecified different',
    },
    row: [
      'fz.new-party-members.2022.actual',
      '原文没有说明范围；年份系按文件年份推断。',
      "The source does not state the scope; year inferred from the document's year.",
    ],
  },
  {
    about: 'a near definition shown on purpose',
    indicatorId: 'preschool-gross-enrolment-ratio',
    placeCodes: ['360700'],
    withFamily: true,
    zh: '赣州 2018 年有目标值；赣州 2018 年为“80%以上”；赣州另有“学前一年毛入园率” 2018 年目标 95%。',
    en: 'There are targets for Ganzhou 2018; Ganzhou 2018 is given as at least 80%; Ganzhou also has a target of 95% for "Gross enrolment ratio, last preschool year" (2018).',
    rows: {
      'gz.preschool-gross-enrolment-ratio.2018.target': 'nature=target|bound=at_least different',
      'gz.preschool-one-year-gross-enrolment-ratio.2018.target':
        'nature=target|definition=preschool-one-year-gross-enrolment-ratio different',
    },
    row: [
      'gz.preschool-one-year-gross-enrolment-ratio.2018.target',
      '是目标值，不是结果；口径不同，是“学前一年毛入园率”。',
      'A target, not a result; another definition: "Gross enrolment ratio, last preschool year".',
    ],
  },
  {
    about: 'a series that breaks',
    indicatorId: 'vocational-secondary-students',
    fromYear: 2019,
    toYear: 2022,
    zh: '全国的线在 2021 年断开（2021 年起不含技工学校）。',
    en: 'The line of China breaks at 2021 (from 2021 excludes skilled-worker schools).',
    rows: {
      'cn.vocational-secondary-students.2019.actual': 'definition=before_break different',
      'cn.vocational-secondary-students.2020.actual': 'definition=before_break different',
    },
    row: [
      'cn.vocational-secondary-students.2020.actual',
      '在序列 2021 年断开之前（2021 年起不含技工学校）。',
      'Before the break of the series at 2021 (from 2021 excludes skilled-worker schools).',
    ],
  },
  {
    about: 'sources that contradict each other',
    indicatorId: 'regular-undergraduate-and-college-students',
    placeCodes: ['360100'],
    zh: '南昌 2007 年有不一致的数（43.11、48.11），出处不同，都列出。',
    en: 'Nanchang has figures for 2007 that disagree (431,100 and 481,107); both are shown.',
    rows: {
      'nc.regular-undergraduate-and-college-students.2007.actual.nanchang-communique-2007':
        'definition=rival care',
      'nc.regular-undergraduate-and-college-students.2007.actual.nbs-data': 'definition=contradicted care',
    },
    row: [
      'nc.regular-undergraduate-and-college-students.2007.actual.nanchang-communique-2007',
      '与另一出处的数（481,107）不一致。',
      'Another source disagrees (481,107).',
    ],
  },
  {
    about: 'an older table of the same office',
    indicatorId: 'special-students',
    placeCodes: ['360000', '100000'],
    withFamily: true,
    fromYear: 2012,
    toYear: 2013,
    zh: '全国另有较早统计表的数，与新表不尽相同。',
    en: 'An older table has figures of China that may differ from the newer ones.',
    rows: Object.fromEntries(
      [2012, 2013].map((year) => [
        `cn.special-students-nbs-old.${year}.actual`,
        'definition=special-students-nbs-old care',
      ]),
    ),
    row: [
      'cn.special-students-nbs-old.2012.actual',
      '出自较早的统计表“特殊教育在校学生数（旧表）”。',
      'From an older table: "Special education students (older NBS table)".',
    ],
  },
  {
    about: 'two institutions, which are not one',
    indicatorId: 'higher-institution-size',
    zh: '抚州 2022 年：只含一所学校或单位；抚州 2022 年的年份系推断。',
    en: 'Fuzhou 2022: one institution only; the year of Fuzhou 2022 is inferred.',
    rows: {
      'fz.higher-institution-size.2022.actual': 'scope=institution|year=inferred different',
      'fz.higher-institution-size.2022.actual.2': 'scope=institution|year=inferred different',
    },
    row: [
      'fz.higher-institution-size.2022.actual',
      '范围：只含一所学校或单位；年份系按文件年份推断。',
      "Scope: one institution only; year inferred from the document's year.",
    ],
  },
  {
    about: 'figures by county, one of them nearly',
    indicatorId: 'school-construction-investment',
    zh: '抚州 2022 年为“近2亿元”；抚州 2022 年：按县（市、区）；抚州 2022 年的年份系推断。',
    en: 'Fuzhou 2022 is given as nearly 200 million yuan; Fuzhou 2022: by county; the year of Fuzhou 2022 is inferred.',
    rows: {
      'fz.school-construction-investment.2022.actual': 'scope=county|year=inferred different',
      'fz.school-construction-investment.2022.actual.nearly':
        'bound=nearly|scope=county|year=inferred different',
    },
    row: [
      'fz.school-construction-investment.2022.actual',
      '范围：按县（市、区）；年份系按文件年份推断。',
      "Scope: by county; year inferred from the document's year.",
    ],
  },
  {
    about: 'populations that the compiler adjusted beside others as printed',
    indicatorId: 'resident-population',
    year: 2010,
    zh: '南昌、赣州 2010 年的数由汇编者按另一年的行政区划调整过。',
    en: 'The figures of Nanchang and Ganzhou 2010 were adjusted by the compiler to the boundaries of another year.',
    rows: {
      'gz.resident-population.2010.actual': 'origin=adjusted|source=C care',
      'nc.resident-population.2010.actual': 'origin=adjusted|source=C care',
    },
    row: [
      'nc.resident-population.2010.actual',
      '由汇编者按另一年的行政区划调整过；来源是报道或汇编，与其余不同。',
      'Adjusted by the compiler to the boundaries of another year; source: press or compilation, unlike the others.',
    ],
  },
  {
    about: 'totals that no source prints',
    indicatorId: 'special-post-teachers-recruited',
    fromYear: 2023,
    zh: '都是计划值，不是结果；南昌、赣州、抚州 2023 年的总数原文没有印，由汇编者逐条合计。',
    en: 'All are plans, not results; the totals of Nanchang, Ganzhou and Fuzhou 2023 are printed nowhere: the compiler added them up.',
    rows: {
      'jx.special-post-teachers-recruited.2023.plan': 'nature=plan|source=C detail',
      'nc.special-post-teachers-recruited.2023.plan': 'nature=plan|origin=counted care',
      'gz.special-post-teachers-recruited.2023.plan': 'nature=plan|origin=counted care',
      'fz.special-post-teachers-recruited.2023.plan': 'nature=plan|origin=counted care',
    },
    row: [
      'nc.special-post-teachers-recruited.2023.plan',
      '是计划值，不是结果；原文没有印这个总数，由汇编者按所列逐条合计。',
      'A plan, not a result; the source prints no such total; the compiler added up what it lists.',
    ],
  },
  {
    about: 'the latest of each place, of different years',
    indicatorId: 'aid-amount',
    year: 'latest',
    zh: '赣州 2023 年上半年只是一年中的一部分；各数的年份不同（2020—2023 年）。',
    en: 'Ganzhou first half of 2023 covers part of a year only; years differ (2020–2023).',
    rows: {
      'nc.aid-amount.2020.actual': 'year=2020 care',
      'gz.aid-amount.2023-S1.actual': 'period=half-1|year=2023 different',
      'fz.aid-amount.2022.actual': 'year=2022 care',
    },
    row: ['fz.aid-amount.2022.actual', '是 2022 年的数，各数年份不同。', 'Of 2022, unlike the others.'],
  },
  {
    about: 'grades of the sources alone',
    indicatorId: 'university-educated-per-100k',
    zh: '只有来源不同（官方文本存本、报道或汇编），其余一致。',
    en: 'Only the sources differ in kind (stored copy of an official text, press or compilation); all else is alike.',
    rows: {
      'jm.university-educated-per-100k.2000.actual': 'source=B detail',
      'jx.university-educated-per-100k.2020.actual': 'source=B detail',
    },
    row: [
      'jx.university-educated-per-100k.2020.actual',
      '来源是官方文本存本，其余多为报道或汇编。',
      'Source: stored copy of an official text, unlike most others (press or compilation).',
    ],
  },
  {
    about: 'nothing that differs',
    indicatorId: 'resident-population',
    year: 2020,
    zh: '同一年、同一指标，性质、范围都一致，可直接比较。',
    en: 'One year, one indicator, nature and scope alike: the figures can be compared directly.',
    rows: {},
    row: ['nc.resident-population.2020.actual', '', ''],
  },
];
