import type { ChartText } from '@/narrative/chartText';
import type { ComparePanel } from '@/query/compare/comparePanel';
import type { Scene } from '../scene/scene';
import { dotScene } from './dotScene';
import { tableScene } from './tableScene';

/** The picture of a panel for a file: marks or bars, or, where no definition is shared, a table in words. */
export const panelScene = (panel: ComparePanel, text: ChartText, width: number): Scene =>
  panel.shared ? dotScene(panel, text, width) : tableScene(panel, text, width);
