import type { Dataset } from '@/domain/dataset';
import type { CitiesOption } from '@/graphics/cities/echartsCanvas';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { PanelIndices, PanelRow } from './panelRow';
import type { ScreenSize } from './picture/nestedSvg';
import type { PictureLook } from './picture/pictureLook';
import type { Piece } from './svgDocument';

/** A picture of all cities with its words and figures. */
export interface CitiesFile {
  readonly dataset: Dataset;
  readonly kind: 'comparison' | 'cities' | 'relation';
  readonly text: CitiesText;
  readonly years: readonly number[];
  /** Over the upright axis and under the other; empty: nothing. */
  readonly axes: { readonly up: string; readonly across: string };
  /** What its marks are: a dot of a colour, or words alone. */
  readonly key: readonly { readonly text: string; readonly colour?: string }[];
  readonly source: string;
  /** The part of the caveat that is of this drawing and no other: how it is read. */
  readonly ofDrawing?: string;
  /** Drawn in a size of a screen and enlarged; one of lanes is as high as they need. */
  readonly picture: (look: PictureLook, size: ScreenSize, times: number) => Promise<Piece>;
  readonly rows: readonly PanelRow[];
  readonly indices: PanelIndices | null;
}

/** What a picture of all cities offers: its words, and the rest when it is wanted. */
export interface CitiesTaken {
  readonly text: CitiesText;
  readonly file: () => CitiesFile;
}

/** What ECharts draws, enlarged, as a piece of a file; its SVG painter is loaded then. */
export async function echartsPiece(option: CitiesOption, size: ScreenSize, times: number): Promise<Piece> {
  const [{ citiesSvg }, { nestedSvg }] = await Promise.all([
    import('@/graphics/cities/citiesSvg'),
    import('./picture/nestedSvg'),
  ]);
  return nestedSvg(citiesSvg(option, size), size, times);
}
