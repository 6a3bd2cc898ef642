import { Menu } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyRich } from '@/lib/copyRich';
import type { DataFormat } from '@/publish/files/dataFile';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import { saveData, saveDocument, saveSlides } from '@/publish/saveTakeaway';
import type { TableShape } from '@/publish/table/dataTable';
import type { Takeaway } from '@/publish/takeaway';
import { useLoaded } from '@/ui/hooks/useLoaded';
import { MenuLayer } from '@/ui/layers/MenuLayer';
import type { ButtonMenu } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import { DataItems } from './DataItems';
import { PictureItems } from './picture/PictureItems';
import { usePictures } from './picture/usePictures';
import { SnippetDialog } from './SnippetDialog';
import { useReader } from './useReader';
import { useTaken } from './useTaken';

interface ExportItemsProps {
  readonly menu: ButtonMenu;
  readonly takeaway: () => Takeaway;
  readonly dataset: Dataset;
}

const loadDialog = () => import('./picture/PictureDialog');

/** The menu of the export button: the picture, then its figures; and the dialogs of both. */
export function ExportItems({ menu, takeaway: take, dataset }: ExportItemsProps) {
  const { button, opened, onMessage } = menu;
  const takeaway = useMemo(take, [take]);
  const wording = useWording();
  const { ui, terms, problems, language } = wording;
  const words = TAKE_WORDS[language];
  const reader = useReader(dataset);
  const [shape, setShape] = useState<TableShape>('long');
  const [coding, setCoding] = useState(false);
  const shaped = useTaken(takeaway, shape, opened);
  const nothing = takeaway.count === 0;
  const saying = async (act: () => Promise<string>, failed: string) => {
    try {
      onMessage(await act());
    } catch {
      onMessage(failed);
    }
  };
  const pictures = usePictures(takeaway, dataset);
  const dialog = useLoaded(loadDialog);
  const [picturing, setPicturing] = useState<'asked' | 'refused' | null>(null);
  const openPicture = (why: 'asked' | 'refused') => {
    button.focus();
    dialog.request();
    setPicturing(why);
  };
  const savePictureAs = (format: PictureFormat) =>
    saying(async () => {
      const { name, faults } = await pictures.save(format);
      return [ui.picture.saved(name), ...faults].join(terms.semicolon);
    }, problems.pictureFailed);
  const copyPicture = () =>
    saying(async () => {
      if (await pictures.copy()) return PICTURE_WORDS[language].copied;
      openPicture('refused');
      return '';
    }, problems.pictureFailed);
  const saveDeck = () =>
    saying(async () => ui.picture.saved(await saveSlides(takeaway, reader())), words.failed);
  const saveText = () =>
    saying(async () => ui.picture.saved(await saveDocument(takeaway, reader())), words.failed);
  const saveDataAs = (format: DataFormat) =>
    saying(async () => {
      const taken = shaped?.taken ?? (await takeaway.data());
      return ui.picture.saved(await saveData(taken, takeaway.fileName, format, shape, reader()));
    }, words.failed);
  const copy = () =>
    saying(async () => {
      const { copiedTable } = await import('@/publish/files/copiedTable');
      const copied = shaped && (await copyRich(copiedTable(shaped.taken, shaped.table, wording)));
      return copied ? words.tableCopied : problems.copyFailed;
    }, problems.copyFailed);
  return (
    <>
      <MenuLayer menu={menu}>
        <PictureItems
          choice={pictures.choice}
          nothing={nothing}
          onSave={savePictureAs}
          onCopy={copyPicture}
          onOpen={() => openPicture('asked')}
        />
        <Menu.Item disabled={nothing} onClick={saveDeck}>
          {words.pptx}
        </Menu.Item>
        <Menu.Item disabled={nothing} onClick={saveText}>
          {words.docx}
        </Menu.Item>
        <DataItems
          shape={shape}
          onShape={setShape}
          rows={shape === 'long' ? takeaway.count : (shaped?.table.rows.length ?? null)}
          disabled={nothing}
          onSave={saveDataAs}
          onCopy={copy}
          onCode={() => {
            button.focus();
            setCoding(true);
          }}
        />
      </MenuLayer>
      {picturing && dialog.value && (
        <dialog.value.PictureDialog
          takeaway={takeaway}
          pictures={pictures}
          refused={picturing === 'refused'}
          onClose={() => setPicturing(null)}
        />
      )}
      {picturing && dialog.failed && <span role="alert">{problems.partFailed}</span>}
      {coding && <SnippetDialog takeaway={takeaway} onClose={() => setCoding(false)} />}
    </>
  );
}
