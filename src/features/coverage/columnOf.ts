/** The custom property that colours the column of a place: set once for the grid, read by each of its cells. */
export const columnOf = (placeCode: string): `--${string}` => `--column-${placeCode}`;
