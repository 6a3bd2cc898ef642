import type { DataProblem, DataProblemKind } from '@/domain/dataProblem';
import type { Indicator } from '@/domain/indicator';
import type { Place, PlaceLevel } from '@/domain/place';
import type { Stage } from '@/domain/stage';

/** The nodes of a tree, each with its parent and the line it stands on. */
interface Tree<Item> {
  readonly file: string;
  readonly column: string;
  readonly items: readonly Item[];
  readonly lines: readonly number[];
  readonly id: (item: Item) => string;
  readonly parent: (item: Item) => string;
}

/** What is wrong with the tree of places: a parent that is not there, a circle, a parent of the wrong level. */
export function placeFaults(items: readonly Place[], lines: readonly number[]): readonly DataProblem[] {
  const tree: Tree<Place> = {
    file: 'places.csv',
    column: 'parent_code',
    items,
    lines,
    id: ({ code }) => code,
    parent: ({ parentCode }) => parentCode,
  };
  const level = new Map(items.map((place) => [place.code, place.level]));
  return treeFaults(tree, ({ level: own, parentCode }) => {
    const above = ABOVE[own];
    const found = parentCode === '' ? '' : level.get(parentCode);
    return found === above ? '' : above === '' ? 'empty' : above;
  });
}

const ABOVE: Readonly<Record<PlaceLevel, PlaceLevel | ''>> = {
  city: 'province',
  province: 'country',
  country: '',
};

/** What is wrong with the tree of stages: a parent that is not there, or a circle. */
export function stageFaults(items: readonly Stage[], lines: readonly number[]): readonly DataProblem[] {
  return treeFaults(
    {
      file: 'stages.csv',
      column: 'parent_id',
      items,
      lines,
      id: ({ id }) => id,
      parent: ({ parentId }) => parentId,
    },
    () => '',
  );
}

/** What is wrong with the older tables of indicators: an indicator that is not there, or a circle. */
export function olderFaults(items: readonly Indicator[], lines: readonly number[]): readonly DataProblem[] {
  return treeFaults(
    {
      file: 'indicators.csv',
      column: 'older_of',
      items,
      lines,
      id: ({ id }) => id,
      parent: ({ olderOf }) => olderOf,
    },
    () => '',
  );
}

function treeFaults<Item>(tree: Tree<Item>, wrongParent: (item: Item) => string): readonly DataProblem[] {
  const { file, column, items, lines, id, parent } = tree;
  const byId = new Map(items.map((item) => [id(item), item]));
  const above = (item: Item) => byId.get(parent(item));
  const circles = inCircles(items, above);
  return items.flatMap((item, at) => {
    const report = (kind: DataProblemKind, expected: string): readonly DataProblem[] => [
      { kind, file, line: lines[at] ?? 0, column, value: parent(item), expected },
    ];
    if (parent(item) !== '' && !byId.has(parent(item))) return report('unknownCode', file);
    if (circles.has(item)) return report('circle', '');
    const expected = wrongParent(item);
    return expected === '' ? [] : report('wrongParent', expected);
  });
}

/** The items that lead back to themselves; every item is passed once. */
function inCircles<Item>(items: readonly Item[], above: (item: Item) => Item | undefined): ReadonlySet<Item> {
  const passed = new Set<Item>();
  const circles = new Set<Item>();
  for (const item of items) {
    const path = new Set<Item>();
    let at: Item | undefined = item;
    while (at !== undefined && !passed.has(at)) {
      passed.add(at);
      path.add(at);
      at = above(at);
    }
    if (at === undefined || !path.has(at)) continue;
    const whole = [...path];
    for (const one of whole.slice(whole.indexOf(at))) circles.add(one);
  }
  return circles;
}
