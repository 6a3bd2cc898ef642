import { useEffect, useRef } from 'react';
import { changeItem } from '@/report/editReport';
import { LONGEST, type TextItem, type ViewItem } from '@/report/report';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './part.module.css';
import type { ReportEdits } from './useEdits';

interface WordFieldsProps {
  readonly item: TextItem | ViewItem;
  readonly edits: ReportEdits;
  /** Whether the reader writes at once: brought into view, with the focus in it. */
  readonly atOnce: boolean;
}

/** The words of an item, to be written anew; each change is kept at once. */
export function WordFields({ item, edits, atOnce }: WordFieldsProps) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!atOnce) return;
    field.current?.scrollIntoView({ block: 'center' });
    field.current?.focus({ preventScroll: true });
  }, [atOnce]);
  const words = REPORT_WORDS[useWording().language];
  const isText = item.kind === 'text';
  const body = isText ? item.text : item.remark;
  return (
    <div className={styles.fields} data-control>
      <label>
        {isText ? words.heading : words.ownTitle}
        <input
          ref={field}
          value={item.title}
          maxLength={LONGEST.title}
          dir="auto"
          onChange={({ target }) =>
            edits.change((report) => changeItem(report, item.id, { title: target.value }))
          }
        />
      </label>
      <label>
        {isText ? words.text : words.remark}
        <textarea
          rows={isText ? 5 : 2}
          value={body}
          maxLength={LONGEST.text}
          dir="auto"
          onChange={({ target }) =>
            edits.change((report) =>
              changeItem(report, item.id, isText ? { text: target.value } : { remark: target.value }),
            )
          }
        />
      </label>
    </div>
  );
}
