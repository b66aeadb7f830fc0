"use strict";
/* Whoever waits for something long sees how far it has come. Without this the same is told on a page of its own. */

/** A screen reader hears each step once, and not every number. */
function follow(line, path) {
    const spoken = line.querySelector(".progress-words");
    const seen = document.createElement("span");
    seen.className = "progress-count";
    seen.setAttribute("aria-hidden", "true");
    let step = "";
    return setInterval(async () => {
        const answer = await fetch(path, { headers: { Accept: "text/html" } }).catch(() => null);
        if (!answer?.ok) return;
        const page = new DOMParser().parseFromString(await answer.text(), "text/html");
        const told = page.querySelector(".under-way");
        if (!told) return;
        const words = told.querySelector(".progress-words").textContent;
        if (told.dataset.step !== step) {
            step = told.dataset.step;
            spoken.textContent = words;
            spoken.classList.add("sr-only");
            spoken.after(seen);
        }
        seen.textContent = words;
        const bar = line.querySelector("progress");
        const now = told.querySelector("progress");
        for (const name of ["value", "max"]) {
            if (now.hasAttribute(name)) bar.setAttribute(name, now.getAttribute(name));
            else bar.removeAttribute(name);
        }
    }, 1500);
}

let following = null;

document.addEventListener("submit", event => {
    const line = event.target.querySelector("[data-follow]");
    if (!line) return;
    line.hidden = false;
    clearInterval(following);
    following = follow(line, line.dataset.follow);
}, true);

window.addEventListener("pageshow", () => {
    clearInterval(following);
    for (const line of document.querySelectorAll("[data-follow]")) line.hidden = true;
});
