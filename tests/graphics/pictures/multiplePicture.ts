import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import {
  type MultipleFigure,
  multipleFigure,
  type Naming,
  type SharedScale,
} from '@/graphics/pictures/multipleFigure';
import { multipleScene } from '@/graphics/pictures/multipleScene';
import type { Multiple } from '@/query/compare/multiples';

export interface Drawing {
  readonly naming?: Naming;
  readonly width?: number;
  readonly height?: number;
  readonly shared?: SharedScale | null;
}

/** A small multiple of a dataset in words and to the pixel; null without figures. */
export function drawnMultiple(
  dataset: Dataset,
  multiple: Multiple,
  language: Language,
  { naming = 'atLines', width = 265, height = 138, shared = null }: Drawing = {},
): ({ readonly figure: MultipleFigure } & ReturnType<typeof multipleScene>) | null {
  const figure = multipleFigure(dataset, multiple, naming, shared, language);
  if (!figure) return null;
  return { figure, ...multipleScene(multiple, figure.scale, figure.text, { width, height }, naming) };
}
