import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { citiesLinesOption } from '@/graphics/cities/citiesLinesOption';
import { citiesLinesPlot, placedOnLines, type YearWindow } from '@/graphics/cities/citiesLinesPlot';
import { paletteOf, type ThemeName } from '@/graphics/palette';
import { citiesLinesText, lastDistribution, linesDisplay } from '@/narrative/cities/citiesLinesText';
import { isTotal, numberText } from '@/narrative/cities/citiesText';
import { citiesLines } from '@/query/panel/citiesLines';
import { namedCities } from '@/query/panel/namedCities';
import type { PanelPair } from '@/query/panel/panelPair';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { AddedCities } from '@/view/AddedCities';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { CitiesHeading } from './CitiesHeading';
import { CitiesPicture } from './CitiesPicture';
import { CitiesTable } from './CitiesTable';
import styles from './cities.module.css';
import { FramedCities } from './FramedCities';
import { LineTip } from './LineTip';
import { linesRows } from './linesRows';
import { LinesOver } from './LinesOver';
import { usePictureSize } from './usePictureSize';
import { YChoice } from './PairChoices';

interface LinesFigureProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly pair: PanelPair;
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

/** What a pixel to the side counts for the pointer: the years are columns. */
const ACROSS = 0.6;

/** The lines of all prefecture-level cities by one measure. */
export function LinesFigure({ dataset, title, pair, theme, children }: LinesFigureProps) {
  const { fromYear, toYear, measure } = useViewFields('fromYear', 'toYear', 'measure');
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui, language } = useWording();
  const words = ui.allCities;
  const { box, width, height } = usePictureSize();
  const { isOwn, toggle } = useAddedToChart(dataset);
  const [framed, setFramed] = useState<readonly string[]>([]);
  const { y } = pair;
  const base = measure.kind === 'index' && y.rate === null ? measure.baseYear : null;
  const lines = useMemo(() => citiesLines(dataset, y, base), [dataset, y, base]);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  const window = useMemo(
    () => lines && windowOf({ from: lines.first, to: lines.last }, fromYear, toYear),
    [lines, fromYear, toYear],
  );
  const spec = useMemo(() => {
    if (!lines || !window || width === 0) return null;
    const shown = { lines, named, ...window, language };
    const display = linesDisplay(shown);
    const last = lastDistribution(shown);
    return {
      lines,
      named,
      window,
      display,
      width,
      height,
      medianText: last ? words.median(numberText(last.median, display)) : '',
      endText: ({ name }: (typeof named)[number], figure: { year: number; value: number; resolution: number }) => {
        const text = `${name[language]} ${numberText(figure, display)}`;
        return figure.year < (last?.year ?? window.to) ? words.inYear(text, figure.year) : text;
      },
    };
  }, [lines, named, window, width, height, language, words]);
  const plot = useMemo(() => spec && citiesLinesPlot(spec), [spec]);
  const option = useMemo(() => spec && citiesLinesOption(spec, paletteOf(theme)), [spec, theme]);
  const placed = useMemo(() => (spec && plot ? placedOnLines(spec, plot) : []), [spec, plot]);
  const zoom = useZoom(lines && { from: lines.first, to: lines.last });
  const text = lines && window && spec ? citiesLinesText({ lines, named, ...window, language }, spec.display) : null;
  const firstBase = lines?.printed && lines.years[0];
  return (
    <>
      <CitiesHeading title={title} text={text}>
        {children}
      </CitiesHeading>
      <div className={styles.tools}>
        <YChoice pair={pair} label={words.by} />
        {lines && firstBase !== undefined && isTotal(lines.printed.unit) && (
          <SegmentedChoice
            quiet
            legend={words.unit}
            value={base === null ? 'value' : 'index'}
            options={[
              { value: 'value', label: words.value },
              { value: 'index', label: words.index(lines.baseYear ?? firstBase) },
            ]}
            onChange={(value) =>
              change({ measure: value === 'index' ? { kind: 'index', baseYear: firstBase } : { kind: 'plain' } })
            }
          />
        )}
        <AddedCities dataset={dataset} />
      </div>
      <div ref={box} style={{ minHeight: height }}>
        {lines && spec && plot && option && text && (
          <CitiesPicture
            option={option}
            plot={plot}
            alt={text.alt}
            placed={placed}
            across={ACROSS}
            onZoom={zoom}
            onPick={toggle}
            onFrame={setFramed}
            over={(pointed) => <LinesOver lines={lines} plot={plot} pointed={pointed} framed={framed} />}
            tip={(pointed) => <LineTip lines={lines} named={named} pointed={pointed} display={spec.display} />}
          />
        )}
      </div>
      {lines && framed.length > 0 && (
        <FramedCities
          cities={lines.catalogue.cities.filter(({ code }) => framed.includes(code))}
          onPick={toggle}
          onClear={() => setFramed([])}
        />
      )}
      <p className={styles.key}>
        {words.key} <span className={styles.hint}>{words.frameHint}</span>
      </p>
      {text && <p className={styles.caveat}>{text.caveat}</p>}
      <p className={styles.source}>{ui.among.source}</p>
      {lines && spec && window && (
        <CitiesTable
          {...linesRows({ lines, ...window, language }, spec.display)}
          caption={[title, spec.display.symbol].join(ui.among.city === '城市' ? '，' : ', ')}
          named={named}
          provinces={lines.catalogue.provinces}
          onToggle={toggle}
          isOwn={isOwn}
        />
      )}
    </>
  );
}

function windowOf(whole: YearWindow, fromYear: number | null, toYear: number | null): YearWindow {
  const from = Math.max(whole.from, fromYear ?? whole.from);
  const to = Math.min(whole.to, toYear ?? whole.to);
  return from < to ? { from, to } : whole;
}

const SETTLED = 200;

/** Takes the years of the slider into the view when it comes to rest; the whole range is no choice of years. */
function useZoom(whole: YearWindow | null): (window: YearWindow) => void {
  const change = useChangeView();
  const [timer] = useState<{ current: ReturnType<typeof setTimeout> | undefined }>({ current: undefined });
  const [first, last] = [whole?.from, whole?.to];
  return useCallback(
    ({ from, to }) => {
      clearTimeout(timer.current);
      timer.current = setTimeout(
        () => change({ fromYear: from === first ? null : from, toYear: to === last ? null : to }, 'same'),
        SETTLED,
      );
    },
    [change, timer, first, last],
  );
}
