import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import { useBackCloses } from '../hooks/useBackCloses';
import { useReturnFocus } from '../hooks/useReturnFocus';
import styles from './layers.module.css';
import { MantineLayer, NO_STYLE_IN_PAGE } from './MantineLayer';

interface SheetProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly closeLabel: string;
  readonly position: 'bottom' | 'right';
  /** Whether it opens by a step of the history of its own, so that a step back closes it anyway. */
  readonly isStep?: boolean;
  readonly children: ReactNode;
}

/** A drawer from the bottom of a phone or the right of a narrow window, as high as its content needs. */
export function Sheet({
  opened,
  onClose,
  title,
  closeLabel,
  position,
  isStep = false,
  children,
}: SheetProps) {
  useReturnFocus(opened);
  useBackCloses(opened && !isStep, onClose);
  return (
    <MantineLayer>
      <Drawer
        opened={opened}
        onClose={onClose}
        title={title}
        position={position}
        size={position === 'bottom' ? 'auto' : 340}
        returnFocus={false}
        removeScrollProps={NO_STYLE_IN_PAGE}
        transitionProps={{ duration: 160 }}
        overlayProps={{ backgroundOpacity: 0.4 }}
        closeButtonProps={{ 'aria-label': closeLabel }}
        attributes={{ header: { role: 'none' } }}
        classNames={{
          content: (position === 'bottom' ? styles.bottom : styles.side) ?? '',
          header: styles.header ?? '',
          title: styles.title ?? '',
          close: styles.close ?? '',
          body: styles.body ?? '',
        }}
      >
        {children}
      </Drawer>
    </MantineLayer>
  );
}
