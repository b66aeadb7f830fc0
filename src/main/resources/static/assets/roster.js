"use strict";
/* Bringing the roster in: how far the upload has come, and that the program is at work. Both work without. */

/** Before anyone else hears of it: this form is sent here, once. */
document.addEventListener("submit", event => {
    const form = event.target;
    const line = form.querySelector("[data-progress]");
    if (line) line.hidden = false;
    if (!form.matches("[data-upload]")) return;
    event.preventDefault();
    if (isTooLarge(form)) {
        line.querySelector("span").textContent = line.dataset.tooLarge;
        return;
    }
    if (!form.dataset.sent) send(form, line);
    form.dataset.sent = "yes";
}, true);

/** Said before the files are on their way in vain. */
function isTooLarge(form) {
    const sizes = Array.from(form.elements.files.files, file => file.size);
    return sizes.reduce((sum, size) => sum + size, 0) > 64 * 1024 * 1024;
}

function send(form, line) {
    const words = line.querySelector("span");
    const bar = line.querySelector("progress");
    const request = new XMLHttpRequest();
    words.textContent = line.dataset.sending;
    request.upload.addEventListener("progress", sent => {
        bar.max = sent.total;
        bar.value = sent.loaded;
    });
    request.upload.addEventListener("load", () => {
        bar.removeAttribute("value");
        words.textContent = line.dataset.checking;
    });
    request.addEventListener("load", () => show(request));
    request.addEventListener("error", () => HTMLFormElement.prototype.submit.call(form));
    request.open("POST", form.action);
    request.send(new FormData(form));
}

let shown = location.pathname;

/** The page that answers takes this one's place, as if the browser had gone there by itself. */
function show(request) {
    const answer = new DOMParser().parseFromString(request.responseText, "text/html");
    if (request.responseURL !== location.href) history.pushState(null, "", request.responseURL);
    shown = location.pathname;
    document.title = answer.title;
    const main = answer.querySelector("main");
    document.querySelector("main").replaceWith(main);
    const summary = main.querySelector(".error-summary");
    if (summary) document.title = summary.dataset.title + " " + document.title;
    scrollTo(0, 0);
    (summary ?? main).focus();
}

/** Going back over a page that was put in place means asking for the one before. */
window.addEventListener("popstate", () => {
    if (location.pathname !== shown) location.reload();
});

window.addEventListener("pageshow", () => {
    for (const line of document.querySelectorAll("[data-progress]")) line.hidden = true;
});
