import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { ViewProvider } from '@/view/ViewContext';
import type { ViewStore } from '@/view/viewStore';
import { ErrorBoundary } from '../failure/ErrorBoundary';
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
        <ErrorBoundary>
          <QueryClientProvider client={queries}>
            <App />
          </QueryClientProvider>
        </ErrorBoundary>
      </ViewProvider>
    </StrictMode>
  );
}
