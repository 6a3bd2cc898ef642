import { useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

export function OverviewScreen({ dataset, problems, onRetry }: ScreenProps) {
  const { ui } = useWording();
  return (
    <PageFrame dataset={dataset} problems={problems} onRetry={onRetry} title={ui.overview.title} lead="">
      {null}
    </PageFrame>
  );
}
