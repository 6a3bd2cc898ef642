import { Button } from '@/ui/Button';
import { useChangeView, useWording } from '@/view/ViewContext';
import { enterFullScreen } from './fullScreen';

/** Shows the charts of the page to a room. */
export function PresentButton() {
  const change = useChangeView();
  const { ui } = useWording();
  return (
    <Button
      data-present
      onClick={() => {
        enterFullScreen();
        change({ present: true, slide: '' });
      }}
    >
      {ui.present.title}
    </Button>
  );
}
