import { DialogButton } from '@/ui/DialogButton';
import { useWording } from '@/view/ViewContext';
import type { WordsOf } from './EmbedDialog';

const loadDialog = () => import('./EmbedDialog');

/** The button that offers a figure for another web page. */
export function EmbedButton({ words }: { readonly words: WordsOf }) {
  const { ui, problems } = useWording();
  return (
    <DialogButton label={ui.embed} failed={problems.partFailed} load={loadDialog}>
      {({ EmbedDialog }, opened, close) => <EmbedDialog words={words} opened={opened} onClose={close} />}
    </DialogButton>
  );
}
