import type { Dataset } from '@/domain/dataset';
import { DialogButton } from '@/ui/DialogButton';
import { useWording } from '@/view/ViewContext';
import type { WordsOf } from './EmbedDialog';

interface EmbedButtonProps {
  readonly dataset: Dataset;
  readonly words: WordsOf;
}

const loadDialog = () => import('./EmbedDialog');

/** The button that offers a figure for another web page. */
export function EmbedButton({ dataset, words }: EmbedButtonProps) {
  const { ui, problems } = useWording();
  return (
    <DialogButton label={ui.embed} failed={problems.partFailed} load={loadDialog}>
      {({ EmbedDialog }, opened, close) => (
        <EmbedDialog dataset={dataset} words={words} opened={opened} onClose={close} />
      )}
    </DialogButton>
  );
}
