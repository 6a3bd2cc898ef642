import type { Language } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { panelFigure } from '@/graphics/rows/panelFigure';
import type { Figure } from '@/narrative/figure';
import { type CompareSpec, compareBoard } from '@/query/compare/compareBoard';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

const SPEC: CompareSpec = {
  stageId: '',
  natures: NATURES,
  withFamily: true,
  latestOnly: false,
  placeCodes: EVERYWHERE,
};

/** The board of the golden data, every stage and near definitions unless a test asks otherwise. */
export const goldenBoard = (change: Partial<CompareSpec> = {}): readonly ComparePanel[] =>
  compareBoard(goldenDataset, { ...SPEC, ...change });

/** The panel that an indicator leads. */
export function goldenPanel(indicatorId: string, change: Partial<CompareSpec> = {}): ComparePanel {
  const panel = goldenBoard(change).find(({ selection }) => selection.indicator.id === indicatorId);
  if (!panel) throw new Error(`No panel: ${indicatorId}`);
  return panel;
}

export const panelWords = (panel: ComparePanel, language: Language = 'zh'): Figure =>
  panelFigure(goldenDataset, panel, language);
