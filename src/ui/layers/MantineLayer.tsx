import { createTheme, type MantineColorSchemeManager, MantineProvider } from '@mantine/core';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Popover.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Modal.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Radio.css';
import '@mantine/core/styles/Menu.css';
import { type ReactNode, useSyncExternalStore } from 'react';
import './mantine.css';

const theme = createTheme({ fontFamily: 'var(--font)', cursorType: 'pointer', respectReducedMotion: true });

/** The page knows its colours; Mantine keeps nothing of its own. */
const noMemory: MantineColorSchemeManager = {
  get: (scheme) => scheme,
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};

function subscribe(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

const pageScheme = () => (document.documentElement.dataset.topic === 'dark' ? 'dark' : 'light');

/** The page behind stays in its place without a style written into the page, which a host may forbid. */
export const NO_STYLE_IN_PAGE = { removeScrollBar: false } as const;

/** Makes Mantine's controls work below, in the colours of the page. To be loaded only when one of them is needed. */
export function MantineLayer({ children }: { readonly children: ReactNode }) {
  const scheme = useSyncExternalStore(subscribe, pageScheme);
  return (
    <MantineProvider
      theme={theme}
      forceColorScheme={scheme}
      defaultColorScheme={scheme}
      colorSchemeManager={noMemory}
      withCssVariables={false}
      withGlobalClasses={false}
      withStaticClasses={false}
    >
      {children}
    </MantineProvider>
  );
}
