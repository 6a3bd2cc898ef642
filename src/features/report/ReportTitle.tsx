import { isComposing } from '@/lib/isComposing';
import { retitle } from '@/report/editReport';
import { LONGEST, type Report } from '@/report/report';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './report.module.css';
import type { ReportEdits } from './useEdits';

interface ReportTitleProps {
  readonly report: Report;
  readonly edits: ReportEdits;
}

/** Letters of a line, for browsers that do not fit a field to its words. */
const LINE = 34;

/** The title of a report, written anew in its place; on paper it is words alone. */
export function ReportTitle({ report, edits }: ReportTitleProps) {
  const words = REPORT_WORDS[useWording().language];
  return (
    <>
      <h1 className={styles.title} dir="auto">
        {report.title || words.untitled}
      </h1>
      <textarea
        className={styles.titleField}
        aria-label={words.reportTitle}
        placeholder={words.untitled}
        rows={1 + Math.floor(report.title.length / LINE)}
        dir="auto"
        maxLength={LONGEST.title}
        value={report.title}
        data-control
        onChange={({ target }) => edits.change((now) => retitle(now, target.value.replaceAll('\n', ' ')))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || isComposing(event.nativeEvent)) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
    </>
  );
}
