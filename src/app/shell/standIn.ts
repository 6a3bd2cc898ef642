/**
 * Shows the page that was drawn ahead for an indicator in place of an empty one, where the address asks for the indicator
 * as it opens. It needs nothing outside itself, so that its text can stand in a page.
 * @param indicator the indicator, as the address names it
 * @param stage the stage that the address names, or null
 * @param usual the indicator and the stage of a page that names none
 * @param sheets the style sheets that the page needs besides those of every page
 * @returns done when it stands or can't: no such page, another release, a host that does not answer in time. True where it stands
 */
export async function standIn(
  indicator: string,
  stage: string | null,
  usual: { readonly i: string; readonly s: string },
  sheets: readonly string[],
): Promise<boolean> {
  const release = (page: Document) =>
    [...page.querySelectorAll('meta[name=dataset], script[type=module]')]
      .map((one) => one.getAttribute('content') ?? one.getAttribute('src'))
      .join();
  const missing = new Set<HTMLLinkElement>();
  const styled = (href: string) =>
    new Promise<void>((done, fail) => {
      const link = document.createElement('link');
      missing.add(link);
      link.onload = () => {
        missing.delete(link);
        done();
      };
      Object.assign(link, { rel: 'stylesheet', crossOrigin: '', href, onerror: fail });
      document.head.append(link);
    });
  const room = new Promise<HTMLElement>((done) => {
    const observer = new MutationObserver(look);
    function look() {
      const root = document.getElementById('root');
      if (!root) return;
      observer.disconnect();
      done(root);
    }
    observer.observe(document, { childList: true, subtree: true });
    look();
  });
  const giveUp = new AbortController();
  const late = new Promise<never>((_, fail) => setTimeout(fail, 3000)).finally(() => giveUp.abort());
  late.catch(() => undefined);
  try {
    // A copy of the app that the browser keeps is sooner there; in a sandbox it is not told.
    if (navigator.serviceWorker?.controller) return false;
    const asked = fetch(`./i/${indicator}/index.html`, { signal: giveUp.signal });
    const [answer, root] = await Promise.race([Promise.all([asked, room, ...sheets.map(styled)]), late]);
    const text = (await answer.text()).replaceAll('../../', './');
    const page = new DOMParser().parseFromString(text, 'text/html');
    const { opens } = page.documentElement.dataset;
    const drawn = page.querySelector('[data-prerendered]');
    const styles = page.querySelector('style[data-ahead]');
    const of = { ...usual, ...Object.fromEntries(new URLSearchParams(opens)) };
    const isOf = opens !== undefined && of.i === indicator && (stage === null || of.s === stage);
    if (!isOf || release(page) !== release(document) || !drawn || !styles) return false;
    document.querySelector('style[data-ahead]')?.replaceWith(styles);
    root.replaceChildren(drawn);
    document.title = page.title;
    return true;
  } catch {
    return false;
  } finally {
    // The app takes a style sheet that the page names for one that is there, and would not ask for it again.
    for (const link of missing) link.remove();
  }
}
