import type { Figure } from '@/charts/figure';
import type { Dataset } from '@/domain/dataset';
import { comparisonYears } from '@/query/comparisonRows';
import type { Selection } from '@/query/selection';
import { CopyButton } from '@/ui/CopyButton';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './explore.module.css';

interface ToolbarProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
  readonly selection: Selection;
}

/** What can be done with the figure: the year compared, a link, an embed, files. */
export function Toolbar({ selection }: ToolbarProps) {
  const { kind, comparisonYear } = useViewFields('kind', 'comparisonYear');
  const change = useChangeView();
  const { ui, problems } = useWording();
  const years = [
    { value: 'latest', label: ui.latest },
    ...comparisonYears(selection).map((year) => ({ value: String(year), label: String(year) })),
  ];
  return (
    <div className={styles.tools}>
      {kind === 'comparison' && (
        <SelectBox
          label={ui.comparisonYear}
          value={String(comparisonYear)}
          options={years}
          onChange={(value) => change({ comparisonYear: value === 'latest' ? 'latest' : Number(value) })}
        />
      )}
      <CopyButton
        label={ui.copyLink}
        done={ui.copied}
        failed={problems.copyFailed}
        text={() => window.location.href}
      />
    </div>
  );
}
