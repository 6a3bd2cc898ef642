import type { PanelFigure } from '@/domain/panel';
import { type CitiesPlot, isInPlot, pixelOf } from '@/graphics/cities/citiesPlot';
import type { PlacedFigure } from '@/graphics/cities/placedFigures';
import type { CitiesLines } from '@/query/panel/citiesLines';
import styles from '../picture.module.css';

interface LinesOverProps {
  readonly lines: CitiesLines;
  readonly plot: CitiesPlot;
  readonly pointed: PlacedFigure | null;
  /** Codes of the cities in the reader's frame. */
  readonly framed: readonly string[];
}

/** The line of the city pointed at, and those of the cities in the frame. */
export function LinesOver({ lines, plot, pointed, framed }: LinesOverProps) {
  const pathOf = (code: string) =>
    (lines.lines.find(({ city }) => city.code === code)?.runs ?? [])
      .map((run) => pathThrough(run, plot))
      .join('');
  return (
    <>
      {framed.map((code) => (
        <path key={code} className={styles.framedLine} d={pathOf(code)} />
      ))}
      {pointed && (
        <>
          <path className={styles.pointedLine} d={pathOf(pointed.code)} />
          <circle className={styles.pointedDot} cx={pointed.at.x} cy={pointed.at.y} r={4} />
        </>
      )}
    </>
  );
}

const pathThrough = (run: readonly PanelFigure[], plot: CitiesPlot): string =>
  run
    .filter(({ year, value }) => isInPlot(plot, [year, value]))
    .map(({ year, value }, at) => {
      const { x, y } = pixelOf(plot, [year, value]);
      return `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    })
    .join('');
