import { useRef } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { ShowOptions } from '@/features/filters/ShowOptions';
import { isComposing } from '@/lib/isComposing';
import { useAfterPaint } from '@/ui/hooks/useAfterPaint';
import { AddedCities } from '@/view/AddedCities';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './indicator.module.css';

interface FigureOptionsProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/** What to show, folded behind a button, which stands from the first: places, natures, near definitions, what is comparable. */
export function FigureOptions({ dataset, indicator }: FigureOptionsProps) {
  const { ui } = useWording();
  const box = useRef<HTMLDetailsElement>(null);
  const painted = useAfterPaint(true, false, false);
  return (
    <details
      ref={box}
      className={styles.options}
      data-control
      onKeyDown={({ key, nativeEvent }) => {
        if (key !== 'Escape' || isComposing(nativeEvent) || !box.current?.open) return;
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary>{ui.options}</summary>
      {painted && (
        <div>
          <PlaceOptions dataset={dataset} />
          {dataset.panel.catalogue && <AddedCities dataset={dataset} />}
          <p className={styles.bring}>
            <ViewLink to={{ screen: 'data', section: 'own' }}>{ui.among.bringOwn}</ViewLink>
          </p>
          <ShowOptions dataset={dataset} indicator={indicator} />
        </div>
      )}
    </details>
  );
}
