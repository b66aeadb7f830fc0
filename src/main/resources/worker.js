"use strict";
/* Answers for the network when there is none, with one page that is the same for everyone. Nothing else is ever kept. */

const PAGE = "/offline";
const FILES = [/* files */];
const KEPT = "traad " + FILES.join(" ");
const anonymously = path => new Request(path, { credentials: "omit" });

self.addEventListener("install", event => event.waitUntil(
    caches.open(KEPT).then(kept => kept.addAll([PAGE, ...FILES].map(anonymously))).then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(
    caches.keys()
        .then(names => Promise.all(names.filter(name => name !== KEPT).map(name => caches.delete(name))))
        .then(() => self.clients.claim())));

self.addEventListener("fetch", event => {
    const kept = () => caches.match(event.request.mode === "navigate" ? PAGE : event.request.url, { ignoreVary: true });
    if (event.request.mode === "navigate" || FILES.includes(new URL(event.request.url).pathname)) {
        event.respondWith(fetch(event.request).catch(kept));
    }
});
