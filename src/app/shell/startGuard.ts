import type { StartWords } from '@/wording/controls/startWords';

type Told = keyof StartWords;

/** Milliseconds after which a page that has not started says that it is still on its way. */
const PATIENCE = 10_000;

/**
 * Runs in the page before anything else, in the oldest browsers too: says in one sentence of each language why the app
 * does not start. What the page held before stays in its place, except from a disk, where it lacks its styles. Written with what
 * Internet Explorer 11 reads; it needs nothing outside itself, so that its text can stand in a page.
 */
function guard(chinese: StartWords, english: StartWords, patience: number, isWhole: boolean): void {
  const root = document.documentElement;
  const modern =
    'noModule' in document.createElement('script') &&
    'structuredClone' in window &&
    'findLast' in Array.prototype &&
    'hasOwn' in Object;

  function paragraph(language: string, text: string) {
    const line = document.createElement('p');
    line.lang = language;
    line.textContent = text;
    line.style.cssText = 'margin:0 0 4px';
    return line;
  }
  function show(told: Told) {
    const known = document.getElementById('not-started');
    const box = known || document.createElement('div');
    box.innerHTML = '';
    box.id = 'not-started';
    box.setAttribute('role', 'alert');
    box.style.cssText =
      'padding:16px 20px;border-left:4px solid #A14B00;background:#FFF6EC;color:#171C22;' +
      'font:15px/1.6 "Microsoft YaHei","PingFang SC","Noto Sans CJK SC",sans-serif' +
      (told === 'slow' || told === 'gone' ? ';position:fixed;left:0;right:0;bottom:0;z-index:99' : '');
    box.appendChild(paragraph('zh-CN', chinese[told]));
    box.appendChild(paragraph('en', english[told]));
    const page = document.getElementById('root');
    if (page && told === 'fromDisk') page.style.display = 'none';
    document.body.insertBefore(box, document.body.firstChild);
  }
  function tell(told: Told) {
    if (root.getAttribute('data-started') !== null || root.getAttribute('data-not-started') !== null) return;
    if (told !== 'slow') root.setAttribute('data-not-started', told);
    if (document.body) show(told);
    else
      document.addEventListener('DOMContentLoaded', function shows() {
        show(told);
      });
  }
  function failed(event: ErrorEvent) {
    const of = event.target as Element;
    if (of && of.tagName === 'SCRIPT') tell('gone');
    else if (/SyntaxError/.test(event.message)) tell('tooOld');
  }

  if (location.protocol === 'file:' && !isWhole) tell('fromDisk');
  else if (!modern) tell('tooOld');
  addEventListener('error', failed, true);
  addEventListener('start-failed', function fails() {
    tell('gone');
  });
  setTimeout(function late() {
    tell('slow');
  }, patience);
}

/**
 * The text of the script that says why the app does not start.
 * @param isWhole whether the file holds all of the app, and so opens from a disk
 */
export const startGuard = (chinese: StartWords, english: StartWords, isWhole: boolean): string =>
  `(${guard})(${JSON.stringify(chinese)}, ${JSON.stringify(english)}, ${PATIENCE}, ${isWhole})`;
