import { at, type Check, type Found } from '../check';
import { type Figure, figureKey, plainFigures, shown } from '../figures';
import type { ScreenedData } from '../screenedData';
import { groupRows } from '../screenedRow';
import { PARTS_OF, RATIOS, SUMS } from '../wholes';

/** Sums of a table and the table’s own total differ by this share at most: late corrections. */
const SUM_APART = 0.02;
const RATIO_APART = 0.1;

const plain = (data: ScreenedData): readonly Figure[] => [...plainFigures(data).values()];

/** A figure of another indicator for the same place and year. */
const beside = (data: ScreenedData, { place, year }: Figure, indicator: string): Figure | undefined =>
  plainFigures(data).get(figureKey(place, indicator, year));

const asTold = ({ row, value }: Figure): string => `${row.key} (line ${row.line}) is ${shown(value)}`;

function largerParts(data: ScreenedData): readonly Found[] {
  return PARTS_OF.flatMap(([part, whole]) =>
    plain(data)
      .filter(({ indicator }) => indicator === part)
      .flatMap((figure) => {
        const total = beside(data, figure, whole);
        return total && figure.value - figure.step / 2 > total.value + total.step / 2
          ? [
              at(
                figure.row,
                'value',
                `${figure.row.key} is ${shown(figure.value)}, more than its whole: ${asTold(total)}`,
              ),
            ]
          : [];
      }),
  );
}

function unequalSums(data: ScreenedData): readonly Found[] {
  return SUMS.flatMap(([whole, parts]) =>
    plain(data)
      .filter(({ indicator }) => indicator === whole)
      .flatMap((total) => {
        const found = parts.flatMap((part) => beside(data, total, part) ?? []);
        if (found.length < parts.length) return [];
        const sum = found.reduce((all, { value }) => all + value, 0);
        const step = Math.max(total.step, ...found.map((part) => part.step));
        return Math.abs(sum - total.value) > Math.max(step * parts.length, total.value * SUM_APART)
          ? [
              at(
                total.row,
                'value',
                `${total.row.key} is ${shown(total.value)}; ${found.map(asTold).join(' and ')} make ${shown(sum)}`,
              ),
            ]
          : [];
      }),
  );
}

/** Places with figures that add up, and where they lie. */
const inside = (data: ScreenedData, level: string) =>
  plain(data).flatMap((figure) => {
    const place = data.row('places.csv', 'place_code', figure.place);
    if (!figure.addsUp || place?.get('level') !== level) return [];
    const above = plainFigures(data).get(figureKey(place.get('parent_code'), figure.indicator, figure.year));
    return above ? [{ figure, above }] : [];
  });

const largerThanAbove = (level: string) => (data: ScreenedData) =>
  inside(data, level)
    .filter(({ figure, above }) => figure.value - figure.step / 2 > above.value + above.step / 2)
    .map(({ figure, above }) =>
      at(figure.row, 'value', `${figure.row.key} is ${shown(figure.value)}, more than ${asTold(above)}`),
    );

const sumAbove = (level: string) => (data: ScreenedData) =>
  [...groupRows(inside(data, level), ({ above }) => above.row.key).values()].flatMap(
    (group): readonly Found[] => {
      const above = group[0]?.above;
      const sum = group.reduce((all, { figure }) => all + figure.value, 0);
      const slack = group.reduce((all, { figure }) => all + figure.step / 2, 0);
      if (!above || group.length < 2 || sum - slack <= above.value + above.step / 2) return [];
      return [at(above.row, 'value', `${asTold(above)}; its ${group.length} places here make ${shown(sum)}`)];
    },
  );

function ratioFaults(data: ScreenedData): readonly Found[] {
  return RATIOS.flatMap(([ratio, over, under, times]) =>
    plain(data)
      .filter(({ indicator }) => indicator === ratio)
      .flatMap((figure) => {
        const [above, below] = [beside(data, figure, over), beside(data, figure, under)];
        if (!above || !below || below.value === 0) return [];
        const worked = (above.value / below.value) * times;
        return Math.abs(worked / figure.value - 1) > RATIO_APART
          ? [
              at(
                figure.row,
                'value',
                `${figure.row.key} is ${shown(figure.value)}; ${asTold(above)} and ${asTold(below)} make ${worked.toFixed(2)}`,
              ),
            ]
          : [];
      }),
  );
}

/** Rules of figures that are parts of others. */
export const SUM_CHECKS: readonly Check[] = [
  {
    id: 'part-within-whole',
    severity: 'error',
    what: 'a part is not more than its whole',
    mend: 'Look both up: a slipped digit, or two tables that count differently, of which one is in doubt.',
    find: largerParts,
  },
  {
    id: 'parts-make-whole',
    severity: 'error',
    what: 'the parts of a whole add up to it, within 2%',
    mend: 'Look the parts up; where the source prints it so, say so as a doubt.',
    find: unequalSums,
  },
  {
    id: 'city-within-province',
    severity: 'error',
    what: 'a city has no more than its province',
    mend: 'Look both up: a unit, or figures of different years or scope.',
    find: largerThanAbove('city'),
  },
  {
    id: 'cities-within-province',
    severity: 'error',
    what: 'cities together have no more than their province',
    mend: 'Look them up: one is of a wider scope, or the province of a narrower one.',
    find: sumAbove('city'),
  },
  {
    id: 'province-within-country',
    severity: 'error',
    what: 'a province has no more than the country',
    mend: 'Look both up: a unit, or figures of different years or scope.',
    find: largerThanAbove('province'),
  },
  {
    id: 'provinces-within-country',
    severity: 'error',
    what: 'provinces together have no more than the country',
    mend: 'Look them up: one is of a wider scope, or the country of a narrower one.',
    find: sumAbove('province'),
  },
  {
    id: 'ratio-of-its-parts',
    severity: 'warning',
    what: 'a printed ratio is near what its two parts make, within 10%',
    mend: 'Look the three up: the definition of one differs, or a digit slipped.',
    find: ratioFaults,
  },
];
