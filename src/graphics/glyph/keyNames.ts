import { isDoubtful, type Observation } from '@/domain/observation';
import type { KeyName } from '../scene/scene';
import type { MarkAxis } from './markShapes';

type Feature = readonly [name: KeyName, shown: (observation: Observation, axis: MarkAxis) => boolean];

/** What a mark may show, in the order of the key. */
const FEATURES: readonly Feature[] = [
  ['actual', ({ nature }) => nature === 'actual'],
  ['target', ({ nature }) => nature === 'target'],
  ['plan', ({ nature }) => nature === 'plan'],
  ['part', ({ period: { kind } }) => kind === 'half' || kind === 'part'],
  ['span', ({ period: { kind } }, { spanPx }) => kind === 'years' && (spanPx ?? 0) > 0],
  ['atLeast', ({ bound }) => bound === 'at_least'],
  ['moreThan', ({ bound }) => bound === 'more_than'],
  ['atMost', ({ bound }) => bound === 'at_most'],
  ['nearly', ({ bound }) => bound === 'nearly'],
  ['about', ({ bound }) => bound === 'about'],
  ['narrower', ({ scope }) => scope !== 'whole' && scope !== 'unspecified'],
  ['unspecified', ({ scope }, { scopeMatters }) => scope === 'unspecified' && scopeMatters === true],
  ['inferred', ({ periodBasis }) => periodBasis === 'inferred'],
  ['doubtful', isDoubtful],
  ['related', (_, { stub }) => stub === true],
  ['onTarget', (_, { onTarget }) => onTarget === true],
];

/** What the mark of an observation shows that the key explains. */
export const keysOfMark = (observation: Observation, axis: MarkAxis): readonly KeyName[] =>
  FEATURES.filter(([, shown]) => shown(observation, axis)).map(([name]) => name);

/** What words alone say of a bar. */
const NOT_ON_BARS: readonly KeyName[] = ['span', 'narrower', 'unspecified', 'inferred'];

/** What the bar of an observation shows that the key explains; `stub`: of a near definition. */
export const keysOfBar = (observation: Observation, stub: boolean): readonly KeyName[] =>
  keysOfMark(observation, { value: 'right', stub }).filter((name) => !NOT_ON_BARS.includes(name));

/** The order of the key: what marks show, then what joins them. */
export const KEY_ORDER: readonly KeyName[] = [
  ...FEATURES.map(([name]) => name),
  'otherYear',
  'broken',
  'benchmark',
  'standard',
];
