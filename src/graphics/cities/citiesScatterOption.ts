import type { PlaceColour } from '@/domain/placeColour';
import type { NamedCity } from '@/query/panel/namedCities';
import type { RelationDot } from '@/query/panel/relation';
import { markColour, type Palette } from '../paint/palette';
import { citiesFrame, cityColour, cityTextColour, STILL } from './citiesAxes';
import { type CitiesPlot, isInPlot, pixelOf, TEXT_SIZE } from './citiesPlot';
import { type CitiesScatterSpec, citiesScatterPlot, radiusOf } from './citiesScatterPlot';
import { placeNames } from './cityLabels';
import type { CitiesOption, CitiesSeries } from './echartsCanvas';

/** All cities of a year by two measures: the named ones in their colours, those of their provinces told apart. */
export function citiesScatterOption(spec: CitiesScatterSpec, palette: Palette): CitiesOption {
  const plot = citiesScatterPlot(spec);
  const { frame, named, provinces, display, pace } = spec;
  const largestFirst = frame.dots
    .filter(({ x, y }) => isInPlot(plot, [x.value, y.value]))
    .sort((a, b) => (b.population?.value ?? 0) - (a.population?.value ?? 0));
  const names = new Set(named.map(({ code }) => code));
  const others = largestFirst.filter(({ city }) => !names.has(city.code));
  const radius = radiusOf(spec);
  const groups: readonly (readonly [string, PlaceColour | null])[] = [['others', null], ...provinces];
  const groupOf = ({ city }: RelationDot) =>
    provinces.has(city.provinceCode) ? city.provinceCode : 'others';
  return {
    ...citiesFrame(plot, display, palette),
    animation: pace > 0,
    animationDuration: 0,
    animationDurationUpdate: pace,
    animationEasingUpdate: 'linear',
    series: [
      ...groups.map(
        ([id, colour], at): CitiesSeries => ({
          type: 'scatter',
          id,
          silent: true,
          emphasis: { disabled: true },
          z: 2 + Math.min(at, 1),
          data: others
            .filter((dot) => groupOf(dot) === id)
            .map((dot) => ({ ...datum(dot), symbolSize: radius(dot) * 2 })),
          itemStyle: {
            color: colour ? markColour(palette, colour) : palette.tick,
            opacity: colour ? 0.8 : 0.5,
            borderColor: palette.surface,
            borderWidth: 0.5,
          },
        }),
      ),
      ...named.map((city) => trailSeries(city, spec, plot, palette)),
      namedSeries(
        largestFirst.filter(({ city }) => names.has(city.code)),
        spec,
        plot,
        palette,
      ),
    ],
  };
}

/** A dot that ECharts knows again in the next year. */
const datum = ({ city, x, y }: RelationDot) => ({
  id: city.code,
  name: city.code,
  value: [x.value, y.value] as [number, number],
});

/** The way of a named city up to the year shown; broken where years or figures are missing or its boundary changed. */
function trailSeries(
  { code, colour }: NamedCity,
  { relation, frame }: CitiesScatterSpec,
  plot: CitiesPlot,
  palette: Palette,
): CitiesSeries {
  const broken = new Set(
    relation.catalogue.changes.filter(({ cityCode }) => cityCode === code).map(({ year }) => year),
  );
  const coords: (readonly [number | '-', number | '-'])[] = [];
  let before: number | null = null;
  for (const { year, dots } of relation.frames.filter((one) => one.year <= frame.year)) {
    const dot = dots.find(({ city }) => city.code === code);
    const there = dot && isInPlot(plot, [dot.x.value, dot.y.value]);
    if (before !== null && (!there || year > before + 1 || broken.has(year))) coords.push(['-', '-']);
    if (there) coords.push([dot.x.value, dot.y.value]);
    before = there ? year : null;
  }
  return {
    ...STILL,
    type: 'line',
    id: `trail-${code}`,
    z: 4,
    showSymbol: false,
    data: coords.map((point) => [...point]),
    lineStyle: { color: cityColour(palette, colour), width: 1.2, opacity: 0.7 },
  };
}

function namedSeries(
  dots: readonly RelationDot[],
  spec: CitiesScatterSpec,
  plot: CitiesPlot,
  palette: Palette,
): CitiesSeries {
  const radius = radiusOf(spec);
  const marks = dots.map((dot) => ({
    dot,
    city: spec.named.find(({ code }) => code === dot.city.code),
    at: pixelOf(plot, [dot.x.value, dot.y.value]),
    radius: radius(dot),
  }));
  const places = placeNames(
    marks.map(({ at, radius: half, city }) => ({ at, radius: half, text: city?.name[spec.language] ?? '' })),
    { left: plot.box.left, right: plot.width, top: 0, bottom: plot.box.bottom },
  );
  return {
    type: 'scatter',
    id: 'named',
    silent: true,
    emphasis: { disabled: true },
    z: 5,
    data: marks.map(({ dot, city, radius: half }, at) => {
      const place = places[at];
      return {
        ...datum(dot),
        symbolSize: half * 2,
        itemStyle: { color: cityColour(palette, city?.colour ?? 'other') },
        label: {
          show: Boolean(place),
          formatter: () => city?.name[spec.language] ?? '',
          position: [(place?.x ?? 0) + half, (place?.y ?? 0) + half],
          align: place?.align ?? 'left',
          verticalAlign: 'middle' as const,
          color: cityTextColour(palette, city?.colour ?? 'other'),
          fontSize: TEXT_SIZE,
          fontWeight: 'bold' as const,
          textBorderColor: palette.surface,
          textBorderWidth: 3,
        },
      };
    }),
    itemStyle: { borderColor: palette.surface, borderWidth: 1.5 },
  };
}
