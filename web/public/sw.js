// Lets a check-in list that was taken along open where there is no network. It answers for the page
// and its files only, and only when the network does not; what the API says is never kept.
const SHELL = "check-in";

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    event.respondWith(fetch(request).catch(() => kept("/", request)));
  } else if (url.pathname.startsWith("/assets/") || url.pathname === "/favicon.svg") {
    event.respondWith(kept(url.pathname, request));
  }
});

async function kept(path, request) {
  const cache = await caches.open(SHELL);
  return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}
