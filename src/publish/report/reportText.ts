import { fileName, slug } from '@/lib/fileName';
import { REPORT_FILE_WORDS } from '@/wording/controls/reportFileWords';
import type { Wording } from '@/wording/wording';
import type { ReportContent } from './reportContent';

/** The title of a report; one without is called so. */
export const reportTitle = ({ title }: Pick<ReportContent, 'title'>, { language }: Wording): string =>
  title.trim() || REPORT_FILE_WORDS[language].untitled;

/** Name of a file made from a report. */
export function reportFileName(
  report: Pick<ReportContent, 'title'>,
  wording: Wording,
  ending: string,
): string {
  const title = reportTitle(report, wording);
  return fileName([(wording.language === 'en' && slug(title)) || title], ending);
}

/** The paragraphs of a writer's text: an empty line stands between two; single line ends stay. */
export const textParagraphs = (text: string): readonly string[] =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .map((one) => one.trim())
    .filter(Boolean);
