import { downloadFile } from '@/lib/download';
import type { Reader } from '../taken';
import type { ReportContent } from './reportContent';
import { reportFileName } from './reportText';

/** Told how much of a file is made, of how much. */
type OnProgress = (done: number, of: number) => void;

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Saves a report as a document for Word and WPS; gives the name of the file. */
export async function saveReportDocument(
  content: ReportContent,
  reader: Reader,
  onProgress?: OnProgress,
): Promise<string> {
  const { reportDocx } = await import('./reportDocx');
  const file = await reportDocx(content, reader, onProgress);
  return saved(content, reader, 'docx', new Blob([file], { type: `${OFFICE}.wordprocessingml.document` }));
}

/** Saves a report as slides that PowerPoint and WPS edit; gives the name of the file. */
export async function saveReportDeck(
  content: ReportContent,
  reader: Reader,
  onProgress?: OnProgress,
): Promise<string> {
  const { reportDeck } = await import('./reportDeck');
  const file = await reportDeck(content, reader, onProgress);
  return saved(content, reader, 'pptx', new Blob([file], { type: `${OFFICE}.presentationml.presentation` }));
}

/** Saves a report as one page of HTML that stands alone; gives the name of the file. */
export async function saveReportHtml(
  content: ReportContent,
  reader: Reader,
  onProgress?: OnProgress,
): Promise<string> {
  const { reportHtml } = await import('./reportHtml');
  const page = await reportHtml(content, reader, onProgress);
  return saved(content, reader, 'html', new Blob([page], { type: 'text/html;charset=utf-8' }));
}

function saved(content: ReportContent, { wording }: Reader, ending: string, file: Blob): string {
  const name = reportFileName(content, wording, ending);
  downloadFile(name, file);
  return name;
}
