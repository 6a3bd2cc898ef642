import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { PickerButton } from '@/ui/PickerButton';
import { lazyPart } from '@/view/lazyPart';
import { useWording } from '@/view/ViewContext';
import styles from './filterBar.module.css';
import { IndicatorList } from './IndicatorList';

const Sheet = lazyPart(() => import('@/ui/layers/Sheet').then((module) => module.Sheet));

interface FilterBarProps {
  readonly dataset: Dataset;
  /** The name of the indicator that is shown. */
  readonly name: string;
}

/** The rail of a phone: a picker that stays at the top and opens the list in a sheet. */
export function FilterBar({ dataset, name }: FilterBarProps) {
  const { ui } = useWording();
  const [open, setOpen] = useState<boolean | null>(null);
  const close = () => setOpen(false);
  return (
    <div className={styles.bar} data-control>
      <PickerButton label={ui.indicator} value={name} onClick={() => setOpen(true)} />
      {open !== null && (
        <Sheet opened={open} onClose={close} title={ui.indicator} position="bottom" closeLabel={ui.close}>
          <div className={styles.sheet}>
            <IndicatorList dataset={dataset} onChosen={close} />
          </div>
        </Sheet>
      )}
    </div>
  );
}
