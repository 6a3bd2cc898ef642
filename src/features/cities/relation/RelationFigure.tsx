import { useCallback, useMemo, useState } from 'react';
import { citiesScatterOption } from '@/graphics/cities/citiesScatterOption';
import { paletteOf } from '@/graphics/paint/palette';
import { YearPlayer } from '@/picture/YearPlayer';
import { PHONE, useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { XChoice, YChoice } from '@/view/PairChoices';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useChangeView, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { CitiesFrame } from '../CitiesFrame';
import { CitiesPicture } from '../CitiesPicture';
import { CitiesTable } from '../CitiesTable';
import styles from '../cities.module.css';
import type { CitiesFigureProps } from '../figureProps';
import { ProvinceKey } from '../ProvinceKey';
import picture from '../picture.module.css';
import { usePictureSize } from '../usePictureSize';
import { DotTip } from './DotTip';
import { drawnRelation, relationTaken } from './relationFile';
import { relationRows } from './relationRows';
import { useScatterSpec } from './useScatterSpec';

/** Height of the ranks, the player and the names of the axes, in pixels. */
const PLAYER = 96;
/** How long a year stays while the years are played, in milliseconds. */
const PACE = 1100;

/** One measure of all prefecture-level cities against another, year by year. */
export function RelationFigure({ dataset, pair, theme, around }: CitiesFigureProps) {
  const change = useChangeView();
  const phone = useMediaQuery(PHONE);
  const { ui, language } = useWording();
  const words = CITIES_WORDS[language];
  const { box, width, height } = usePictureSize(PLAYER, around.height);
  const { isOwn, toggle } = useAddedToChart(dataset);
  const [framed, setFramed] = useState<readonly string[]>([]);
  const found = useScatterSpec(dataset, pair, { width, height });
  const spec = found === 'apart' ? null : found;
  const drawn = useMemo(() => {
    if (!spec) return null;
    return { ...drawnRelation(dataset, spec), option: citiesScatterOption(spec, paletteOf(theme)) };
  }, [spec, theme, dataset]);
  const taken = useMemo(
    () => spec && drawn && relationTaken(dataset, spec, drawn.text, ui.among.source),
    [dataset, spec, drawn, ui],
  );
  const goTo = useCallback((year: number) => change({ comparisonYear: year }, 'same'), [change]);
  const player = spec && (
    <YearPlayer
      years={spec.relation.frames.map(({ year }) => year)}
      year={spec.frame.year}
      onYear={goTo}
      pace={PACE}
    />
  );
  const [xName, yName] = [pair.x.name[language], pair.y.name[language]];
  return (
    <CitiesFrame
      dataset={dataset}
      title={yName}
      text={drawn?.text ?? null}
      around={around}
      taken={taken}
      measure={pair.yChoices.length > 1 ? <YChoice pair={pair} label={words.up} /> : null}
      choices={
        <>
          <span className={styles.axis} aria-hidden="true" data-control>
            {words.across}
          </span>
          <XChoice pair={pair} label={words.across} />
        </>
      }
      framed={framed}
      onClear={() => setFramed([])}
      markKey={spec && <ProvinceKey provinces={spec.provinces} names={spec.relation.catalogue.provinces} />}
      table={
        spec && (
          <CitiesTable
            {...relationRows(spec, spec.display, language)}
            caption={words.years(spec.frame.year, spec.frame.year)}
            named={spec.named}
            provinces={spec.relation.catalogue.provinces}
            onToggle={toggle}
            isOwn={isOwn}
          />
        )
      }
    >
      {found === 'apart' && <p className={styles.without}>{words.apart(xName, yName)}</p>}
      {spec && (
        <div className={styles.over}>
          <p className={styles.upTitle}>↑ {words.withSymbol(yName, spec.display.y.symbol)}</p>
          {!phone && player}
        </div>
      )}
      <div ref={box} style={found === 'apart' ? undefined : { minHeight: height }}>
        {spec && drawn && spec.width > 0 && (
          <CitiesPicture
            option={drawn.option}
            plot={drawn.plot}
            alt={drawn.text.alt}
            placed={drawn.placed}
            onPick={toggle}
            onFrame={setFramed}
            behind={
              <span className={picture.behind} data-drawn translate="no" aria-hidden="true">
                {spec.frame.year}
              </span>
            }
            over={(pointed) =>
              drawn.placed
                .filter(({ code }) => code === pointed?.code || framed.includes(code))
                .map(({ code, at, radius }) => (
                  <circle key={code} className={picture.ring} cx={at.x} cy={at.y} r={radius + 2} />
                ))
            }
            tip={(pointed) => <DotTip spec={spec} pointed={pointed} />}
          />
        )}
      </div>
      {spec && <p className={styles.acrossTitle}>{words.withSymbol(xName, spec.display.x.symbol)} →</p>}
      {phone && player}
    </CitiesFrame>
  );
}
