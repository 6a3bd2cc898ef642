import { fileInk } from '@/graphics/paint/ink';
import { paletteOf, type ThemeName } from '@/graphics/paint/palette';
import { sceneElements } from '@/graphics/paint/sceneSvg';
import { elementsText, tag } from '@/graphics/paint/svgText';
import type { Scene } from '@/graphics/scene/scene';

/** A scene as a file to be looked at, in line breaks that keep its changes readable. */
export function sceneFile(scene: Scene, theme: ThemeName = 'light'): string {
  const { width, height } = scene;
  const palette = paletteOf(theme);
  const ink = { ...fileInk(palette), copies: false };
  return tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': 'sans-serif',
    },
    `\n${tag('rect', { width, height, fill: palette.surface })}\n`,
    ...sceneElements(scene, ink).map((element) => `${elementsText([element])}\n`),
  );
}
