import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { NATURES, type Nature } from '@/domain/observation';
import { CheckBox } from '@/ui/CheckBox';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { SelectBox } from '@/ui/SelectBox';
import { GRIDS, SCALES, scaleOf } from '@/view/choices';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { IndicatorPicker } from './IndicatorPicker';
import styles from './options.module.css';

interface MultiplesOptionsProps {
  readonly dataset: Dataset;
  /** The choice of places. */
  readonly children: ReactNode;
}

/** What each picture stands for, on which scale, of which topic, natures and places. */
export function MultiplesOptions({ dataset, children }: MultiplesOptionsProps) {
  const { grid, scale, topicId, natures, strict, language } = useViewFields(
    'grid',
    'scale',
    'topicId',
    'natures',
    'strict',
    'language',
  );
  const change = useChangeView();
  const { ui, terms } = useWording();
  const toggle = (nature: Nature, on: boolean) =>
    change({ natures: NATURES.filter((one) => (one === nature ? on : natures.includes(one))) });
  return (
    <div className={styles.options}>
      <SegmentedChoice
        legend={ui.multiples.gridLegend}
        value={grid}
        options={GRIDS.map((value) => ({ value, label: ui.multiples.grids[value] }))}
        onChange={(value) => change({ grid: value })}
      />
      {grid === 'place' && <IndicatorPicker dataset={dataset} />}
      <SegmentedChoice
        legend={ui.multiples.scaleLegend}
        value={scaleOf({ grid, scale })}
        options={SCALES.map((value) => ({ value, label: ui.multiples.scales[value] }))}
        onChange={(value) => change({ scale: value })}
      />
      {grid === 'indicator' && (
        <section aria-label={ui.topic}>
          <h2 className={styles.heading}>{ui.topic}</h2>
          <SelectBox
            className={styles.topic}
            label={ui.topic}
            value={topicId}
            options={[
              { value: '', label: ui.multiples.allTopics },
              ...dataset.topics.map(({ id, name }) => ({ value: id, label: name[language] })),
            ]}
            onChange={(id) => change({ topicId: id, indicatorId: '' })}
          />
        </section>
      )}
      <section aria-label={ui.multiples.natures}>
        <h2 className={styles.heading}>{ui.multiples.natures}</h2>
        <div className={styles.natures}>
          {NATURES.map((nature) => (
            <CheckBox key={nature} checked={natures.includes(nature)} onChange={(on) => toggle(nature, on)}>
              <span>{terms.nature[nature]}</span>
            </CheckBox>
          ))}
        </div>
        <CheckBox checked={strict} onChange={(on) => change({ strict: on })}>
          <span>{ui.comparability.strict}</span>
        </CheckBox>
        <p className={styles.hint}>{ui.comparability.strictHint}</p>
      </section>
      {children}
    </div>
  );
}
