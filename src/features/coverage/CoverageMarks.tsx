import { memo } from 'react';
import type { Observation } from '@/domain/observation';
import { isCity, type Place } from '@/domain/place';
import { coverageStrip, stripScale } from '@/graphics/coverage/coverageStrip';
import { StripPicture } from '@/graphics/coverage/StripPicture';
import type { YearExtent } from '@/query/selection/selection';

interface CoverageMarksProps {
  readonly observations: readonly Observation[];
  readonly place: Place;
  readonly years: YearExtent;
  readonly width: number;
  readonly height: number;
}

/** Which years a place has figures for, in tiny marks. */
export const CoverageMarks = memo(function CoverageMarks(props: CoverageMarksProps) {
  const { observations, place, years, width, height } = props;
  const x = stripScale(years, width);
  const shapes = coverageStrip(observations, x, height / 2, !isCity(place));
  return <StripPicture signs={[{ at: { x: 0, y: 0 }, place, shapes }]} x={x} width={width} height={height} />;
});
