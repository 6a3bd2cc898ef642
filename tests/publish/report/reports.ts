import type { ReportContent, ReportPart, ShownPart } from '@/publish/report/reportContent';
import { sheetTakeaway } from '@/publish/sheetTakeaway';
import type { Shown } from '@/publish/slides/shown';
import { wordingOf } from '@/wording/wording';
import { goldenDataset, goldenFigure } from '../../goldenData';
import type { PictureSpec } from '../../pictureOf';

export const RATE = 'preschool-gross-enrolment-ratio';

/** A figure of the golden data as a report has it. */
export const shownFigure = (spec: PictureSpec): Shown => ({
  kind: 'figure',
  dataset: goldenDataset,
  figure: goldenFigure(spec),
});

/** A page of words and figures. */
export function shownSheet(language: 'zh' | 'en'): Shown {
  const observations = goldenDataset.observations.slice(0, 30);
  const sheet = {
    title: 'Page',
    lead: 'Lead',
    observations: () => observations,
    draw: () => ({
      column: 300,
      pictures: [{ title: 'One', section: 'Part', facts: ['Fact'], scene: null }],
    }),
    charts: 'byIndicator' as const,
  };
  return sheetTakeaway(goldenDataset, sheet, wordingOf(language)).shown;
}

export const shownPart = (shown: Shown, more: Partial<ShownPart> = {}): ShownPart => ({
  kind: 'shown',
  id: 'one',
  title: '',
  remark: '',
  width: 'full',
  shown,
  address: 'https://example.org/app/?i=alive',
  ...more,
});

/** A report of every kind of part. */
export function goldenReport(language: 'zh' | 'en', title = 'A report'): ReportContent {
  const figure = (more: Partial<PictureSpec> = {}) => shownFigure({ indicatorId: RATE, language, ...more });
  const parts: readonly ReportPart[] = [
    { kind: 'text', id: 'a', title: '', text: 'First.\n\nSecond.\nstill second' },
    shownPart(figure(), { remark: 'A remark.' }),
    { kind: 'text', id: 'b', title: 'Between', text: '' },
    shownPart(figure(), { width: 'half' }),
    shownPart(figure({ year: 'latest' }), { width: 'half', title: 'Own title' }),
    shownPart(shownSheet(language)),
    { kind: 'missing', id: 'm', title: 'Lost', why: 'Nobody knows it.' },
  ];
  return { title, parts };
}
