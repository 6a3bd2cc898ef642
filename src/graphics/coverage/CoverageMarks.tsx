import { memo } from 'react';
import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import type { YearExtent } from '@/query/selection';
import { Shapes } from '../glyph/Mark';
import { coverageStrip } from './coverageStrip';

interface CoverageMarksProps {
  readonly observations: readonly Observation[];
  readonly place: Place;
  readonly years: YearExtent;
  readonly width: number;
  readonly height: number;
}

/** Which years a place has figures for, as a strip of marks. What it says stands beside it in words. */
export const CoverageMarks = memo(function CoverageMarks({
  observations,
  place,
  years,
  width,
  height,
}: CoverageMarksProps) {
  const middle = height / 2;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M0,${middle}H${width}`} stroke="var(--grid)" />
      <Shapes
        shapes={coverageStrip(observations, years, { width, height, context: !isCity(place) })}
        ink={`var(--${place.colour})`}
        surface="var(--surface)"
      />
    </svg>
  );
});
