import type { Observation } from '@/domain/observation';
import type { KeyName, Scene, SceneMark } from '../scene/scene';
import type { ValueAxis } from '../scene/shape';
import { KEY_ORDER } from './keyNames';
import type { MarkAxis } from './markShapes';

/** A line of the key: a sample mark made from a figure of the picture, or a sample of how figures are joined. */
export type KeyEntry =
  | {
      readonly name: KeyName;
      readonly observation: Observation;
      readonly axis: MarkAxis;
      readonly bar: boolean;
    }
  | { readonly name: KeyName; readonly link: (typeof LINKS)[number]; readonly value: ValueAxis };

const LINKS = ['broken', 'benchmark', 'standard'] as const;

/**
 * The key of some pictures that stand together: what is drawn in them, each once, and nothing else.
 * @param value along which axis their values grow
 */
export function keyOf(scenes: readonly Scene[], value: ValueAxis = 'up'): readonly KeyEntry[] {
  const samples = new Map<KeyName, SceneMark>();
  const links = new Set<KeyName>();
  const drawnBars = new Set(scenes.flatMap(({ bars }) => bars));
  for (const { marks, bars, signs, rules } of scenes) {
    for (const mark of [...marks, ...bars])
      for (const name of mark.keys) if (!samples.has(name)) samples.set(name, mark);
    for (const { key } of [...signs, ...rules]) if (key) links.add(key);
  }
  return KEY_ORDER.flatMap((name): readonly KeyEntry[] => {
    const link = LINKS.find((one) => one === name);
    if (link) return links.has(name) || samples.has(name) ? [{ name, link, value }] : [];
    const sample = samples.get(name);
    return sample ? [entryOf(name, sample, value, drawnBars.has(sample))] : [];
  });
}

/** A figure that has one feature of another, and is plain otherwise. */
function entryOf(name: KeyName, { observation }: SceneMark, value: ValueAxis, bar: boolean): KeyEntry {
  const axis: MarkAxis = {
    value,
    benchmark: name === 'otherYear',
    scopeMatters: name === 'unspecified',
    stub: name === 'related',
    onTarget: name === 'onTarget',
    spanPx: 16,
  };
  const kept = KEPT[name] ?? ['nature'];
  const own = Object.fromEntries(kept.map((field) => [field, observation[field]]));
  return { name, observation: { ...observation, ...PLAIN, ...own }, axis, bar };
}

const KEPT: Partial<Record<KeyName, readonly (keyof Observation)[]>> = {
  part: ['nature', 'period'],
  span: ['nature', 'period'],
  atLeast: ['nature', 'bound'],
  moreThan: ['nature', 'bound'],
  atMost: ['nature', 'bound'],
  nearly: ['nature', 'bound'],
  about: ['nature', 'bound'],
  narrower: ['nature', 'scope'],
  unspecified: ['nature', 'scope'],
  inferred: ['nature', 'periodBasis'],
  doubtful: ['doubt'],
  onTarget: [],
};

/** A figure that a mark says nothing of but that it is one. */
export const PLAIN = {
  nature: 'actual',
  bound: 'exact',
  scope: 'whole',
  periodBasis: 'printed',
  doubt: { zh: '', en: '' },
  period: { text: '2020', kind: 'year', startYear: 2020, startMonth: 1, endYear: 2020, endMonth: 12 },
} as const;
