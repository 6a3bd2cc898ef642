import type { Observation } from '@/domain/observation';
import { FigureColumns } from '@/own/figures/figureColumns';
import { OWN_FORM, type OwnTable } from '@/own/figures/ownFigures';

/** A table of one's own with some observations, as a reading gives it. */
export function ownTable(
  observations: readonly Observation[],
  more: Partial<Omit<OwnTable, 'figures'>> = {},
): OwnTable {
  const columns = new FigureColumns();
  for (const [row, one] of observations.entries())
    columns.add(
      {
        placeCode: columns.word(one.placeCode),
        indicatorId: columns.word(one.indicatorId),
        stageId: columns.word(one.stageId),
        period: columns.word(one.period.text),
        periodBasis: columns.word(one.periodBasis),
        nature: columns.word(one.nature),
        bound: columns.word(one.bound),
        scope: columns.word(one.scope),
        origin: columns.word(one.origin),
        sourceId: columns.word(one.sourceId),
        noteZh: columns.word(one.note.zh),
        noteEn: columns.word(one.note.en),
        breakZh: columns.word(one.breakReason.zh),
        breakEn: columns.word(one.breakReason.en),
        doubtZh: columns.word(one.doubt.zh),
        doubtEn: columns.word(one.doubt.en),
      },
      one.value,
      one.resolution,
      one.asPrinted,
      one.locator,
      row + 2,
    );
  return {
    form: OWN_FORM,
    figures: columns.finish(),
    places: [],
    indicators: [],
    sources: [],
    cityCodes: [],
    ...more,
  };
}
