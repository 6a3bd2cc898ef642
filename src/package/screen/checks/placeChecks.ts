import { at, type Check } from '../check';
import { groupRows } from '../screenedRow';

/** Rules of the places compared. */
export const PLACE_CHECKS: readonly Check[] = [
  {
    id: 'code-of-province',
    severity: 'error',
    what: 'a city’s code begins like that of its province, and a province’s ends with 0000',
    mend: 'Take the code of GB/T 2260.',
    find: ({ rows }) =>
      rows('places.csv')
        .filter((row) => {
          const code = row.get('place_code');
          if (row.get('level') === 'city') return row.get('parent_code') !== `${code.slice(0, 2)}0000`;
          return !code.endsWith('0000');
        })
        .map((row) => at(row, 'place_code', `${row.key} lies in "${row.get('parent_code')}"`)),
  },
  {
    id: 'colour-once',
    severity: 'error',
    what: 'two places do not share a colour, but for other',
    mend: 'Take a spare one: c5, c6, c7, c8, or other.',
    find: ({ rows }) =>
      [...groupRows(rows('places.csv'), (row) => row.get('colour'))]
        .filter(([colour]) => colour !== 'other')
        .flatMap(([colour, [first, ...others]]) =>
          others.map((row) => at(row, 'colour', `${row.key} has the colour ${colour} of ${first?.key}`)),
        ),
  },
  {
    id: 'place-with-figures',
    severity: 'warning',
    what: 'a place that is shown has figures',
    mend: 'Add its figures, or take the place out.',
    find: ({ rows }) => {
      const used = new Set(rows('observations.csv').map((row) => row.get('place_code')));
      return rows('places.csv')
        .filter((row) => !used.has(row.get('place_code')))
        .map((row) => at(row, 'place_code', `no figure is of ${row.key}`));
    },
  },
];
