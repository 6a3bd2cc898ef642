import { comparisonYears } from '@/query/selection/comparisonRows';
import type { Selection } from '@/query/selection/selection';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './indicator.module.css';

/** The year that a comparison shows, or the latest of each place. */
export function YearPicker({ selection }: { readonly selection: Selection }) {
  const { comparisonYear } = useViewFields('comparisonYear');
  const change = useChangeView();
  const { ui } = useWording();
  const years = [
    { value: 'latest', label: ui.latest },
    ...comparisonYears(selection).map((year) => ({ value: String(year), label: String(year) })),
  ];
  return (
    <SelectBox
      className={styles.year}
      label={ui.comparisonYear}
      value={String(comparisonYear)}
      options={years}
      onChange={(value) => change({ comparisonYear: value === 'latest' ? 'latest' : Number(value) })}
    />
  );
}
