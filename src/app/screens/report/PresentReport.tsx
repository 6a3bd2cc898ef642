import { useMemo } from 'react';
import { useReports } from '@/features/report/useReports';
import { reportShelf } from '@/report/store/reportShelf';
import { useViewFields } from '@/view/ViewContext';
import { SlideRow } from '../SlideRow';
import type { ScreenProps } from '../screenProps';
import { slideContent } from '../slideContent';
import { reportRows } from './reportRows';
import { type ReportSlide, reportSlides } from './reportSlides';
import { useFigures } from './useFigures';

const NO_PICTURE = { facts: [], caveat: '', source: '', alt: '', forward: '', draw: null };

/** A report for a room, one thing after the other. */
export function PresentReport({ dataset }: ScreenProps) {
  const { reportId, language } = useViewFields('reportId', 'language');
  const shelf = reportShelf();
  const reports = useReports(shelf);
  const report = reports?.items.find(({ id }) => id === reportId);
  const { state } = useFigures(report, dataset);
  const slides = useMemo(
    () => (report ? reportSlides(reportRows(report, dataset, language, true), dataset, language) : []),
    [report, dataset, language],
  );
  if (!reports || (state === 'loading' && slides.length === 0)) return null;
  return <SlideRow dataset={dataset} row={slides} contentOf={contentOf} />;

  function contentOf(slide: ReportSlide) {
    const { id, title, remark, told } = slide;
    if (told)
      return {
        ...NO_PICTURE,
        id,
        name: report?.title ?? '',
        finding: told.title || (report?.title ?? ''),
        words: told.paragraphs,
      };
    const content = slideContent(dataset, slide);
    if (!content) return null;
    const caveat = [content.caveat, remark].filter(Boolean).join(language === 'zh' ? '' : ' ');
    return { ...content, caveat, ...(title === '' ? {} : { finding: title }) };
  }
}
