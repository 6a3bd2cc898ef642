import { Button } from '@/ui/Button';
import { useChangeView, useWording } from '@/view/ViewContext';
import { enterFullScreen } from './fullScreen';

/** Shows the chart of an indicator, and from there those of its stage, to a room. */
export function PresentButton({ indicatorId }: { readonly indicatorId: string }) {
  const change = useChangeView();
  const { ui } = useWording();
  return (
    <Button
      data-present
      onClick={() => {
        enterFullScreen();
        change({ screen: 'indicator', kind: 'trend', indicatorId, present: true, observationId: '' });
      }}
    >
      {ui.present.title}
    </Button>
  );
}
