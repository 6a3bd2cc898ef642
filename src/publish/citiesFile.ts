import type { Dataset } from '@/domain/dataset';
import type { CitiesOption } from '@/graphics/cities/echartsCanvas';
import type { Palette } from '@/graphics/paint/palette';
import type { CitiesText } from '@/narrative/cities/citiesText';
import type { PanelIndices, PanelRow } from './panelRow';
import type { Piece } from './svgDocument';

/** Size of a picture of all cities in a file, in pixels; one of rows is as high as they need. */
export interface CitiesSize {
  readonly width: number;
  readonly height: number;
}

/** The size for a slide. */
export const CITIES_PICTURE: CitiesSize = { width: 912, height: 480 };

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
  readonly picture: (palette: Palette, size: CitiesSize) => Promise<Piece>;
  readonly rows: readonly PanelRow[];
  readonly indices: PanelIndices | null;
}

/** What a picture of all cities offers: its words, and the rest when it is wanted. */
export interface CitiesTaken {
  readonly text: CitiesText;
  readonly file: () => CitiesFile;
}

/** What ECharts draws, as a piece of a file; its SVG painter is loaded then. */
export async function echartsPiece(option: CitiesOption, size: CitiesSize): Promise<Piece> {
  const { citiesSvg } = await import('@/graphics/cities/citiesSvg');
  return { svg: citiesSvg(option, size), height: size.height };
}
