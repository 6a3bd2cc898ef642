import type { Dataset } from '@/domain/dataset';
import type { ThemeName } from '@/graphics/paint/palette';

/** What every page is given. */
export interface ScreenProps {
  readonly dataset: Dataset;
  readonly theme: ThemeName;
}
