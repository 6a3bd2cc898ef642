import { type ReactNode, useState } from 'react';
import { newReport } from '@/report/brief/newReport';
import type { Report } from '@/report/report';
import { ownItems } from '@/report/reportOwn';
import type { ReportShelf, Reports } from '@/report/store/reportShelf';
import { noteCurrentReport } from '@/report/store/reportSignal';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { FileOpener } from './FileOpener';
import { NotKept } from './NotKept';
import styles from './report.module.css';
import { saveReportFile } from './reportFiles';
import list from './reportList.module.css';

interface ReportListProps {
  readonly shelf: ReportShelf;
  readonly reports: Reports;
  /** Keeps a report and opens it. */
  readonly onOpen: (report: Report) => Promise<void>;
  /** What makes briefs. */
  readonly briefs: ReactNode;
}

/** The reports of this browser, and how to come by another. */
export function ReportList({ shelf, reports, onOpen, briefs }: ReportListProps) {
  const wording = useWording();
  const { language } = wording;
  const words = REPORT_WORDS[language];
  const [removed, setRemoved] = useState<readonly Report[]>([]);
  const [told, setTold] = useState('');
  const remove = (report: Report) => {
    setRemoved((before) => [...before, report]);
    void shelf.remove(report.id);
  };
  const putBack = (report: Report) => {
    setRemoved((before) => before.filter((one) => one !== report));
    void shelf.put(report);
  };
  const duplicate = ({ title, items }: Report) =>
    void shelf.put(newReport(words.copyOf(title || words.untitled), language, items));
  const save = (report: Report) => {
    const own = ownItems(report).length;
    const name = saveReportFile(report, wording);
    setTold([words.saved(name), own > 0 ? words.ownLeftOut(own) : ''].filter(Boolean).join(' '));
  };
  return (
    <>
      <h1 className={styles.listTitle}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={list.makers}>
        <div>
          <Button onClick={() => void onOpen(newReport('', language))}>{words.newReport}</Button>
          <FileOpener onOpen={onOpen} />
        </div>
        {briefs}
      </div>
      <div role="status" className={styles.events}>
        {told && <p>{told}</p>}
        {removed.map((report) => (
          <p key={report.id}>
            {words.removed(report.title || words.untitled)}
            <Button onClick={() => putBack(report)}>{words.undo}</Button>
          </p>
        ))}
      </div>
      <NotKept state={reports} />
      {reports.items.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ul className={list.list}>
        {reports.items.map((report) => {
          const name = report.title || words.untitled;
          const named = (act: string) => words.named(name, act);
          return (
            <li key={report.id}>
              <ViewLink
                to={{ screen: 'report', reportId: report.id }}
                className={list.name}
                onClick={() => noteCurrentReport(report.id)}
                dir="auto"
              >
                {name}
              </ViewLink>
              <p className={list.facts}>
                {words.items(report.items.length)} · {words.changed(localTime(report.changed))}
              </p>
              <div className={list.acts}>
                <Button aria-label={named(words.duplicate)} onClick={() => duplicate(report)}>
                  {words.duplicate}
                </Button>
                <Button aria-label={named(words.saveFile)} onClick={() => save(report)}>
                  {words.saveFile}
                </Button>
                <Button aria-label={named(words.remove)} onClick={() => remove(report)}>
                  {words.remove}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** A moment by the reader's clock: `2026-03-01 08:05`. */
function localTime(iso: string): string {
  const at = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-');
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
