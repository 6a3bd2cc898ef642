import type { Language } from '@/domain/localized';
import { LANGUAGES } from '@/domain/localized';
import { describeFigure } from '@/graphics/describeFigure';
import { figureRows } from '@/graphics/rows/rowPictures';
import type { Box } from '@/graphics/scene/box';
import type { Scene, SceneLabel, SceneMark } from '@/graphics/scene/scene';
import { inkBoxes } from '@/graphics/scene/shapeBox';
import type { Figure } from '@/narrative/figure';
import { selectFrom } from '../../fixtures';
import { EVERYWHERE, goldenDataset } from '../../goldenData';

/** A picture of rows of the golden data. */
export interface RowCase {
  readonly name: string;
  readonly figure: Figure;
  readonly scene: Scene;
}

export const sideBySide = (indicatorId: string, language: Language = 'zh', withFamily = true): Figure => {
  const selection = selectFrom(goldenDataset, { indicatorId, placeCodes: EVERYWHERE, withFamily });
  return describeFigure(goldenDataset, selection, { kind: 'comparison', year: 'latest' }, language);
};

export function rowsScene(figure: Figure, width: number): Scene {
  const picture = figureRows(figure, width);
  if (!picture) throw new Error(`No rows: ${figure.title}`);
  return picture.scene;
}

const several = goldenDataset.indicators.filter(
  ({ id }) => (goldenDataset.observationsOf.get(id)?.length ?? 0) > 1,
);

const casesOf = (figures: readonly (readonly [string, Figure])[], widths: readonly number[]) =>
  figures.flatMap(([name, figure]) =>
    widths.map((width): RowCase => ({ name: `${name} ${width}`, figure, scene: rowsScene(figure, width) })),
  );

/** Every golden indicator side by side, near definitions included, at the widths of phone, frame, office and slide. */
export const SIDE_BY_SIDE: readonly RowCase[] = casesOf(
  several.flatMap(({ id }) =>
    LANGUAGES.map((language) => [`${id} ${language}`, sideBySide(id, language)] as const),
  ),
  [320, 390, 640, 838, 1200],
);

const INK = new WeakMap<object, readonly Box[]>();

/** What a mark or a bar shows in ink. */
export function inkOf(mark: Pick<SceneMark, 'shapes' | 'at'>): readonly Box[] {
  const known = INK.get(mark) ?? inkBoxes(mark.shapes, mark.at);
  INK.set(mark, known);
  return known;
}

/** Labels that tell the value of a figure of a row. */
export const valueLabels = ({ labels }: Scene): readonly SceneLabel[] =>
  labels.filter(({ lines, place }) => place && /\d/.test(lines[0]?.[0]?.text ?? ''));
