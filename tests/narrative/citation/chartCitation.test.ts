import { expect, it } from 'vitest';
import { chartCitations } from '@/narrative/citation/chartCitation';
import { citedFigure } from '@/narrative/citation/citedChart';
import { goldenFigure } from '../../goldenData';

const SEEN = {
  edition: { version: '1.2.3', date: '2026-11-28' },
  address: 'https://example.org/?i=x',
  day: '2027-01-02',
};

it('a chart is cited as the project’s, with what differs in it, who published its figures, version and link', () => {
  const figure = goldenFigure({ indicatorId: 'preschool-gross-enrolment-ratio' });
  const found = chartCitations(citedFigure(figure), SEEN, 'zh');
  expect(found.map(({ name }) => name)).toEqual(['GB/T 7714', 'APA', 'BibTeX']);
  for (const { text } of found) {
    const plain = text.replaceAll('\\', '');
    expect(plain).toContain('城市教育比较项目');
    expect(plain).toMatch(/学前教育毛入园率：南昌、赣州，/);
    for (const part of [figure.sentence.slice(0, -1), figure.source.split('：')[0] ?? '', '1.2.3'])
      expect(plain).toContain(part);
    expect(text).toContain(SEEN.address);
  }
});

it('tells what a switch took away, and no source where there is no figure', () => {
  const none = { title: 'T', facts: [], caveats: ['', 'One away.'], source: '' };
  const [gb] = chartCitations(none, SEEN, 'en');
  expect(gb?.text).toMatch(/^City Education Compare authors\. T\[DS\/OL\]\. One away\. City Education/);
});
