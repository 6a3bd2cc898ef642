import { Menu } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyRich } from '@/lib/copyRich';
import type { DataFormat } from '@/publish/files/dataFile';
import { type PictureFormat, saveData, saveDocument, savePicture, saveSlides } from '@/publish/saveTakeaway';
import type { TableShape } from '@/publish/table/dataTable';
import type { Takeaway } from '@/publish/takeaway';
import { MenuLayer } from '@/ui/layers/MenuLayer';
import type { ButtonMenu } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import { DataItems } from './DataItems';
import { SnippetDialog } from './SnippetDialog';
import { useReader } from './useReader';
import { useTaken } from './useTaken';

interface ExportItemsProps {
  readonly menu: ButtonMenu;
  readonly takeaway: () => Takeaway;
  readonly dataset: Dataset;
}

/** The menu of the export button: the picture, then its figures; and the dialog with code that reads them. */
export function ExportItems({ menu, takeaway: take, dataset }: ExportItemsProps) {
  const { button, opened, onMessage } = menu;
  const takeaway = useMemo(take, [take]);
  const wording = useWording();
  const { ui, problems, language } = wording;
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
  const savePictureAs = (format: PictureFormat) =>
    saying(async () => ui.picture.saved(await savePicture(takeaway, format)), problems.pictureFailed);
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
        <Menu.Label>{words.picture}</Menu.Label>
        {(['png', 'svg'] as const).map((format) => (
          <Menu.Item
            key={format}
            disabled={nothing}
            title={words.light}
            onClick={() => savePictureAs(format)}
          >
            {words[format]}
          </Menu.Item>
        ))}
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
      {coding && <SnippetDialog takeaway={takeaway} onClose={() => setCoding(false)} />}
    </>
  );
}
