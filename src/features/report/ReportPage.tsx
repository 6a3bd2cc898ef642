import { type ReactNode, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { ThemeName } from '@/graphics/paint/palette';
import { sourceNumbers } from '@/publish/document/listedSources';
import type { ReportContent } from '@/publish/report/reportContent';
import type { Report, ReportItem } from '@/report/report';
import { textItem } from '@/report/reportItem';
import { ownItems } from '@/report/reportOwn';
import type { ReportShelf } from '@/report/store/reportShelf';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import type { View } from '@/view/view';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import { NotKept } from './NotKept';
import { numbersOf } from './numbers';
import { PartBox } from './PartBox';
import { ReportSources } from './ReportSources';
import { ReportTitle } from './ReportTitle';
import styles from './report.module.css';
import { saveReportFile } from './reportFiles';
import { documentsOfShown } from './shownWords';
import { useEdits } from './useEdits';

/** An item of a report as it is drawn on its page. */
export interface DrawnItem {
  readonly item: ReportItem;
  readonly notes: readonly string[];
  readonly forward: string;
  readonly tabled: boolean;
  /** Where it is seen alive; null: nowhere. */
  readonly live: View | null;
}

interface ReportPageProps {
  readonly dataset: Dataset;
  readonly report: Report;
  readonly shelf: ReportShelf;
  /** What the report shows, as every file of it is made from. */
  readonly content: ReportContent;
  /** Its items, one for each part of the content. */
  readonly items: readonly DrawnItem[];
  readonly theme: ThemeName;
  /** What stands above the items: that figures are on their way, or did not arrive. */
  readonly notice: ReactNode;
  /** Shows it to a room; null: it has no chart. */
  readonly present: ReactNode;
  /** Saves it for other programs. */
  readonly outputs: ReactNode;
}

/** A report: its title, what can be done with it, its items with what can be done with each, its sources. */
export function ReportPage(props: ReportPageProps) {
  const { dataset, report, shelf, content, items, theme, notice, present, outputs } = props;
  const wording = useWording();
  const { ui, language } = wording;
  const words = REPORT_WORDS[language];
  const edits = useEdits(shelf, report.id);
  const [told, setTold] = useState('');
  const { parts } = content;
  const numbers = numbersOf(parts);
  const sources = useMemo(() => {
    const list = sourceNumbers(wording);
    for (const part of parts) if (part.kind === 'shown') list.marks(documentsOfShown(part.shown));
    return list;
  }, [parts, wording]);
  const numberOf = (at: number) => {
    const { kind, at: number } = numbers[at] ?? { kind: 'figure', at: 0 };
    return number === 0 ? '' : words[kind](number);
  };
  const save = () => {
    const name = saveReportFile(report, wording);
    const own = ownItems(report).length;
    setTold([words.saved(name), own > 0 ? words.ownLeftOut(own) : ''].filter(Boolean).join(' '));
  };
  return (
    <>
      <p className={styles.back} data-control>
        <ViewLink to={{ screen: 'report' }}>‹ {words.all}</ViewLink>
      </p>
      <ReportTitle report={report} edits={edits} />
      <div className={styles.tools} data-control>
        <Button onClick={() => edits.add(textItem())}>{words.addText}</Button>
        <span className={styles.apart} />
        {present}
        <Button onClick={() => window.print()}>{words.print}</Button>
        {outputs}
        <Button onClick={save}>{words.saveFile}</Button>
      </div>
      <div role="status" className={styles.events} data-control>
        {told && <p>{told}</p>}
        {edits.removed.map((one) => (
          <p key={one.item.id}>
            {words.removed(one.name)}
            <Button onClick={() => edits.putBack(one)}>{words.undo}</Button>
          </p>
        ))}
      </div>
      <NotKept state={shelf.state()} />
      {notice}
      {items.length === 0 && <p className={styles.quiet}>{words.empty}</p>}
      <div className={styles.parts}>
        {items.map(({ item, ...shown }, at) => {
          const part = parts[at];
          return (
            part && (
              <PartBox
                key={item.id}
                report={report}
                item={item}
                part={part}
                number={numberOf(at)}
                sources={sources}
                edits={edits}
                theme={theme}
                version={dataset.edition.version}
                {...shown}
              />
            )
          );
        })}
      </div>
      <ReportSources items={sources.items()} />
      <p className={styles.edition}>
        {[ui.appName, ui.data.edition(dataset.edition.version, dataset.edition.date)].join(
          wording.terms.space,
        )}
      </p>
    </>
  );
}
