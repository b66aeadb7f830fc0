"use strict";
/* What the parents will read, kept in step with what is typed. Without it the page shows it after a save. */
for (const form of document.querySelectorAll("[data-preview-of]")) {
    const preview = document.getElementById(form.dataset.previewOf);
    const nothing = form.querySelector("[name=nextStep][value=NOTHING]");
    const mirror = () => {
        /* A concern without a next step is not one of the choices. */
        nothing.disabled = ["YELLOW", "RED"].includes(form.elements.position.value);
        if (nothing.disabled) nothing.checked = false;
        for (const part of preview.querySelectorAll("[data-mirror]")) {
            const text = form.elements[part.dataset.mirror].value.trim();
            part.hidden = text === "";
            part.querySelector("[data-mirrored]").textContent = text;
        }
        for (const part of preview.querySelectorAll("[data-when]")) {
            part.hidden = form.elements[part.dataset.when].value !== part.dataset.is;
        }
        for (const part of preview.querySelectorAll("[data-any]")) {
            part.hidden = form.elements[part.dataset.any].value === "";
        }
        const reason = form.querySelector("[data-other-than]");
        const chosen = form.elements.position.value;
        const isOther = ![chosen, ""].includes(reason.dataset.otherThan) && chosen !== "";
        reason.hidden = !isOther && reason.querySelector("textarea").value === "" && !reason.querySelector(".form-error");
    };
    form.addEventListener("input", mirror);
    mirror();
}

/* What is written is saved by itself, for the one who writes it; leaving asks first only when something is not saved. */
for (const form of document.querySelectorAll("form[data-draft]")) {
    const status = form.querySelector("[data-draft-answer]");
    const pause = { writing: 1500, again: 8000 };
    let timer = 0;
    let underway = null;
    let unsaved = false;
    let stopped = false;
    form.classList.add("saves-itself");

    const later = milliseconds => {
        clearTimeout(timer);
        timer = setTimeout(save, milliseconds);
    };

    /** Both texts stand there until the person says which one goes on. */
    const otherWindow = answer => {
        stopped = true;
        unsaved = true;
        answer.querySelector("[data-keep]").addEventListener("click", () => {
            stopped = false;
            form.elements.draft.value = answer.dataset.draftVersion;
            save();
        });
    };

    const send = async () => {
        unsaved = false;
        const response = await fetch(form.dataset.draft, {
            method: "POST",
            body: new URLSearchParams(new FormData(form)),
            headers: { "X-Row": "yes" },
            keepalive: true
        });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const answer = page.querySelector("[data-draft-version]");
        if (!answer) {
            unsaved = true;
            status.textContent = form.dataset.moved;
        } else if (answer.dataset.conflict) {
            status.replaceChildren(answer);
            otherWindow(answer);
        } else {
            form.elements.draft.value = answer.dataset.draftVersion;
            status.replaceChildren(answer);
        }
    };

    const save = async () => {
        clearTimeout(timer);
        timer = 0;
        if (stopped) return;
        if (underway) return later(pause.writing);
        underway = send().catch(() => {
            unsaved = true;
            status.textContent = form.dataset.unsaved;
            later(pause.again);
        });
        await underway;
        underway = null;
    };

    form.addEventListener("input", () => {
        unsaved = true;
        later(pause.writing);
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden" && timer) save();
    });
    /** A save that is on its way must not arrive after the decision. */
    form.addEventListener("submit", event => {
        clearTimeout(timer);
        timer = 0;
        unsaved = false;
        if (!underway) return;
        event.preventDefault();
        event.stopPropagation();
        underway.then(() => form.requestSubmit(event.submitter));
    }, true);
    /** Changing the language carries what is typed along by itself. */
    document.addEventListener("submit", event => {
        if (new URL(event.target.action).pathname === "/language") unsaved = false;
    });
    window.addEventListener("beforeunload", event => {
        if (unsaved) event.preventDefault();
    });
}
