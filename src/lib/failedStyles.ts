const failed = new Set<string>();

/** Notes from now on which style sheets do not arrive. */
export function noteFailedStyles(): void {
  window.addEventListener(
    'error',
    ({ target }) => {
      if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') failed.add(target.href);
    },
    { capture: true },
  );
}

/** Asks anew for the style sheets that did not arrive: a part that is loaded again asks for its script alone. */
export function askAgainForStyles(): void {
  for (const href of failed) {
    failed.delete(href);
    for (const old of document.querySelectorAll('link[rel="stylesheet"]'))
      if (old instanceof HTMLLinkElement && old.href === href) {
        const link = document.createElement('link');
        Object.assign(link, { rel: 'stylesheet', href });
        old.replaceWith(link);
      }
  }
}
