import type { Language } from '@/domain/localized';
import { newId } from '@/lib/newId';
import type { Report, ReportItem } from '../report';

/** A new report, changed now. */
export const newReport = (title: string, language: Language, items: readonly ReportItem[] = []): Report => ({
  id: newId(),
  title,
  language,
  changed: new Date().toISOString(),
  items,
});
