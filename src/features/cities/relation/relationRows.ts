import type { Language } from '@/domain/localized';
import type { DisplayUnit } from '@/lib/numberFormat';
import { numberText } from '@/narrative/cities/citiesText';
import type { Relation, RelationFrame } from '@/query/panel/relation';
import { CITIES_WORDS } from '@/wording/pages/citiesWords';
import type { CityRow } from '../CitiesTable';

interface Shown {
  readonly relation: Relation;
  readonly frame: RelationFrame;
}

/** A row for each city of the year by both measures, from the highest by the upright one. */
export function relationRows(
  { relation: { x, y }, frame: { dots } }: Shown,
  display: { readonly x: DisplayUnit; readonly y: DisplayUnit },
  language: Language,
) {
  const nameOf = (side: 'x' | 'y') =>
    CITIES_WORDS[language].withSymbol({ x, y }[side].choice.name[language], display[side].symbol);
  const rows = [...dots]
    .sort((a, b) => b.y.value - a.y.value)
    .map(
      (dot): CityRow => ({
        city: dot.city,
        cells: [numberText(dot.y, display.y), numberText(dot.x, display.x)],
      }),
    );
  return { columns: [nameOf('y'), nameOf('x')], rows, note: '' };
}
