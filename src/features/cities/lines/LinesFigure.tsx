import { useMemo, useState } from 'react';
import { citiesLinesOption } from '@/graphics/cities/citiesLinesOption';
import { citiesLinesPlot, placedOnLines } from '@/graphics/cities/citiesLinesPlot';
import { paletteOf } from '@/graphics/paint/palette';
import { YChoice } from '@/view/PairChoices';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { CitiesFrame } from '../CitiesFrame';
import { CitiesPicture } from '../CitiesPicture';
import { CitiesTable } from '../CitiesTable';
import styles from '../cities.module.css';
import type { CitiesFigureProps } from '../figureProps';
import { UnitChoice } from '../UnitChoice';
import { usePictureSize } from '../usePictureSize';
import { LinesOver } from './LinesOver';
import { LineTip } from './LineTip';
import { linesTaken, linesText } from './linesFile';
import { linesRows } from './linesRows';
import { OneYear } from './OneYear';
import { useLinesSpec } from './useLinesSpec';
import { useZoom } from './useZoom';

/** What a pixel to the side counts for the pointer: the years are columns. */
const ACROSS = 0.6;

/** The lines of all prefecture-level cities by one measure. */
export function LinesFigure({ dataset, pair, theme, around }: CitiesFigureProps) {
  const wording = useWording();
  const { language } = wording;
  const words = CITIES_WORDS[language];
  const { box, width, height } = usePictureSize(0, around.height);
  const { isOwn, toggle } = useAddedToChart(dataset);
  const [framed, setFramed] = useState<readonly string[]>([]);
  const spec = useLinesSpec(dataset, pair.y, { width, height });
  const drawn = useMemo(() => {
    if (!spec) return null;
    const plot = citiesLinesPlot(spec);
    const shown = { lines: spec.lines, named: spec.named, ...spec.window, language };
    return {
      plot,
      option: citiesLinesOption(spec, paletteOf(theme)),
      placed: placedOnLines(spec, plot),
      text: linesText(spec, language),
      table: linesRows(shown, spec.display),
    };
  }, [spec, theme, language]);
  const taken = useMemo(
    () => spec && drawn && linesTaken(dataset, spec, drawn.text, wording),
    [dataset, spec, drawn, wording],
  );
  const zoom = useZoom(spec?.lines.first, spec?.lines.last);
  const name = pair.y.name[language];
  if (spec && spec.lines.first === spec.lines.last)
    return <OneYear title={name} year={spec.lines.last} views={around.views} />;
  return (
    <CitiesFrame
      dataset={dataset}
      title={name}
      text={drawn?.text ?? null}
      around={around}
      taken={taken}
      measure={pair.yChoices.length > 1 ? <YChoice pair={pair} label={words.by} /> : null}
      choices={spec && <UnitChoice lines={spec.lines} />}
      framed={framed}
      onClear={() => setFramed([])}
      markKey={
        <p className={styles.key}>
          {words.key}{' '}
          <span className={styles.hint} data-control>
            {words.frameHint}
          </span>
        </p>
      }
      table={
        spec &&
        drawn && (
          <CitiesTable
            {...drawn.table}
            caption={words.withSymbol(name, spec.display.symbol)}
            named={spec.named}
            provinces={spec.lines.catalogue.provinces}
            onToggle={toggle}
            isOwn={isOwn}
          />
        )
      }
    >
      <div ref={box} style={{ minHeight: height }}>
        {spec && drawn && spec.width > 0 && (
          <CitiesPicture
            option={drawn.option}
            plot={drawn.plot}
            alt={drawn.text.alt}
            placed={drawn.placed}
            across={ACROSS}
            onZoom={zoom}
            onPick={toggle}
            onFrame={setFramed}
            over={(pointed) => (
              <LinesOver lines={spec.lines} plot={drawn.plot} pointed={pointed} framed={framed} />
            )}
            tip={(pointed) => (
              <LineTip lines={spec.lines} named={spec.named} pointed={pointed} display={spec.display} />
            )}
          />
        )}
      </div>
    </CitiesFrame>
  );
}
