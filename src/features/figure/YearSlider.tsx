import { useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import { isCity } from '@/domain/place';
import { type AxisScale, linearScale } from '@/graphics/scale/linearScale';
import { textWidth } from '@/lib/textWidth';
import type { Figure } from '@/narrative/figure';
import { yearRuns, yearsHeld } from '@/query/series/yearRuns';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './yearSlider.module.css';

interface YearSliderProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  /** Where the years of the picture stand. */
  readonly xOf: AxisScale;
  /** Of the picture, in pixels. */
  readonly width: number;
}

/** Pixels from one line to the next, and half the width of a knob. */
const ROW = 5;
const KNOB = 8;
/** A lone year is a line this long. */
const LONE = 4;
/** The words: their size, and how far they stand from the slider and from the edge, in pixels. */
const WORDS = { size: 12, before: 16, behind: 8 };

/** Pixels above the slider, between the last line and its foot, and for words that stand below it. */
const GAP = 4;
const FOOT = 26;
const BELOW = 16;

/** Whether what is beside the slider has no room for the words in their language. */
function standUnder({ text }: Figure, width: number, right: number): boolean {
  const { covered, drag } = text.wording.ui.indicatorPage;
  const words = Math.max(...[covered, drag].map((one) => textWidth(one, WORDS.size)));
  return width - right < WORDS.before + words + WORDS.behind;
}

/**
 * Pixels that the slider takes below a picture, so that nothing moves when it arrives.
 * @param width of the picture, in pixels
 * @param xOf where its years stand
 */
export function sliderRoom(figure: Figure, width: number, xOf: AxisScale): number {
  const below = standUnder(figure, width, xOf.range[1]) ? BELOW : 0;
  return GAP + figure.selection.places.filter(isCity).length * ROW + FOOT + below;
}

/** The years in which each city has a figure of what is drawn, a thin line a city, over a slider whose ends choose the years. */
export function YearSlider({ dataset, figure, xOf, width }: YearSliderProps) {
  const { fromYear, toYear } = useViewFields('fromYear', 'toYear');
  const change = useChangeView();
  const moved = useRef(false);
  const { indicatorPage } = useWording().ui;
  const { indicator, places } = figure.selection;
  const held = figure.derived?.dataset ?? dataset;
  const { from, to } = yearsHeld(held, indicator.id, places) ?? figure.selection.years;
  if (from === to) return null;
  const [left, right] = xOf.range;
  const whole = fromYear === null && toYear === null;
  const fits = xOf(from) >= left && xOf(to) <= right;
  const x = whole && fits ? xOf : linearScale([from, to], [left, right]);
  const cities = places.filter(isCity);
  const lines = cities.map((place) => ({
    place,
    runs: yearRuns(held, indicator.id, place.code),
  }));
  const shown = { from: Math.max(fromYear ?? from, from), to: Math.min(toYear ?? to, to) };
  const choose = (end: 'fromYear' | 'toYear', year: number) => {
    const step = moved.current ? 'same' : 'new';
    moved.current = true;
    if (end === 'fromYear') change({ fromYear: year <= from ? null : Math.min(year, shown.to) }, step);
    else change({ toYear: year >= to ? null : Math.max(year, shown.from) }, step);
  };
  const begin = () => {
    moved.current = false;
  };
  const start = x(from);
  const under = standUnder(figure, width, right);
  const knob = (end: 'fromYear' | 'toYear', value: number, label: string) => (
    <input
      type="range"
      aria-label={label}
      min={from}
      max={to}
      value={value}
      style={{ left: start - KNOB, width: x(to) - start + 2 * KNOB }}
      onPointerDown={begin}
      onKeyDown={begin}
      onChange={(event) => choose(end, Number(event.target.value))}
    />
  );
  return (
    <div
      className={styles.slider}
      data-control
      style={{ marginBlock: `${GAP}px ${under ? BELOW : 0}px`, height: cities.length * ROW + FOOT }}
    >
      <svg width={right + 1} height={cities.length * ROW + 2} aria-hidden="true">
        {lines.map(({ place, runs }, row) =>
          runs.map((run) => (
            <path
              key={`${place.code} ${run.from}`}
              d={`M${x(run.from) - (run.from === run.to ? LONE / 2 : 0)},${row * ROW + 3}H${x(run.to) + (run.from === run.to ? LONE / 2 : 0)}`}
              stroke={`var(--${place.colour})`}
              strokeWidth={1.6}
            />
          )),
        )}
      </svg>
      <i className={styles.track} data-drawn style={{ left: start, width: x(to) - start }} />
      {knob('fromYear', shown.from, indicatorPage.fromYear)}
      {knob('toYear', shown.to, indicatorPage.toYear)}
      <p
        className={`${styles.words} ${under ? styles.under : ''}`}
        style={under ? { bottom: -BELOW } : { left: right + WORDS.before }}
      >
        <span>{indicatorPage.covered}</span>
        {whole ? (
          <span>{indicatorPage.drag}</span>
        ) : (
          <button type="button" onClick={() => change({ fromYear: null, toYear: null })}>
            {indicatorPage.allYears(shown.from, shown.to)}
          </button>
        )}
      </p>
    </div>
  );
}
