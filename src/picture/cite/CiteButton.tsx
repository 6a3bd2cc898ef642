import type { Dataset } from '@/domain/dataset';
import { DialogButton } from '@/ui/DialogButton';
import { useWording } from '@/view/ViewContext';
import type { CiteSubject } from './CiteDialog';

interface CiteButtonProps {
  readonly dataset: Dataset;
  readonly subject: () => CiteSubject;
}

const loadDialog = () => import('./CiteDialog');

/** The button that offers references to a figure or a picture. */
export function CiteButton({ dataset, subject }: CiteButtonProps) {
  const { ui, problems } = useWording();
  return (
    <DialogButton label={ui.cite} failed={problems.partFailed} load={loadDialog}>
      {({ CiteDialog }, opened, close) => (
        <CiteDialog dataset={dataset} subject={subject} opened={opened} onClose={close} />
      )}
    </DialogButton>
  );
}
