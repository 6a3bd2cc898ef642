import { describe, expect, it } from 'vitest';
import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { Observation } from '@/domain/observation';
import { figureCitations } from '@/narrative/citation/figureCitation';
import '../../bothLanguages';
import { datasetOf, type ObservationChange, observation } from '../../fixtures';
import { goldenDataset } from '../../goldenData';

const SEEN = {
  edition: { version: '1.2.3', date: '2026-11-28' },
  address: 'https://example.org/?o=x',
  day: '2027-01-02',
};

const [GB, APA, BIBTEX] = [0, 1, 2];
const texts = (dataset: Dataset, figure: Observation, language: Language) =>
  figureCitations(dataset, figure, SEEN, language).map(({ text }) => text);
const made = (language: Language, change: ObservationChange = {}) => {
  const figure = observation(change);
  return texts(datasetOf([figure]), figure, language);
};
const golden = (id: string, language: Language) => {
  const figure = goldenDataset.observation.get(id);
  return figure ? texts(goldenDataset, figure, language) : [];
};

describe('a figure as a reference', () => {
  it('names publisher, figure, printed text, document, item, version, day and link, in each style', () => {
    const [gb, apa, bibtex] = made('zh');
    expect(gb).toBe(
      '发布者 report. 南昌 2020 年 rate（实际值）：“90%”[DS/OL]. 出自《文件 report》（1 号，2021-01-01），第一部分，第 1 项. 城市教育比较：四座中国城市公布的教育数字：1.2.3 版. (2026-11-28)[2027-01-02]. https://example.org/?o=x.',
    );
    expect(apa).toBe(
      '发布者 report. (2021). 南昌 2020 年 rate（实际值）：“90%”. 出自《文件 report》（1 号，2021-01-01），第一部分，第 1 项. 城市教育比较：四座中国城市公布的教育数字（1.2.3 版）[数据集]. 2027-01-02 取自 https://example.org/?o=x',
    );
    expect(bibtex?.split('\n')).toEqual([
      expect.stringMatching(/^@misc\{city-education-compare-360100\.rate\.2020\.[\w.-]+,$/),
      '  author = {{发布者 report}},',
      '  title = {{南昌 2020 年 rate（实际值）：“90\\%”}},',
      '  year = {2021},',
      '  howpublished = {出自《文件 report》（1 号，2021-01-01），第一部分，第 1 项},',
      '  note = {城市教育比较：四座中国城市公布的教育数字：1.2.3 版. CC BY 4.0},',
      '  version = {1.2.3},',
      '  url = {https://example.org/?o=x},',
      '  urldate = {2027-01-02}',
      '}',
    ]);
  });

  it('gives the number in full where no printed form is held, and no empty quotation or item', () => {
    const bare = { asPrinted: '', locator: '', value: 520_001.5, indicatorId: 'students' };
    expect(made('zh', bare)[GB]).toContain(
      'students（实际值）：520,001.5 人[DS/OL]. 出自《文件 report》（1 号，2021-01-01）. ',
    );
    expect(made('en', bare)[APA]).toContain('students (actual): 520,001.5 persons. In Document report ');
  });

  it('says of a figure that its reader brought that nobody checked it', () => {
    for (const style of made('zh', { sourceId: 'own-table' })) expect(style).toContain('本站没有核对');
    for (const style of made('en', { sourceId: 'own-table' }))
      expect(style).toContain('not checked by this site');
    for (const style of made('zh')) expect(style).not.toContain('本站没有核对');
  });

  it('names no outlet where none was recorded, and says so', () => {
    const [gb, apa, bibtex] = made('zh', { sourceId: 'reprint' });
    expect(gb).toMatch(/^南昌 2020 年 rate.*转载而来，没有记下首发处，出处待核\. 出自/);
    expect(apa).toMatch(/^南昌 2020 年 rate（实际值）：“90%”\. \(2021\)\. /);
    expect(bibtex).not.toContain('author');
  });

  it('says that nobody printed a total, and does not quote it', () => {
    const counted = { origin: 'counted', asPrinted: '8所、5所', value: 13 } as const;
    expect(made('zh', counted)[GB]).toContain('原文未印总数，逐条合计得 13[DS/OL]. 原文没有印这个总数');
    expect(made('en', counted)[APA]).toContain('The source prints no such total');
  });
});

describe('figures that were cited as what they are not', () => {
  it('a target is cited as a target, and titles within its document’s title have inner marks', () => {
    const id = 'nc.preschool-gross-enrolment-ratio.2020.target';
    for (const text of golden(id, 'zh')) {
      expect(text).toContain('学前教育毛入园率（目标值）');
      expect(text).toMatch(/是目标值，不是结果/);
      expect(text).toContain(
        '出自《〈南昌市教育事业发展“十三五”规划〉发布的报道》，学前教育，学前教育毛入园率',
      );
    }
    for (const text of golden(id, 'en')) expect(text).toMatch(/A target, not a result/);
  });

  it('the centre of a city is not cited as the city, and the draft it stands in is told', () => {
    const id = 'fz.new-public-kindergarten-places.2022.actual';
    expect(golden(id, 'zh')[GB]).toContain(
      '抚州市（中心城区）2022 年 新增公办幼儿园学位（实际值）：“2700个”[DS/OL]. 范围：只含中心城区；说明：文件内容像2022年年中稿，可能不是全年数. ',
    );
    expect(golden(id, 'en')[APA]).toContain(
      '(central urban), 2022, New places in public kindergartens (actual): 2,700 places (as printed: "2700个"). Scope: central urban area only; note: The document reads like a mid-2022 draft; perhaps not the whole year. In ',
    );
    expect(golden(id, 'en')[BIBTEX]).toContain(', part 1, item 4}');
  });

  it('an inferred year stands in brackets', () => {
    const id = 'nc.preschool-gross-enrolment-ratio.2011.actual';
    expect(golden(id, 'zh')[APA]).toMatch(/南昌市 \[2011 年\] 学前教育毛入园率.*年份系按文件年份推断/);
    expect(golden(id, 'en')[BIBTEX]).toMatch(/Nanchang, \[2011\], .*Year inferred from/s);
  });

  it('one end of a printed range is cited as such', () => {
    const id = 'nc.new-municipal-distinctive-senior-schools.2021.plan.at-least';
    expect(golden(id, 'zh')[GB]).toContain('界限：不低于此数；原文是一个区间（2—3），这里是其中一端');
    expect(golden(id, 'en')[GB]).toMatch(/at least 2 .*one end of the printed range 2–3/);
  });
});
