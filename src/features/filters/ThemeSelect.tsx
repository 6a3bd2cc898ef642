import type { Dataset } from '@/domain/dataset';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

interface ThemeSelectProps {
  readonly dataset: Dataset;
  readonly stageName: string;
}

/** The theme that the list of indicators is narrowed to; unnarrowed it names the stage. */
export function ThemeSelect({ dataset, stageName }: ThemeSelectProps) {
  const { themeId, language } = useViewFields('themeId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  const options = [
    { value: '', label: ui.indicatorsOf(stageName) },
    ...dataset.themes.map((theme) => ({ value: theme.id, label: theme.name[language] })),
  ];
  return (
    <SelectBox
      className={styles.theme}
      label={ui.theme}
      value={themeId}
      options={options}
      onChange={(id) => change({ themeId: id, indicatorId: '' })}
    />
  );
}
