import './app/shell/base.css';
import './app/shell/forcedColors.css';
import './app/shell/print.css';
import { whenSeen } from './lib/whenSeen';

const { dataset } = document.documentElement;

/** The page says itself why the app does not start, and then it does not. */
const start = () => {
  if ('notStarted' in dataset) return;
  import('./main').catch((error: unknown) => {
    dispatchEvent(new Event('start-failed'));
    throw error;
  });
};

// What index.html holds is painted before the scripts of the app run; a page that is not looked at paints nothing, and
// where a host forbids scripts and styles inside the page, what it holds is not shown.
const begin = () => ('ahead' in dataset && !document.hidden ? whenSeen(start) : start());

if ('awaits' in dataset) addEventListener('awaited', begin, { once: true });
else begin();
