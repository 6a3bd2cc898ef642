import { useRef, useState } from 'react';
import type { Report } from '@/report/report';
import type { FileFault, ReadReport } from '@/report/reportFile';
import { Button } from '@/ui/Button';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './report.module.css';
import { openReportFile } from './reportFiles';

interface FileOpenerProps {
  readonly onOpen: (report: Report) => Promise<void>;
}

/** Faults of a file that are told. */
const TOLD = 12;

/** Opens a report from a file; what could not be read is told, and waits for its reader before the report is shown. */
export function FileOpener({ onOpen }: FileOpenerProps) {
  const words = REPORT_WORDS[useWording().language];
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<ReadReport | 'failed' | null>(null);
  const open = async (file: File) => {
    setRead(null);
    try {
      const opened = await openReportFile(file);
      if (opened.report && opened.faults.length === 0) await onOpen(opened.report);
      else setRead(opened);
    } catch {
      setRead('failed');
    }
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={words.open}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void open(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{words.open}</Button>
      {read === 'failed' && <p role="alert">{words.failed}</p>}
      {read !== null && read !== 'failed' && (
        <div role="alert" className={styles.warning}>
          <strong>{read.report ? words.file.title : words.file.refused}</strong>
          <ul>
            {read.faults.slice(0, TOLD).map((fault) => (
              <li key={`${fault.where} ${fault.code}`}>
                <FaultWords fault={fault} />
              </li>
            ))}
            {read.faults.length > TOLD && <li>…</li>}
          </ul>
          {read.report && (
            <p>
              {words.file.kept}{' '}
              <Button onClick={() => read.report && void onOpen(read.report)}>{words.openOne}</Button>
            </p>
          )}
        </div>
      )}
    </>
  );
}

function FaultWords({ fault: { code, where, value } }: { readonly fault: FileFault }) {
  const { faults } = REPORT_WORDS[useWording().language].file;
  return faults[code](where, value);
}
