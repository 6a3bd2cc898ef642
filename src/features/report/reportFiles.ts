import { downloadFile } from '@/lib/download';
import { fileName } from '@/lib/fileName';
import type { Report } from '@/report/report';
import { type ReadReport, readReport, writeReport } from '@/report/reportFile';

/** Name of a file made from a report. */
export const reportFileName = (title: string, untitled: string, extension: string): string =>
  fileName([title.trim() || untitled], extension);

/** Saves a report as a file that it can be opened from; gives the name of the file. */
export function saveReportFile(report: Report, untitled: string): string {
  const name = reportFileName(report.title, untitled, 'json');
  downloadFile(name, new Blob([writeReport(report)], { type: 'application/json' }));
  return name;
}

/** Opens a file that a reader chose. */
export const openReportFile = async (file: File): Promise<ReadReport> => readReport(await file.text());
