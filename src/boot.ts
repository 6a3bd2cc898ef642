import './app/shell/base.css';
import './app/shell/forcedColors.css';
import './app/shell/print.css';
import { whenSeen } from './lib/whenSeen';

const start = () => import('./main');
const drawnAhead = document.querySelector('[data-prerendered]') !== null;
const elsewhere = 'elsewhere' in document.documentElement.dataset;

// What index.html holds is painted before the scripts of the app run; a page that is not looked at paints nothing.
if (drawnAhead && !elsewhere && !document.hidden) whenSeen(start);
else void start();
