import { useCallback } from 'react';
import { isCity } from '@/domain/place';
import { BriefMakers } from '@/features/report/BriefMakers';
import { FileOpener } from '@/features/report/FileOpener';
import { ReportList } from '@/features/report/ReportList';
import styles from '@/features/report/report.module.css';
import { useReports } from '@/features/report/useReports';
import type { Report } from '@/report/report';
import { reportShelf } from '@/report/store/reportShelf';
import { noteCurrentReport } from '@/report/store/reportSignal';
import { lazyPart } from '@/view/lazyPart';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { Notices } from '../../shell/Notices';
import type { ScreenProps } from '../screenProps';
import { useBrief } from './useBrief';

const OpenReport = lazyPart(() => import('./OpenReport').then((module) => module.OpenReport));

/** Reports: their list, or the one that the address names. */
export function ReportScreen({ dataset, theme }: ScreenProps) {
  const { reportId } = useViewFields('reportId');
  const change = useChangeView();
  const { ui, language } = useWording();
  const shelf = reportShelf();
  const reports = useReports(shelf);
  const words = REPORT_WORDS[language];
  const open = useCallback(
    async (report: Report) => {
      await shelf.put(report);
      noteCurrentReport(report.id);
      change({ screen: 'report', reportId: report.id });
    },
    [shelf, change],
  );
  const brief = useBrief(dataset, open);
  const report = reports?.items.find(({ id }) => id === reportId);
  const content = () => {
    if (!reports) return <p role="status">{ui.loading}</p>;
    if (report) return <OpenReport key={report.id} {...{ dataset, theme, report, shelf }} />;
    if (reportId !== '')
      return (
        <>
          <h1 className={styles.listTitle}>{words.notHere}</h1>
          <p className={styles.lead}>{words.notHereHelp}</p>
          <p className={styles.ways}>
            <FileOpener onOpen={open} />
            <ViewLink to={{ screen: 'report' }}>{words.all1}</ViewLink>
          </p>
        </>
      );
    const stages = dataset.stages.map(({ id, name }) => ({ id, name: name[language] }));
    const cities = dataset.places
      .filter(isCity)
      .map(({ code, shortName }) => ({ id: code, name: shortName[language] }));
    return (
      <ReportList
        shelf={shelf}
        reports={reports}
        onOpen={open}
        briefs={
          <BriefMakers
            cities={cities}
            stages={stages}
            busy={brief.busy}
            failed={brief.failed}
            onMake={brief.make}
          />
        }
      />
    );
  };
  return (
    <main className={styles.main} id="figure" tabIndex={-1}>
      <Notices />
      {content()}
    </main>
  );
}
