import type { ThemeName } from '@/charts/palette';
import type { DataProblem } from '@/domain/dataProblem';
import type { Dataset } from '@/domain/dataset';

/** What every page is given. */
export interface ScreenProps {
  readonly dataset: Dataset;
  readonly problems: readonly DataProblem[];
  readonly theme: ThemeName;
  readonly onRetry: () => void;
}
