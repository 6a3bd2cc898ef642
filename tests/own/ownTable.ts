import type { Observation } from '@/domain/observation';
import { FigureColumns } from '@/own/figures/figureColumns';
import {
  FIELD_AT,
  type FigureField,
  KIND_SIZE,
  OWN_FORM,
  OWN_SIZE,
  type OwnTable,
  WHOLE,
} from '@/own/figures/ownFigures';

/** A table of one's own with some observations, as a reading gives it. */
export function ownTable(
  observations: readonly Observation[],
  more: Partial<Omit<OwnTable, 'figures'>> = {},
): OwnTable {
  const columns = new FigureColumns();
  for (const one of observations) {
    const fields = new Int32Array(OWN_SIZE + KIND_SIZE);
    for (const [field, text] of Object.entries(textsOf(one)))
      fields[FIELD_AT[field as FigureField]] = columns.word(text);
    fields[FIELD_AT.power] = WHOLE;
    fields[FIELD_AT.hasLocator] = 1;
    columns.find(fields);
    columns.add(fields, one.value, one.resolution);
  }
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

const textsOf = (one: Observation): Partial<Record<FigureField, string>> => ({
  placeCode: one.placeCode,
  indicatorId: one.indicatorId,
  stageId: one.stageId,
  period: one.period.text,
  periodBasis: one.periodBasis,
  nature: one.nature,
  bound: one.bound,
  scope: one.scope,
  origin: one.origin,
  sourceId: one.sourceId,
  noteZh: one.note.zh,
  noteEn: one.note.en,
  breakZh: one.breakReason.zh,
  breakEn: one.breakReason.en,
  doubtZh: one.doubt.zh,
  doubtEn: one.doubt.en,
  printed: one.asPrinted,
  locator: one.locator,
});
