import { Menu } from '@mantine/core';
import type { PictureChoice } from '@/publish/picture/pictureChoice';
import type { PictureFormat } from '@/publish/picture/pictureFile';
import { useWording } from '@/view/ViewContext';
import { PICTURE_WORDS } from '@/wording/controls/pictureWords';

import styles from '../export.module.css';

interface PictureItemsProps {
  readonly choice: PictureChoice;
  /** There is no figure to draw. */
  readonly nothing: boolean;
  readonly onSave: (format: PictureFormat) => void;
  readonly onCopy: () => void;
  readonly onOpen: () => void;
}

/** The picture, in the menu: as files and copied in the size chosen last, and the way to another. */
export function PictureItems({ choice, nothing, onSave, onCopy, onOpen }: PictureItemsProps) {
  const { language } = useWording();
  const words = PICTURE_WORDS[language];
  const { preset, look, times } = choice;
  const size = [words.presets[preset], look === 'light' ? '' : words.looks[look]].filter(Boolean).join(' · ');
  return (
    <>
      <Menu.Label>{nothing ? words.nothing : words.menu(size)}</Menu.Label>
      {/* biome-ignore lint/a11y/useSemanticElements: a menu has no fieldset */}
      <div role="group" aria-label={words.menu(size)} className={styles.quick}>
        <Menu.Item disabled={nothing} onClick={() => onSave('png')}>
          {words.png(times)}
        </Menu.Item>
        <Menu.Item disabled={nothing} onClick={() => onSave('svg')}>
          SVG
        </Menu.Item>
        <Menu.Item disabled={nothing} onClick={onCopy}>
          {words.copy}
        </Menu.Item>
      </div>
      <Menu.Item disabled={nothing} onClick={onOpen}>
        {words.open}
      </Menu.Item>
    </>
  );
}
