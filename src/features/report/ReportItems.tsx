import { Menu } from '@mantine/core';
import type { Dataset } from '@/domain/dataset';
import { newReport } from '@/report/brief/newReport';
import { addItems } from '@/report/editReport';
import type { Report } from '@/report/report';
import { viewItem } from '@/report/reportItem';
import { type ReportShelf, reportShelf } from '@/report/store/reportShelf';
import { currentReport, noteCurrentReport } from '@/report/store/reportSignal';
import type { ButtonMenu } from '@/ui/MenuButton';
import { useView, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { useReports } from './useReports';

interface ReportItemsProps {
  readonly dataset: Dataset;
  readonly onMessage: ButtonMenu['onMessage'];
  readonly shelf?: ReportShelf;
}

/** Reports that are offered. */
const OFFERED = 4;

/** Adds what the view shows to a report: to the current one first, to others, or to a new one. */
export function ReportItems({ dataset, onMessage, shelf = reportShelf() }: ReportItemsProps) {
  const view = useView();
  const { language } = useWording();
  const words = REPORT_WORDS[language];
  const reports = useReports(shelf)?.items ?? [];
  const current = currentReport();
  const offered = [...reports]
    .sort((a, b) => Number(b.id === current) - Number(a.id === current))
    .slice(0, OFFERED);
  const nameOf = ({ title }: Report) => title || words.untitled;
  const add = async (report: Report) => {
    const changed = new Date().toISOString();
    await shelf.put({ ...addItems(report, [viewItem(view, dataset)]), changed });
    noteCurrentReport(report.id);
    onMessage(
      <>
        {words.added(nameOf(report))}{' '}
        <ViewLink to={{ screen: 'report', reportId: report.id }}>{words.openReport}</ViewLink>
      </>,
    );
  };
  return (
    <>
      {offered.map((report) => (
        <Menu.Item key={report.id} onClick={() => void add(report)}>
          {words.addTo(shortened(nameOf(report)))}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => void add(newReport('', language))}>
        {offered.length === 0 ? words.add : words.addNew}
      </Menu.Item>
    </>
  );
}

/** Letters of a title in a menu. */
const LETTERS = 24;

const shortened = (title: string): string => {
  const letters = [...title];
  return letters.length > LETTERS ? `${letters.slice(0, LETTERS - 1).join('')}…` : title;
};
