import { CoverageBody } from '@/features/coverage/CoverageBody';
import { useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** What is known: which figures there are, of which years, from where, and what is missing. */
export function CoverageScreen({ dataset }: ScreenProps) {
  const { ui } = useWording();
  return (
    <PageFrame dataset={dataset} title={ui.coverage.title} lead={ui.coverage.lead}>
      <CoverageBody dataset={dataset} />
    </PageFrame>
  );
}
