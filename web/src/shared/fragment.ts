/**
 * Takes the one-time token out of the address. It travels in the fragment, which browsers send to
 * nobody, and is removed at once so that it stays in no history or screenshot.
 */
export function takeToken(): string | null {
  const token = window.location.hash.slice(1);
  if (!token) return null;
  window.history.replaceState(window.history.state, "", window.location.pathname);
  return token;
}
