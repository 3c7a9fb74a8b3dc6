/** The cache that `sw.js` answers from when there is no network. */
const SHELL = "check-in";

/**
 * Keeps the page and the files that it is made of now, so that it opens without a network. False
 * where the browser cannot, or may not: over plain http it may only on this machine.
 */
export async function keepShell(): Promise<boolean> {
  if (!("serviceWorker" in navigator) || !("caches" in window)) return false;
  await navigator.serviceWorker.register("/sw.js");
  const files = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === window.location.origin && pathname.startsWith("/assets/"))
    .map(({ pathname }) => pathname);
  const cache = await caches.open(SHELL);
  await cache.addAll(["/", "/favicon.svg", ...new Set(files)]);
  return true;
}
