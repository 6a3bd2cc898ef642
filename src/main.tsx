import { QueryClient } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { showIn, showWhole } from './app/screens/showIn';
import { leaveOwnPage } from './app/shell/ownPage';
import { loadScreen } from './app/shell/pages';
import { Root } from './app/shell/Root';
import { datasetQuery } from './app/shell/useDataset';
import { applyTheme, themeOf } from './app/shell/useTheme';
import { noteFailedStyles } from './lib/failedStyles';
import { TakesOver } from './ui/hooks/DrawnAhead';
import { browserAddress } from './view/browserAddress';
import { createViewStore } from './view/viewStore';
import { wantWords } from './wording/wording';

/** Milliseconds until a frame tells that data are on their way, and how much longer it waits while the browser is busy with them. */
const FRAME_AFTER = 300;
const BUSY_AT_MOST = 700;
/** Milliseconds after which a page that stands has the browser keep a copy of the app. */
const COPY_AFTER = 5000;

const { search } = window.location;
leaveOwnPage();
noteFailedStyles();
const store = createViewStore(browserAddress());
const queries = new QueryClient();
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');

const { embed, screen, language, theme: choice } = store.getState().view;
const page = loadScreen(embed && screen === 'indicator' ? 'embed' : screen);

applyTheme(themeOf(choice));

const { dataset } = document.documentElement;
const isOpening = 'ahead' in dataset || (language === 'zh' && ['', '?lang=zh'].includes(search));
const drawnAhead = root.querySelector('[data-prerendered]') !== null && isOpening;
const show = drawnAhead ? showWhole : showIn;

const draw = () => {
  dataset.started = '';
  document.getElementById('not-started')?.remove();
  const app = <Root store={store} queries={queries} />;
  createRoot(root).render(drawnAhead ? <TakesOver>{app}</TakesOver> : app);
};
const opened = queries.fetchQuery(datasetQuery(queries)).then((parts) => show(store, parts));
const whole = Promise.all([page, opened, wantWords(language)]);

if (!drawnAhead) {
  root.replaceChildren();
  delete dataset.elsewhere;
}
// What index.html holds stays until the app can draw the same; elsewhere a frame tells soon that data are on their way.
Promise.race(drawnAhead ? [whole] : [whole, frameIsDue()]).then(draw, draw);

// A copy for later is the last thing that a page loads; a frame in another page, and a page of one file, keep none.
if (import.meta.env.PROD && !embed && window.location.protocol !== 'file:')
  whole.then(
    () => setTimeout(keepLater, COPY_AFTER),
    () => undefined,
  );

/** A part that does not arrive, or a browser that keeps nothing, is no fault of the page. */
function keepLater(): void {
  import('./app/offline/keepCopy').then(({ keepCopy }) => keepCopy()).catch(() => undefined);
}

/** Once the browser has nothing to do but wait: to draw a frame while it reads data that have come only delays the page. */
async function frameIsDue(): Promise<void> {
  await new Promise((soon) => setTimeout(soon, FRAME_AFTER));
  const idle = window.requestIdleCallback ?? ((soon: () => void) => setTimeout(soon, BUSY_AT_MOST));
  await new Promise<void>((soon) => idle(() => soon(), { timeout: BUSY_AT_MOST }));
}
