import type { Dataset } from '@/domain/dataset';
import type { Language } from '@/domain/localized';
import type { PlaceColour } from '@/domain/placeColour';
import type { CitiesScatterSpec } from '@/graphics/cities/citiesScatterPlot';
import { sideDisplay } from '@/narrative/cities/relationText';
import type { NamedCity } from '@/query/panel/namedCities';
import type { Relation } from '@/query/panel/relation';

/** What the scatter of two measures is drawn from, in the year asked for. */
export function scatterSpec(
  dataset: Dataset,
  relation: Relation,
  named: readonly NamedCity[],
  comparisonYear: number | 'latest',
  language: Language,
  drawn: Pick<CitiesScatterSpec, 'width' | 'height' | 'pace'>,
): CitiesScatterSpec {
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
    ...drawn,
  };
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
