/**
 * At a page of its own, from here on the address is that of the app, with what else it says: every file and link of the
 * app is found from there.
 */
export function leaveOwnPage(): void {
  const { opens } = document.documentElement.dataset;
  if (opens === undefined) return;
  const address = new URL(`../../?${opens}`, window.location.href);
  for (const [key, value] of new URLSearchParams(window.location.search))
    address.searchParams.set(key, value);
  address.hash = window.location.hash;
  window.history.replaceState(null, '', address);
}
