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

/** The charts of a report for a room, one after the other. */
export function PresentReport({ dataset }: ScreenProps) {
  const { reportId, language } = useViewFields('reportId', 'language');
  const shelf = reportShelf();
  const reports = useReports(shelf);
  const report = reports?.items.find(({ id }) => id === reportId);
  const { state } = useFigures(report, dataset);
  const slides = useMemo(
    () => (report ? reportSlides(reportRows(report, dataset, language, true), dataset) : []),
    [report, dataset, language],
  );
  if (!reports || (state === 'loading' && slides.length === 0)) return null;
  return <SlideRow dataset={dataset} row={slides} contentOf={contentOf} />;

  function contentOf(slide: ReportSlide) {
    const content = slideContent(dataset, slide);
    return content && slide.title !== '' ? { ...content, finding: slide.title } : content;
  }
}
