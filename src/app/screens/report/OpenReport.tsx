import { useMemo } from 'react';
import { PresentButton } from '@/features/present/PresentButton';
import { OutputMenu } from '@/features/report/OutputMenu';
import { type DrawnItem, ReportPage } from '@/features/report/ReportPage';
import styles from '@/features/report/report.module.css';
import type { ReportContent } from '@/publish/report/reportContent';
import type { Report } from '@/report/report';
import type { ReportShelf } from '@/report/store/reportShelf';
import { Button } from '@/ui/Button';
import { entrance } from '@/view/entrance';
import { pageAddress } from '@/view/pageAddress';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import type { ScreenProps } from '../screenProps';
import { reportRows } from './reportRows';
import { hasSlides } from './reportSlides';
import { useFigures } from './useFigures';

interface OpenReportProps extends ScreenProps {
  readonly report: Report;
  readonly shelf: ReportShelf;
}

/** A report on its page, with what its items show now. */
export function OpenReport({ dataset, theme, report, shelf }: OpenReportProps) {
  const wording = useWording();
  const { language } = wording;
  const words = REPORT_WORDS[language];
  const { state, retry } = useFigures(report, dataset);
  const rows = useMemo(
    () => reportRows(report, dataset, language, state !== 'loading'),
    [report, dataset, language, state],
  );
  const items = useMemo(
    () =>
      rows.map(({ item, view, notes }): DrawnItem => {
        return {
          item,
          notes,
          forward: view?.focusPlace ?? '',
          tabled: view?.screen === 'indicator' && view.kind === 'table',
          live: view,
        };
      }),
    [rows],
  );
  const content = useMemo(
    (): ReportContent => ({ title: report.title || words.untitled, parts: rows.map(({ part }) => part) }),
    [report.title, words, rows],
  );
  const reader = () => ({
    wording,
    seen: {
      edition: dataset.edition,
      address: pageAddress(entrance(language)),
      day: new Date().toISOString().slice(0, 10),
    },
  });
  const notice =
    state === 'loading' ? (
      <p role="status" className={styles.quiet}>
        {words.loading}
      </p>
    ) : state === 'failed' ? (
      <p role="alert" className={styles.warning} data-control>
        {words.someFailed} <Button onClick={retry}>{words.retry}</Button>
      </p>
    ) : null;
  return (
    <ReportPage
      dataset={dataset}
      report={report}
      shelf={shelf}
      content={content}
      items={items}
      theme={theme}
      notice={notice}
      present={hasSlides(rows) && <PresentButton />}
      outputs={<OutputMenu content={content} reader={reader} />}
    />
  );
}
