"use strict";
/* What pages do where the browser lets them; everything works without it. */

/** A form with mistakes: its summary is read first, and the window's title says so. */
const summary = document.querySelector(".error-summary");
if (summary) {
    document.title = summary.dataset.title + " " + document.title;
    summary.focus();
}

/** A form is sent once, however often its button is pressed. Forms that htmx sends look after themselves. */
document.addEventListener("submit", event => {
    const form = event.target;
    if (event.defaultPrevented || form.method !== "post") return;
    if (form.dataset.sent) {
        event.preventDefault();
        return;
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true");
});

/**
 * Going back brings a new page with what was typed put back into it by the browser. The form then gets its old key back
 * too: sending the same words again is then seen to be the same.
 */
window.addEventListener("pageshow", () => {
    const forms = [...document.querySelectorAll("form")].filter(form => form.elements.once);
    const isAsLeft = form => [...form.elements].every(field => field.type === "hidden" || field.type === "submit")
        || [...form.elements].some(field => field.type !== "hidden"
            && (field.value !== (field.defaultValue ?? field.value) || field.checked !== field.defaultChecked));
    const isBack = performance.getEntriesByType("navigation")[0]?.type === "back_forward";
    const left = isBack ? history.state?.once ?? [] : [];
    forms.forEach((form, place) => {
        if (left[place]?.action === form.action && isAsLeft(form)) form.elements.once.value = left[place].key;
    });
    history.replaceState({ once: forms.map(form => ({ action: form.action, key: form.elements.once.value })) }, "");
});

/** Coming back to a page by the browser's own arrow: its forms may be sent again. */
window.addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll("form[data-sent]")) {
        delete form.dataset.sent;
        for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
    }
});

/** Whoever is writing is here: said now and then, so that nobody is signed out in the middle of a sentence. */
if (document.querySelector("[data-here]")) {
    const pause = 4 * 60 * 1000;
    let said = Date.now();
    document.addEventListener("input", () => {
        if (Date.now() - said < pause) return;
        said = Date.now();
        fetch("/sessions/here", { headers: { "X-Here": "yes" } }).catch(() => {});
    });
}
