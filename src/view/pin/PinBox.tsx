import type { Edition } from '@/domain/dataVersion';
import { CheckBox } from '@/ui/CheckBox';
import { useWording } from '../ViewContext';

interface PinBoxProps {
  readonly edition: Edition;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether a link that is handed out is pinned to the version of the data that it was made from, and what that is good for. */
export function PinBox({ edition, checked, onChange }: PinBoxProps) {
  const { ui } = useWording();
  if (edition.version === '') return null;
  return (
    <p title={ui.pinHelp}>
      <CheckBox checked={checked} onChange={onChange}>
        {ui.pinTo(edition.version)}
      </CheckBox>
    </p>
  );
}
