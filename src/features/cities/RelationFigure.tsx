import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { PlaceColour } from '@/domain/placeColour';
import { citiesScatterOption } from '@/graphics/cities/citiesScatterOption';
import { citiesScatterPlot, placedOnScatter } from '@/graphics/cities/citiesScatterPlot';
import { paletteOf, type ThemeName } from '@/graphics/palette';
import { relationText, sideDisplay } from '@/narrative/cities/relationText';
import type { NamedCity } from '@/query/panel/namedCities';
import { namedCities } from '@/query/panel/namedCities';
import type { PanelPair } from '@/query/panel/panelPair';
import { type Relation, relationOf } from '@/query/panel/relation';
import { useMediaQuery } from '@/ui/useMediaQuery';
import { AddedCities } from '@/view/AddedCities';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { CitiesHeading } from './CitiesHeading';
import { CitiesPicture } from './CitiesPicture';
import { CitiesTable } from './CitiesTable';
import styles from './cities.module.css';
import { DotTip } from './DotTip';
import { FramedCities } from './FramedCities';
import { XChoice, YChoice } from './PairChoices';
import { ProvinceKey } from './ProvinceKey';
import { relationRows } from './relationRows';
import { usePictureSize } from './usePictureSize';
import { YearPlayer } from './YearPlayer';

interface RelationFigureProps {
  readonly dataset: Dataset;
  readonly title: string;
  readonly pair: PanelPair;
  readonly theme: ThemeName;
  readonly children: ReactNode;
}

const STILL = '(prefers-reduced-motion: reduce)';
/** How long a year stays while the years are played, and how long the dots take to the next, in milliseconds. */
const PACE = { year: 1100, dots: 800 };

/** One measure of all prefecture-level cities against another, year by year. */
export function RelationFigure({ dataset, title, pair, theme, children }: RelationFigureProps) {
  const { comparisonYear } = useViewFields('comparisonYear');
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui, language } = useWording();
  const words = ui.allCities;
  const still = useMediaQuery(STILL);
  const { box, width, height } = usePictureSize();
  const { isOwn, toggle } = useAddedToChart(dataset);
  const [framed, setFramed] = useState<readonly string[]>([]);
  const { x, y } = pair;
  const found = useMemo(() => relationOf(dataset, x, y), [dataset, x, y]);
  const relation = found === 'apart' ? null : found;
  const frame = relation && frameOf(relation, comparisonYear);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  const provinces = useMemo(() => coloursOfProvinces(dataset, named), [dataset, named]);
  const display = useMemo(
    () =>
      relation && { x: sideDisplay(relation, relation.x, language), y: sideDisplay(relation, relation.y, language) },
    [relation, language],
  );
  const spec = useMemo(() => {
    if (!relation || !frame || !display || width === 0) return null;
    const pace = still ? 0 : PACE.dots;
    return { relation, frame, named, provinces, display, language, width, height, pace };
  }, [relation, frame, named, provinces, display, language, width, height, still]);
  const plot = useMemo(() => spec && citiesScatterPlot(spec), [spec]);
  const option = useMemo(() => spec && citiesScatterOption(spec, paletteOf(theme)), [spec, theme]);
  const placed = useMemo(() => (spec && plot ? placedOnScatter(spec, plot) : []), [spec, plot]);
  const goTo = useCallback((year: number) => change({ comparisonYear: year }, 'same'), [change]);
  const text =
    relation && frame && plot
      ? relationText({
          dataset,
          relation,
          frame,
          named,
          language,
          zeros: frame.dots.length - placed.length,
          log: plot.x.log || plot.y.log,
        })
      : null;
  const sides = display && { x: titleOf(x.name[language], display.x.symbol), y: titleOf(y.name[language], display.y.symbol) };
  return (
    <>
      <CitiesHeading title={title} text={text}>
        {children}
      </CitiesHeading>
      <div className={styles.tools}>
        <YChoice pair={pair} label={words.up} />
        <XChoice pair={pair} label={words.across} />
        <AddedCities dataset={dataset} />
      </div>
      {found === 'apart' && <p className={styles.without}>{words.apart(x.name[language], y.name[language])}</p>}
      {relation && frame && (
        <YearPlayer
          years={relation.frames.map(({ year }) => year)}
          year={frame.year}
          onYear={goTo}
          pace={PACE.year}
        />
      )}
      {sides && <p className={styles.upTitle}>↑ {sides.y}</p>}
      <div ref={box} style={found === 'apart' ? undefined : { minHeight: height }}>
        {relation && frame && display && plot && option && text && (
          <CitiesPicture
            option={option}
            plot={plot}
            alt={text.alt}
            placed={placed}
            onPick={toggle}
            onFrame={setFramed}
            behind={
              <span className={styles.behind} translate="no" aria-hidden="true">
                {frame.year}
              </span>
            }
            over={(pointed) =>
              placed
                .filter(({ code }) => code === pointed?.code || framed.includes(code))
                .map(({ code, at, radius }) => (
                  <circle key={code} className={styles.ring} cx={at.x} cy={at.y} r={radius + 2} />
                ))
            }
            tip={(pointed) => <DotTip relation={relation} frame={frame} named={named} pointed={pointed} display={display} />}
          />
        )}
      </div>
      {sides && <p className={styles.acrossTitle}>{sides.x} →</p>}
      {relation && framed.length > 0 && (
        <FramedCities
          cities={relation.catalogue.cities.filter(({ code }) => framed.includes(code))}
          onPick={toggle}
          onClear={() => setFramed([])}
        />
      )}
      {relation && <ProvinceKey provinces={provinces} names={relation.catalogue.provinces} />}
      {text && <p className={styles.caveat}>{text.caveat}</p>}
      <p className={styles.source}>{ui.among.source}</p>
      {relation && frame && display && (
        <CitiesTable
          {...relationRows(relation, frame, display, language)}
          caption={words.years(frame.year, frame.year)}
          named={named}
          provinces={relation.catalogue.provinces}
          onToggle={toggle}
          isOwn={isOwn}
        />
      )}
    </>
  );
}

/** The year asked for, else the nearest that both measures have; the last where none is asked for. */
function frameOf({ frames }: Relation, asked: number | 'latest') {
  const last = frames.at(-1) ?? frames[0];
  if (asked === 'latest') return last;
  return frames.reduce((best, one) => (Math.abs(one.year - asked) < Math.abs(best.year - asked) ? one : best), last);
}

/** The provinces of the cities compared, in their own colours. */
function coloursOfProvinces(
  { places, place }: Dataset,
  named: readonly NamedCity[],
): ReadonlyMap<string, PlaceColour> {
  const parents = named.filter(({ colour }) => colour !== 'other').map(({ code }) => place.get(code)?.parentCode);
  const provinces = places.filter(({ level, code }) => level === 'province' && parents.includes(code));
  return new Map(provinces.map(({ code, colour }) => [code, colour]));
}

const titleOf = (name: string, symbol: string): string => `${name} (${symbol})`;
