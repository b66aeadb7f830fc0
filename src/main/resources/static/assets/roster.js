"use strict";
/* Bringing the roster in: how far the upload has come, and that the program is at work. Both work without. */
{
    const send = upload => {
        const line = upload.querySelector("[data-progress]");
        const bar = line.querySelector("progress");
        const request = new XMLHttpRequest();
        line.hidden = false;
        request.upload.addEventListener("progress", sent => {
            bar.max = sent.total;
            bar.value = sent.loaded;
        });
        request.upload.addEventListener("load", () => {
            bar.removeAttribute("value");
            line.querySelector("span").textContent = line.dataset.checking;
        });
        request.addEventListener("load", () => show(request));
        request.addEventListener("error", () => HTMLFormElement.prototype.submit.call(upload));
        request.open("POST", upload.action);
        request.send(new FormData(upload));
    };

    /** The answer takes this page's place, as if the browser had gone there by itself. */
    const show = request => {
        const answer = new DOMParser().parseFromString(request.responseText, "text/html");
        if (request.responseURL !== location.href) history.pushState(null, "", request.responseURL);
        document.title = answer.title;
        document.querySelector("main").replaceWith(answer.querySelector("main"));
        window.scrollTo(0, 0);
        (document.querySelector(".error-summary") ?? document.querySelector("main")).focus();
        begin();
    };

    const begin = () => {
        const upload = document.querySelector("form[data-upload]");
        upload?.addEventListener("submit", event => {
            event.preventDefault();
            if (upload.dataset.sent) return;
            upload.dataset.sent = "yes";
            send(upload);
        });
        document.querySelector("form[data-wait]")?.addEventListener("submit", event => {
            event.target.querySelector("[data-progress]").hidden = false;
        });
    };

    begin();
    window.addEventListener("popstate", () => location.reload());
    window.addEventListener("pageshow", () => {
        for (const line of document.querySelectorAll("[data-progress]")) line.hidden = true;
    });
}
