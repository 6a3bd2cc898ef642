import { Menu } from '@mantine/core';
import { type ReactNode, type Ref, useEffect } from 'react';
import { useReturnFocus } from '../hooks/useReturnFocus';
import type { ButtonMenu } from '../MenuButton';
import { MantineLayer } from './MantineLayer';
import styles from './menu.module.css';

interface MenuLayerProps {
  readonly menu: ButtonMenu;
  /** Items, labels and dividers. */
  readonly children: ReactNode;
}

/** The menu under its button: closed by a choice, Escape or a click beside it; the focus goes back to the button. */
export function MenuLayer({ menu: { id, button, opened, onChange }, children }: MenuLayerProps) {
  useReturnFocus(opened);
  return (
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
        <Menu.Dropdown>{children}</Menu.Dropdown>
      </Menu>
    </MantineLayer>
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
