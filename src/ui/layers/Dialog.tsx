import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBackCloses } from '../hooks/useBackCloses';
import { useReturnFocus } from '../hooks/useReturnFocus';
import styles from './layers.module.css';
import { MantineLayer, NO_STYLE_IN_PAGE } from './MantineLayer';

interface DialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  /** Width in pixels where the window has room. */
  readonly width?: number;
  readonly children: ReactNode;
}

/** A dialog over the page: closed by its button, Escape or a click beside it; the focus goes back to where it was. */
export function Dialog({ opened, onClose, title, closeLabel, width = 440, children }: DialogProps) {
  useReturnFocus(opened);
  useBackCloses(opened, onClose);
  return (
    <MantineLayer>
      <Modal
        opened={opened}
        onClose={onClose}
        title={title}
        size={width}
        returnFocus={false}
        removeScrollProps={NO_STYLE_IN_PAGE}
        xOffset={12}
        transitionProps={{ transition: 'fade', duration: 160 }}
        overlayProps={{ backgroundOpacity: 0.4 }}
        closeButtonProps={{ 'aria-label': closeLabel }}
        attributes={{ header: { role: 'none' } }}
        classNames={{
          content: styles.content ?? '',
          header: styles.header ?? '',
          title: styles.title ?? '',
          close: styles.close ?? '',
          body: styles.body ?? '',
        }}
      >
        {children}
      </Modal>
    </MantineLayer>
  );
}
