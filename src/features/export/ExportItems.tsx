import { Menu } from '@mantine/core';
import { type Ref, useEffect, useMemo, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { type PictureFormat, savePicture } from '@/publish/saveTakeaway';
import type { Takeaway } from '@/publish/takeaway';
import { useReturnFocus } from '@/ui/hooks/useReturnFocus';
import { MantineLayer } from '@/ui/layers/MantineLayer';
import { useWording } from '@/view/ViewContext';
import { CsvDialog } from './CsvDialog';
import styles from './export.module.css';

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

/** The menu of the export button, and the dialog behind its last item. */
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
  const { ui, problems } = useWording();
  const [asking, setAsking] = useState(false);
  const nothing = takeaway.count === 0;
  useReturnFocus(opened);
  const save = async (format: PictureFormat) => {
    try {
      onMessage(ui.picture.saved(await savePicture(takeaway, format)));
    } catch {
      onMessage(problems.pictureFailed);
    }
  };
  const ask = () => {
    button.focus();
    setAsking(true);
  };
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
          classNames={{ dropdown: styles.menu ?? '', item: styles.item ?? '' }}
        >
          <Menu.Target>
            <Anchor element={button} />
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={nothing} title={ui.picture.light} onClick={() => save('png')}>
              {ui.picture.png}
            </Menu.Item>
            <Menu.Item disabled={nothing} title={ui.picture.light} onClick={() => save('svg')}>
              {ui.picture.svg}
            </Menu.Item>
            <Menu.Item onClick={ask}>{ui.picture.csv}</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </MantineLayer>
      <CsvDialog
        takeaway={takeaway}
        dataset={dataset}
        opened={asking}
        onClose={() => setAsking(false)}
        onSaved={(name) => onMessage(ui.picture.saved(name))}
      />
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
