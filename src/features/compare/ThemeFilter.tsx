import type { Theme } from '@/domain/indicator';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import styles from './compare.module.css';

/** Narrows the panels to one theme, of those that some panel is filed under. */
export function ThemeFilter({ themes }: { themes: readonly Theme[] }) {
  const { themeId, language } = useViewFields('themeId', 'language');
  const change = useChangeView();
  const { ui } = useWording();
  return (
    <SelectBox
      className={styles.themes}
      label={ui.theme}
      value={themeId}
      options={[
        { value: '', label: ui.compare.allThemes },
        ...themes.map(({ id, name }) => ({ value: id, label: name[language] })),
      ]}
      onChange={(id) => change({ themeId: id, indicatorId: '' })}
    />
  );
}
