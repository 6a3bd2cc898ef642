import { describe, expect, it } from 'vitest';
import { reportRows } from '@/app/screens/report/reportRows';
import { hasSlides, reportSlides } from '@/app/screens/report/reportSlides';
import { goldenDataset } from '../../../goldenData';
import { reportOf, viewed } from '../../../report/reportFixtures';

const INDICATOR = 'i=preschool-gross-enrolment-ratio';
const whole = reportOf([
  viewed('a', `page=indicator&s=preschool&${INDICATOR}&p=360100,999999`, { title: 'Own', remark: 'R' }),
  { kind: 'text', id: 't', title: 'T', text: '' },
  viewed('b', 'page=indicator&i=unknown-indicator'),
  viewed('c', `page=indicator&${INDICATOR}`, { leftOut: 'all', title: 'Mine' }),
  { kind: 'unknown', id: 'u', title: 'Map', kept: '{}' },
  viewed('d', `page=indicator&s=preschool&${INDICATOR}&p=360100&y=1950-1951`),
  viewed('e', 'page=targets&s=preschool'),
  viewed('f', 'page=report'),
]);
const rows = reportRows(whole, goldenDataset, 'zh', true);

describe('the items of a report', () => {
  it('are shown, or named with the reason why not; nothing is left out', () => {
    expect(rows.map(({ part }) => [part.id, part.kind, part.title])).toEqual([
      ['a', 'shown', 'Own'],
      ['t', 'text', 'T'],
      ['b', 'missing', '指标'],
      ['c', 'missing', 'Mine'],
      ['u', 'missing', 'Map'],
      ['d', 'missing', '指标：学前教育毛入园率'],
      ['e', 'shown', ''],
      ['f', 'missing', '报告'],
    ]);
    const why = rows.map(({ part }) => (part.kind === 'missing' ? part.why : ''));
    expect(why[2]).toContain('unknown-indicator');
    expect(why[3]).toContain('自带');
    expect(why[5]).toBe('没有符合这些选择的数。');
  });

  it('say what of a chart is unknown here, and where it is seen alive', () => {
    const [first] = rows;
    expect(first?.notes.join('')).toContain('999999');
    expect(first?.part.kind === 'shown' && first.part.address).toMatch(/i=preschool-gross-enrolment-ratio/);
    expect(first?.part.kind === 'shown' && first.part.remark).toBe('R');
  });

  it('are shown to a room one thing at a time, in their order, what is no picture in words', () => {
    const slides = reportSlides(rows, goldenDataset, 'zh');
    expect(slides.map(({ id }) => id)).toEqual(rows.map(({ item }) => item.id));
    expect(slides[0]).toMatchObject({ id: 'a', title: 'Own', remark: 'R' });
    expect(slides[0]?.told).toBeUndefined();
    for (const { told } of slides.slice(1))
      expect([told?.title, ...(told?.paragraphs ?? [])].join('')).not.toBe('');
    expect(hasSlides(reportRows(reportOf([]), goldenDataset, 'zh', true))).toBe(false);
    const many = reportRows(
      reportOf([viewed('m', 'page=indicator&v=multiples&s=preschool')]),
      goldenDataset,
      'zh',
      true,
    );
    expect(reportSlides(many, goldenDataset, 'zh').every(({ id }) => id.startsWith('m.'))).toBe(true);
  });
});
