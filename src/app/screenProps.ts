import type { ThemeName } from '@/charts/palette';
import type { Dataset } from '@/domain/dataset';

/** What every page is given. */
export interface ScreenProps {
  readonly dataset: Dataset;
  readonly theme: ThemeName;
}
