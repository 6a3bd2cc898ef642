import { lazy, Suspense, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Selection } from '@/query/selection/selection';
import { PickerButton } from '@/ui/PickerButton';
import { useViewFields, useWording } from '@/view/ViewContext';
import styles from './filterBar.module.css';
import { IndicatorList } from './IndicatorList';
import { PlaceOptions } from './PlaceOptions';
import { ShowOptions } from './ShowOptions';
import { YearRange } from './YearRange';

const Sheet = lazy(() => import('@/ui/layers/Sheet').then((module) => ({ default: module.Sheet })));

type Picker = 'indicator' | 'years';

interface FilterBarProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** The rail of a phone: two pickers that stay at the top, each opening a sheet. */
export function FilterBar({ dataset, selection }: FilterBarProps) {
  const { language } = useViewFields('language');
  const { ui } = useWording();
  const [open, setOpen] = useState<Picker | null>(null);
  const [last, setLast] = useState<Picker | null>(null);
  const show = (picker: Picker) => {
    setOpen(picker);
    setLast(picker);
  };
  const close = () => setOpen(null);
  const { from, to } = selection.years;
  const years = from === to ? String(from) : `${from}${language === 'zh' ? '—' : '–'}${String(to).slice(2)}`;
  const titles: Record<Picker, string> = { indicator: ui.indicator, years: ui.filters };
  return (
    <div className={styles.bar}>
      <PickerButton
        label={ui.indicator}
        value={selection.indicator.name[language]}
        onClick={() => show('indicator')}
      />
      <PickerButton label={ui.years} value={years} onClick={() => show('years')} />
      {last !== null ? (
        <Suspense fallback={null}>
          <Sheet
            opened={open !== null}
            onClose={close}
            title={titles[last]}
            position="bottom"
            closeLabel={ui.close}
          >
            <div className={styles.sheet}>
              {last === 'indicator' && <IndicatorList dataset={dataset} onChosen={close} />}
              {last === 'years' && (
                <div className={styles.group}>
                  <YearRange available={selection.available} />
                  <PlaceOptions dataset={dataset} />
                  <ShowOptions dataset={dataset} indicator={selection.indicator} />
                </div>
              )}
            </div>
          </Sheet>
        </Suspense>
      ) : null}
    </div>
  );
}
