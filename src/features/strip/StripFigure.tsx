import { useCallback, useMemo, useRef, useState } from 'react';
import { ScenePicture } from '@/graphics/paint/ScenePicture';
import { stripScene, stripWithin } from '@/graphics/strip/stripScene';
import type { StripDot } from '@/graphics/strip/stripSpec';
import { withUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import { YearPlayer } from '@/picture/YearPlayer';
import { figureOf } from '@/query/panel/panelArea';
import { useElementWidth } from '@/ui/hooks/useElementWidth';
import { HitLayer } from '@/ui/layers/HitLayer';
import { useAddedToChart } from '@/view/useAddedToChart';
import { useChangeView, useWording } from '@/view/ViewContext';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import { STRIP_WORDS } from '@/wording/pages/stripWords';
import { StripTip } from './StripTip';
import styles from './strip.module.css';
import type { StripView } from './stripView';

/** How long a year stays while the years are played, in milliseconds. */
const PACE = 1100;
/** Least half width of what answers the pointer, in pixels. */
const REACH = 6;

/** The years to play, and the year shown city by city. */
export function StripPlayer({ view }: { readonly view: StripView }) {
  const change = useChangeView();
  const { years, year } = view.strip;
  const goTo = useCallback((to: number) => change({ comparisonYear: to }, 'same'), [change]);
  return years.length > 1 ? <YearPlayer years={years} year={year} onYear={goTo} pace={PACE} /> : null;
}

interface StripFigureProps {
  readonly view: StripView;
  /** Height of the picture in a frame: fewer years stand in it where all need more. */
  readonly height?: number;
}

/** Every city of the provinces in its lane, and some years under them; a press marks a city. */
export function StripFigure({ view, height }: StripFigureProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useElementWidth(box);
  const { language, terms } = useWording();
  const { dataset, strip, text, display } = view;
  const { toggle } = useAddedToChart(dataset);
  const [pointed, setPointed] = useState<StripDot | null>(null);
  const picture = useMemo(() => {
    if (width === 0) return null;
    return height === undefined ? stripScene({ ...view, width }) : stripWithin(view, { width, height });
  }, [view, width, height]);
  const cityOf = (code: string) => strip.catalogue.cities.find((city) => city.code === code);
  const hits = useMemo(
    () =>
      picture?.dots.map(({ id, code, year, at, radius }) => {
        const city = strip.catalogue.cities.find((one) => one.code === code);
        const figure = figureOf(strip.column, code, year);
        const reach = Math.max(radius, REACH);
        const value = figure ? withUnit(numberText(figure, display), display) : '';
        return {
          id,
          name: [city?.shortName[language], year, value].join(terms.space),
          box: { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach },
        };
      }) ?? [],
    [picture, strip, display, language, terms],
  );
  return (
    <div ref={box} className={styles.picture} style={{ height: picture?.scene.height }}>
      {picture && (
        <>
          <div role="img" aria-label={text.alt} data-chart-ready={strip.year}>
            <ScenePicture scene={picture.scene} />
          </div>
          <HitLayer
            label={CITIES_WORDS[language].table}
            description={STRIP_WORDS[language].hint}
            hits={hits}
            chosenId=""
            onPoint={(id) => setPointed(picture.dots.find((dot) => dot.id === id) ?? null)}
            onPress={(id) => toggle(picture.dots.find((dot) => dot.id === id)?.code ?? '')}
          />
          {pointed && cityOf(pointed.code) && <StripTip view={view} dot={pointed} scene={picture.scene} />}
        </>
      )}
    </div>
  );
}
