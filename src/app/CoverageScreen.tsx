import { useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

export function CoverageScreen({ dataset, problems, onRetry }: ScreenProps) {
  const { ui } = useWording();
  return (
    <PageFrame dataset={dataset} problems={problems} onRetry={onRetry} title={ui.coverage.title} lead="">
      {null}
    </PageFrame>
  );
}
