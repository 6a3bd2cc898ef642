import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app/base.css';
import './app/print.css';
import { App } from './app/App';
import { ErrorBoundary } from './app/ErrorBoundary';
import { loadScreen } from './app/pages';
import { applyTheme } from './app/useTheme';
import { ViewProvider } from './view/ViewContext';
import { browserAddress, createViewStore } from './view/viewStore';

const store = createViewStore(browserAddress);
const queries = new QueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const { embed, screen, theme: choice } = store.getState().view;
loadScreen(embed ? 'embed' : screen).catch(() => undefined);

const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
applyTheme(choice === 'auto' ? (dark ? 'dark' : 'light') : choice);

createRoot(root).render(
  <StrictMode>
    <ViewProvider store={store}>
      <ErrorBoundary>
        <QueryClientProvider client={queries}>
          <App />
        </QueryClientProvider>
      </ErrorBoundary>
    </ViewProvider>
  </StrictMode>,
);
