import { downloadFile } from '@/lib/download';
import { reportFileName } from '@/publish/report/reportText';
import type { Report } from '@/report/report';
import { type ReadReport, readReport, writeReport } from '@/report/reportFile';
import type { Wording } from '@/wording/wording';

/** Saves a report as a file that it can be opened from; gives the name of the file. */
export function saveReportFile(report: Report, wording: Wording): string {
  const name = reportFileName(report, wording, 'json');
  downloadFile(name, new Blob([writeReport(report)], { type: 'application/json' }));
  return name;
}

/** Opens a file that a reader chose. */
export const openReportFile = async (file: File): Promise<ReadReport> => readReport(await file.text());
