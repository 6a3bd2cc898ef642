import type { Dataset } from '@/domain/dataset';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useView, useWording } from '@/view/ViewContext';
import styles from './filters.module.css';

/** The theme that the list of indicators is narrowed to. */
export function ThemeSelect({ dataset }: { dataset: Dataset }) {
  const { themeId, language } = useView();
  const change = useChangeView();
  const { ui } = useWording();
  const options = [
    { value: '', label: ui.allThemes },
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
