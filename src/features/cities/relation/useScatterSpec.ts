import { useMemo } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { PlaceColour } from '@/domain/placeColour';
import type { CitiesScatterSpec } from '@/graphics/cities/citiesScatterPlot';
import { sideDisplay } from '@/narrative/cities/relationText';
import { type NamedCity, namedCities } from '@/query/panel/namedCities';
import type { PanelPair } from '@/query/panel/panelPair';
import { type Relation, relationOf } from '@/query/panel/relation';
import { useMediaQuery } from '@/ui/hooks/useMediaQuery';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useViewFields, useWording } from '@/view/ViewContext';

const STILL = '(prefers-reduced-motion: reduce)';
/** How long the dots take from one year to the next, in milliseconds. */
const PACE = 800;

/**
 * What the scatter of two measures is drawn from, as the view asks.
 * @returns null while a measure is not at hand; `apart` where the two share no year
 */
export function useScatterSpec(
  dataset: Dataset,
  { x, y }: PanelPair,
  { width, height }: { readonly width: number; readonly height: number },
): CitiesScatterSpec | 'apart' | null {
  const { comparisonYear } = useViewFields('comparisonYear');
  const placeCodes = useChosenPlaces(dataset);
  const { language } = useWording();
  const still = useMediaQuery(STILL);
  const relation = useMemo(() => relationOf(dataset, x, y), [dataset, x, y]);
  const named = useMemo(() => namedCities(dataset, placeCodes), [dataset, placeCodes]);
  return useMemo(() => {
    if (relation === 'apart' || relation === null) return relation;
    return {
      relation,
      frame: frameOf(relation, comparisonYear),
      named,
      provinces: coloursOfProvinces(dataset, named),
      display: {
        x: sideDisplay(relation, relation.x, language),
        y: sideDisplay(relation, relation.y, language),
      },
      language,
      width,
      height,
      pace: still ? 0 : PACE,
    };
  }, [relation, comparisonYear, dataset, named, language, width, height, still]);
}

/** The year asked for, else the nearest that both measures have; the last where none is asked for. */
function frameOf({ frames }: Relation, asked: number | 'latest') {
  const last = frames.at(-1) ?? frames[0];
  if (asked === 'latest') return last;
  const away = ({ year }: typeof last) => Math.abs(year - asked);
  return frames.reduce((best, one) => (away(one) < away(best) ? one : best), last);
}

/** The provinces of the cities compared, in their own colours. */
function coloursOfProvinces(
  { places, place }: Dataset,
  named: readonly NamedCity[],
): ReadonlyMap<string, PlaceColour> {
  const own = named.filter(({ colour }) => colour !== 'other');
  const parents = own.map(({ code }) => place.get(code)?.parentCode);
  const provinces = places.filter(({ level, code }) => level === 'province' && parents.includes(code));
  return new Map(provinces.map(({ code, colour }) => [code, colour]));
}
