"use strict";
/* Bringing the roster in: how far the upload has come, and that the program is at work. Both work without. */

const upload = document.querySelector("form[data-upload]");
upload?.addEventListener("submit", event => {
    event.preventDefault();
    if (upload.dataset.sent) return;
    upload.dataset.sent = "yes";
    const line = upload.querySelector("[data-progress]");
    const words = line.querySelector("span");
    const bar = line.querySelector("progress");
    const request = new XMLHttpRequest();
    line.hidden = false;
    request.upload.addEventListener("progress", sent => {
        bar.max = sent.total;
        bar.value = sent.loaded;
    });
    request.upload.addEventListener("load", () => {
        bar.removeAttribute("value");
        words.textContent = line.dataset.checking;
    });
    request.addEventListener("load", () => {
        if (request.responseURL !== location.href) history.pushState(null, "", request.responseURL);
        document.open();
        document.write(request.responseText);
        document.close();
    });
    request.addEventListener("error", () => HTMLFormElement.prototype.submit.call(upload));
    request.open("POST", upload.action);
    request.send(new FormData(upload));
});

document.querySelector("form[data-wait]")?.addEventListener("submit", event => {
    event.target.querySelector("[data-progress]").hidden = false;
});

window.addEventListener("pageshow", () => {
    for (const line of document.querySelectorAll("[data-progress]")) line.hidden = true;
});
