import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { EmbedDialog, type WordsOf } from '@/features/embed/EmbedDialog';
import { ReportItems } from '@/features/report/ReportItems';
import { copyText } from '@/lib/copyText';
import { hasSite } from '@/lib/siteAddress';
import { CiteDialog, type CiteSubject } from '@/picture/cite/CiteDialog';
import { MenuLayer } from '@/ui/layers/MenuLayer';
import type { ButtonMenu } from '@/ui/MenuButton';
import { copiedAddress } from '@/view/copiedAddress';
import { pinned } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';
import type { View } from '@/view/view';

export interface ShareItemsProps {
  readonly menu: ButtonMenu;
  readonly dataset: Dataset;
  /** What is cited; null: nothing shown can be. */
  readonly cited: (() => CiteSubject) | null;
  /** The words of a frame; null: the view has none. */
  readonly embedded: WordsOf | null;
}

/** The menu of the share button: the link, plain and pinned to the version of the data; and the dialogs it opens. */
export function ShareItems({ menu, dataset, cited, embedded }: ShareItemsProps) {
  const view = useView();
  const { ui, problems } = useWording();
  const { edition } = dataset;
  const [dialog, setDialog] = useState<'cite' | 'embed' | null>(null);
  /** A link is for a browser, which needs the whole of it. */
  const opened = (shown: View) => new URL(copiedAddress(shown, dataset), document.baseURI).href;
  const copy = async (shown: View, done: string) =>
    menu.onMessage((await copyText(opened(shown))) ? done : problems.copyFailed);
  const open = (opened: 'cite' | 'embed') => {
    menu.button.focus();
    setDialog(opened);
  };
  const close = () => setDialog(null);
  return (
    <>
      <MenuLayer menu={menu}>
        <Menu.Item onClick={() => copy(view, ui.copied)}>{ui.copyLink}</Menu.Item>
        {edition.version !== '' && view.pin !== edition.version && (
          <Menu.Item onClick={() => copy(pinned(view, edition), ui.pinnedCopied(edition.version))}>
            {ui.copyPinned(edition.version)}
          </Menu.Item>
        )}
        <Menu.Divider />
        <ReportItems dataset={dataset} onMessage={menu.onMessage} />
        {(cited || (embedded && hasSite())) && <Menu.Divider />}
        {cited && <Menu.Item onClick={() => open('cite')}>{ui.citeItem}</Menu.Item>}
        {embedded && hasSite() && <Menu.Item onClick={() => open('embed')}>{ui.embedItem}</Menu.Item>}
      </MenuLayer>
      {cited && dialog === 'cite' && <CiteDialog dataset={dataset} subject={cited} opened onClose={close} />}
      {embedded && dialog === 'embed' && <EmbedDialog dataset={dataset} words={embedded} onClose={close} />}
    </>
  );
}
