import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { ViewProvider } from '@/view/ViewContext';
import type { ViewStore } from '@/view/viewStore';
import { Guarded } from '../failure/Guarded';
import { App } from './App';

interface RootProps {
  readonly store: ViewStore;
  readonly queries: QueryClient;
}

/** The app with all that stands around it: the same in the browser and where it is drawn ahead. */
export function Root({ store, queries }: RootProps) {
  return (
    <StrictMode>
      <ViewProvider store={store}>
        <Guarded>
          <QueryClientProvider client={queries}>
            <App />
          </QueryClientProvider>
        </Guarded>
      </ViewProvider>
    </StrictMode>
  );
}
