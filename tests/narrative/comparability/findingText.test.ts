import { describe, expect, it } from 'vitest';
import type { Source } from '@/domain/source';
import { findingFacts, findingText } from '@/narrative/comparability/findingText';

const SOURCE: Source = {
  id: 'report',
  title: { zh: '2020年工作总结', en: 'Work report 2020' },
  issuer: { zh: '南昌市教育局', en: 'Nanchang Bureau of Education' },
  documentNumber: '洪教〔2021〕1号',
  issued: '2021-01-15',
  kind: 'work_report',
  grade: 'A',
  url: '',
  licence: '',
  note: { zh: '', en: '' },
};

describe('what finds a document again', () => {
  it('is one line: issuer, title, number, date and the place in it in words', () => {
    expect(findingText(SOURCE, '2020.一.4', 'zh')).toBe(
      '南昌市教育局，2020年工作总结，洪教〔2021〕1号，2021-01-15，2020 年部分　第一部分，第 4 项',
    );
    expect(findingText(SOURCE, '小学：学校数', 'zh')).toMatch(/，小学，学校数$/);
  });

  it('keeps the printed title beside the English one, as that is what finds it', () => {
    expect(findingText(SOURCE, '一.1', 'en')).toBe(
      'Nanchang Bureau of Education, Work report 2020 / 2020年工作总结, 洪教〔2021〕1号, 2021-01-15, Part 1, Item 1',
    );
  });

  it('leaves out what is not known, and the place for the document as a whole', () => {
    const bare = { ...SOURCE, documentNumber: '', issued: '' };
    expect(findingFacts(bare, '', 'zh').map(([name]) => name)).toEqual(['发布者', '标题']);
    expect(findingFacts(bare, '正文', 'zh').at(-1)).toEqual(['条目', '正文']);
  });
});
