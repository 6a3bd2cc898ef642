import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { ViewProvider } from '@/view/ViewContext';
import { type AddressBar, createViewStore } from '@/view/viewStore';

/** Draws a part of the app for the view of an address, away from the browser's own address bar. */
export function renderInView(content: ReactNode, search = '') {
  const address: AddressBar = {
    read: () => search,
    push: () => undefined,
    replace: () => undefined,
    onReturn: () => undefined,
  };
  const store = createViewStore(address);
  return { store, ...render(<ViewProvider store={store}>{content}</ViewProvider>) };
}
