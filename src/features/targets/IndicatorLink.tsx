import type { Indicator } from '@/domain/indicator';
import { useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';

/** The name of an indicator, which opens it. */
export function IndicatorLink({ indicator }: { readonly indicator: Indicator }) {
  const { language } = useWording();
  return (
    <ViewLink to={{ screen: 'indicator', stageId: indicator.stageId, indicatorId: indicator.id }}>
      {indicator.name[language]}
    </ViewLink>
  );
}
