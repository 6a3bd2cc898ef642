import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { NATURES, type Nature } from '@/domain/observation';
import { isCity } from '@/domain/place';
import { Shapes } from '@/graphics/glyph/Mark';
import { natureShapes } from '@/graphics/glyph/markShapes';
import { line, type Shape } from '@/graphics/scene/shape';
import { CheckBox } from '@/ui/CheckBox';
import { useChosenPlaces } from '@/view/chosenPlaces';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { LatestChoice } from './LatestChoice';
import styles from './options.module.css';

interface CompareOptionsProps {
  readonly dataset: Dataset;
  /** The key of the marks in use. */
  readonly children: ReactNode;
}

/** What the panels show: natures, near definitions, benchmarks, all or only the comparable, all years or the latest. */
export function CompareOptions({ dataset, children }: CompareOptionsProps) {
  const view = useViewFields('natures', 'withFamily', 'strict');
  const placeCodes = useChosenPlaces(dataset);
  const change = useChangeView();
  const { ui, terms } = useWording();
  const context = dataset.places.filter((place) => !isCity(place)).map(({ code }) => code);
  const withContext = context.some((code) => placeCodes.includes(code));
  const toggle = (nature: Nature, on: boolean) =>
    change({ natures: NATURES.filter((one) => (one === nature ? on : view.natures.includes(one))) });
  const toggleContext = (on: boolean) =>
    change({
      placeCodes: dataset.places
        .map(({ code }) => code)
        .filter((code) => (context.includes(code) ? on : placeCodes.includes(code))),
    });
  return (
    <div className={styles.options}>
      <section aria-label={ui.show}>
        <h2 className={styles.heading}>{ui.show}</h2>
        {NATURES.map((nature) => (
          <CheckBox
            key={nature}
            className={styles.choice ?? ''}
            checked={view.natures.includes(nature)}
            onChange={(on) => toggle(nature, on)}
          >
            <Sample shapes={natureShapes(nature)} />
            <span className={styles.nature}>{terms.nature[nature]}</span>
          </CheckBox>
        ))}
        <CheckBox
          className={styles.choice ?? ''}
          checked={view.withFamily}
          onChange={(withFamily) => change({ withFamily })}
        >
          <Sample shapes={NEAR} />
          <span title={ui.compare.nearHint}>{ui.family}</span>
        </CheckBox>
        <CheckBox className={styles.choice ?? ''} checked={withContext} onChange={toggleContext}>
          <Sample shapes={BENCHMARK} />
          <span title={ui.compare.contextHint}>{ui.compare.context}</span>
        </CheckBox>
        <CheckBox
          className={styles.choice ?? ''}
          checked={view.strict}
          onChange={(strict) => change({ strict })}
        >
          {ui.comparability.strict}
        </CheckBox>
        <p className={styles.hint}>{ui.comparability.strictHint}</p>
      </section>
      <LatestChoice />
      {children}
    </div>
  );
}

const NEAR: readonly Shape[] = [
  line(
    [
      [0, -9],
      [0, 9],
    ],
    1.6,
    [4, 2.6],
  ),
  { kind: 'circle', r: 3.6, fill: 'ink', stroke: 'surface', width: 1.6 },
];

const BENCHMARK: readonly Shape[] = [
  line(
    [
      [0, -6],
      [0, 9],
    ],
    1.25,
  ),
  {
    kind: 'path',
    d: 'M-2.8,-6A2.8,2.8 0 0 1 2.8,-6A2.8,2.8 0 0 1 -2.8,-6Z',
    fill: 'ink',
    stroke: 'none',
    width: 0,
  },
];

function Sample({ shapes }: { shapes: readonly Shape[] }) {
  return (
    <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true">
      <Shapes shapes={shapes} ink="var(--ink2)" surface="var(--markpaper, var(--page))" />
    </svg>
  );
}
