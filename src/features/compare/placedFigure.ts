import type { Observation } from '@/domain/observation';
import type { Box, SceneMark } from '@/graphics/scene/scene';

/** A figure with the part of a panel that stands for it. */
export interface PlacedFigure {
  readonly observation: Observation;
  readonly box: Box;
  /** Absent where the figure is drawn as a bar. */
  readonly mark?: SceneMark;
}
