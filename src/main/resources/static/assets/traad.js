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

/**
 * Sentences that are not sent are not left by a wrong press: the browser asks first. Forms that keep a draft or save
 * themselves look after their own.
 */
{
    let isSending = false;
    const words = () => [...document.querySelectorAll("main form[method=post]:not([data-draft], [data-row]) textarea")];
    const isUnsent = one => one.value.trim() && (summary || one.value !== one.defaultValue);

    document.addEventListener("submit", event => { isSending = !event.defaultPrevented; });
    window.addEventListener("pageshow", () => { isSending = false; });
    window.addEventListener("beforeunload", event => {
        if (!isSending && words().some(isUnsent)) event.preventDefault();
    });
}

/** Browsers cut what is pasted where the field is full and say nothing: a quiet line beside it does. */
{
    const lines = new Map();
    const isBounded = field => field.tagName === "TEXTAREA" && field.maxLength > 0;

    document.addEventListener("focusin", ({ target }) => {
        if (!isBounded(target) || lines.has(target)) return;
        const line = document.createElement("span");
        line.className = "form-hint field-full";
        line.setAttribute("role", "status");
        target.after(line);
        lines.set(target, line);
    });
    document.addEventListener("input", ({ target }) => {
        const line = lines.get(target);
        if (!line) return;
        const words = target.value.length < target.maxLength ? "" : document.body.dataset.full.replace("#", target.maxLength);
        if (line.textContent !== words) line.textContent = words;
    });
}

/** Where there is no connection this device answers with one page of its own, and keeps nothing else. */
navigator.serviceWorker?.register("/worker.js").catch(() => {});

/**
 * Changing the language brings the same page anew, and so does trying again after the connection was gone. What was half
 * typed is carried over by this tab alone, for that one page, and is gone as soon as it stands in its fields again.
 * Signing out leaves nothing behind.
 */
{
    const IS_OFFLINE = document.body.hasAttribute("data-offline");
    const KEPT = "traad.half-typed";
    const isTyped = field => field.name && !["hidden", "submit", "button", "file", "password"].includes(field.type);
    const isChosen = field => ["checkbox", "radio"].includes(field.type);
    const forms = () => [...document.querySelectorAll("main form")];

    document.addEventListener("submit", event => {
        const action = new URL(event.target.action).pathname;
        if (action === "/sign-out" || event.target.method !== "post") return sessionStorage.removeItem(KEPT);
        sessionStorage.setItem(KEPT, JSON.stringify({ comesBack: action === "/language", forms: forms().map(form => ({
            action: form.action,
            fields: [...form.elements].filter(isTyped).map(field => [field.name, field.value, isChosen(field) && field.checked])
        })) }));
    }, true);

    if (IS_OFFLINE) {
        const left = JSON.parse(sessionStorage.getItem(KEPT));
        if (left) sessionStorage.setItem(KEPT, JSON.stringify({ ...left, comesBack: true }));
        document.addEventListener("click", event => {
            if (!event.target.closest("[data-again]")) return;
            event.preventDefault();
            if (left) history.back(); else location.reload();
        });
    }

    document.addEventListener("DOMContentLoaded", () => {
        if (IS_OFFLINE) return;
        const left = JSON.parse(sessionStorage.getItem(KEPT));
        sessionStorage.removeItem(KEPT);
        const kept = left?.comesBack ? left.forms : [];
        const same = form => kept.findIndex(one => one.action === form.action);
        for (const form of forms()) {
            const place = same(form);
            if (place < 0) continue;
            const [{ fields }] = kept.splice(place, 1);
            for (const field of [...form.elements].filter(isTyped)) {
                const found = fields.findIndex(([name, value]) => name === field.name && (!isChosen(field) || value === field.value));
                if (found < 0) continue;
                const [[, value, checked]] = fields.splice(found, 1);
                const isChanged = isChosen(field) ? field.checked !== checked : field.value !== value;
                if (!isChanged) continue;
                if (isChosen(field)) field.checked = checked; else field.value = value;
                field.closest("details")?.setAttribute("open", "");
                field.dispatchEvent(new Event("input", { bubbles: true }));
            }
        }
    });
}
