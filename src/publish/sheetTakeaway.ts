import type { Dataset } from '@/domain/dataset';
import { fileName, slug } from '@/lib/fileName';
import type { Wording } from '@/wording/wording';
import type { Sheet } from './sheet';
import type { Takeaway } from './takeaway';

/** What can be taken from a page of many pictures. */
export const sheetTakeaway = (dataset: Dataset, sheet: Sheet, wording: Wording): Takeaway => {
  const { title, lead, observations, draw } = sheet;
  const { language } = wording;
  const shown = [...new Set(observations())];
  return {
    fileName: (extension) => fileName([language === 'en' ? slug(title) : title], extension),
    count: shown.length,
    data: async () => {
      const [{ takenRecords }, { citedCharts }] = await Promise.all([
        import('./takenFigures'),
        import('@/narrative/citation/citedChart'),
      ]);
      const cited = citedCharts(dataset, { title, observations: () => shown, draw }, wording);
      return takenRecords(dataset, shown, { ...cited, facts: [lead] });
    },
    shown: { kind: 'sheet', dataset, sheet },
  };
};
