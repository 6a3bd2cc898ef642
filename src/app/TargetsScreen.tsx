import { PlaceOptions } from '@/features/filters/PlaceOptions';
import { TargetsList } from '@/features/targets/TargetsList';
import { TargetsOptions } from '@/features/targets/TargetsOptions';
import { useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** Targets and plans beside the results that answer them. */
export function TargetsScreen({ dataset }: ScreenProps) {
  const { ui } = useWording();
  return (
    <PageFrame
      dataset={dataset}
      title={ui.targets.title}
      lead={ui.targets.lead}
      options={
        <TargetsOptions>
          <PlaceOptions dataset={dataset} />
        </TargetsOptions>
      }
    >
      <TargetsList dataset={dataset} asOfYear={new Date().getFullYear()} />
    </PageFrame>
  );
}
