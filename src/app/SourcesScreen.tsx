import { useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

export function SourcesScreen({ dataset, problems, onRetry }: ScreenProps) {
  const { ui } = useWording();
  return (
    <PageFrame dataset={dataset} problems={problems} onRetry={onRetry} title={ui.sourcePages.title} lead="">
      {null}
    </PageFrame>
  );
}
