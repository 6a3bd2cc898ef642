import { Menu } from '@mantine/core';
import { type Ref, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { copyRich } from '@/lib/copyRich';
import { copyText } from '@/lib/copyText';
import type { DataFormat } from '@/publish/files/dataFile';
import { type PictureFormat, saveData, savePicture, saveSlides } from '@/publish/saveTakeaway';
import type { TableShape } from '@/publish/table/dataTable';
import type { Takeaway } from '@/publish/takeaway';
import { useReturnFocus } from '@/ui/hooks/useReturnFocus';
import { MantineLayer } from '@/ui/layers/MantineLayer';
import { copiedAddress } from '@/view/copiedAddress';
import { pinned } from '@/view/pin/pin';
import { useView, useWording } from '@/view/ViewContext';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import { DataItems } from './DataItems';
import styles from './export.module.css';
import { SnippetDialog } from './SnippetDialog';
import { useReader } from './useReader';
import { useTaken } from './useTaken';

interface ExportItemsProps {
  /** Id of the button that opens the menu; the menu is named after it. */
  readonly id: string;
  readonly button: HTMLElement;
  readonly takeaway: () => Takeaway;
  readonly dataset: Dataset;
  readonly opened: boolean;
  readonly onChange: (opened: boolean) => void;
  readonly onMessage: (message: string) => void;
}

/** The menu of the export button: the picture, then its figures; and the dialog with code that reads them. */
export function ExportItems({
  id,
  button,
  takeaway: take,
  dataset,
  opened,
  onChange,
  onMessage,
}: ExportItemsProps) {
  const takeaway = useMemo(take, [take]);
  const view = useView();
  const wording = useWording();
  const { ui, problems, language } = wording;
  const words = TAKE_WORDS[language];
  const reader = useReader(dataset);
  const [shape, setShape] = useState<TableShape>('long');
  const [coding, setCoding] = useState(false);
  const shaped = useTaken(takeaway, shape, opened);
  const nothing = takeaway.count === 0;
  useReturnFocus(opened);
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
  const copyLink = () =>
    saying(async () => {
      const address = copiedAddress(
        { ...pinned(view, dataset.edition), embed: false, present: false },
        dataset,
      );
      return (await copyText(address)) ? ui.pinnedCopied(dataset.edition.version) : problems.copyFailed;
    }, problems.copyFailed);
  return (
    <>
      <MantineLayer>
        <Menu
          id={id}
          opened={opened}
          onChange={onChange}
          position="bottom-end"
          offset={4}
          withinPortal={false}
          hideDetached={false}
          returnFocus={false}
          withInitialFocusPlaceholder={false}
          menuItemTabIndex={0}
          transitionProps={{ duration: 0 }}
          classNames={{
            dropdown: styles.menu ?? '',
            item: styles.item ?? '',
            label: styles.label ?? '',
            divider: styles.divider ?? '',
          }}
        >
          <Menu.Target>
            <Anchor element={button} />
          </Menu.Target>
          <Menu.Dropdown>
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
            <DataItems
              shape={shape}
              onShape={setShape}
              rows={shape === 'long' ? takeaway.count : (shaped?.table.rows.length ?? null)}
              disabled={nothing}
              onSave={saveDataAs}
              onCopy={copy}
              onLink={dataset.edition.version === '' ? null : copyLink}
              version={dataset.edition.version}
              onCode={() => {
                button.focus();
                setCoding(true);
              }}
            />
          </Menu.Dropdown>
        </Menu>
      </MantineLayer>
      {coding && <SnippetDialog takeaway={takeaway} onClose={() => setCoding(false)} />}
    </>
  );
}

interface AnchorProps {
  readonly element: HTMLElement;
  readonly ref?: Ref<HTMLElement>;
}

/** Stands for a button that is drawn elsewhere, so that the button keeps its place and its focus. */
function Anchor({ element, ref }: AnchorProps) {
  useEffect(() => {
    if (typeof ref !== 'function') return;
    ref(element);
    return () => {
      ref(null);
    };
  }, [element, ref]);
  return null;
}
