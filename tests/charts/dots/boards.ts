import { panelFigure } from '@/charts/dots/panelFigure';
import type { Figure } from '@/charts/figure';
import type { Language } from '@/domain/localized';
import { NATURES } from '@/domain/observation';
import { type CompareSpec, compareBoard } from '@/query/compare/compareBoard';
import type { ComparePanel } from '@/query/compare/comparePanel';
import { EVERYWHERE, realDataset } from '../../realData';

const SPEC: CompareSpec = {
  stageId: '',
  natures: NATURES,
  withFamily: true,
  latestOnly: false,
  placeCodes: EVERYWHERE,
};

/** The board of the shipped data, every stage and near definitions unless a test asks otherwise. */
export const realBoard = (change: Partial<CompareSpec> = {}): readonly ComparePanel[] =>
  compareBoard(realDataset, { ...SPEC, ...change });

/** The panel that an indicator leads. */
export function realPanel(indicatorId: string, change: Partial<CompareSpec> = {}): ComparePanel {
  const panel = realBoard(change).find(({ selection }) => selection.indicator.id === indicatorId);
  if (!panel) throw new Error(`No panel: ${indicatorId}`);
  return panel;
}

export const panelWords = (panel: ComparePanel, language: Language = 'zh'): Figure =>
  panelFigure(realDataset, panel, language);
