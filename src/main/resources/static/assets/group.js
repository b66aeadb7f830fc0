"use strict";
/*
 * Rows that save themselves, and keys for those who assess many children. Without it every row has a button.
 * A row sends one save at a time, so that it never overtakes itself; what is typed meanwhile goes with the next one.
 */
{
    const frame = document.querySelector("[data-rows]");
    const words = frame.dataset;
    const pause = { choice: 300, writing: 1500, again: 8000 };
    const waiting = new Map();
    const underway = new Map();
    frame.classList.add("saves-itself");
    for (const part of document.querySelectorAll("[data-keys], [data-saves]")) part.removeAttribute("hidden");

    const note = (row, text) => {
        const saved = row.querySelector(".saved");
        if (saved) saved.textContent = text;
    };

    const later = (row, milliseconds) => {
        clearTimeout(waiting.get(row));
        waiting.set(row, setTimeout(() => save(row), milliseconds));
    };

    /** Puts the program's answer around the fields and never into them: what is being typed stays as it is. */
    const take = (row, answer) => {
        row.elements.version.value = answer.elements.version.value;
        row.querySelector("[data-answer]").replaceWith(answer.querySelector("[data-answer]"));
        row.querySelector("[data-deviation]").hidden = answer.querySelector("[data-deviation]").hidden;
        row.dataset.done = answer.dataset.done;
        row.dataset.lacks = answer.dataset.lacks;
        row.classList.toggle("is-done", answer.dataset.done === "yes");
        count();
    };

    const send = async row => {
        note(row, words.saving);
        const response = await fetch(row.action, {
            method: "POST",
            body: new URLSearchParams(new FormData(row)),
            headers: { "X-Row": "yes" },
            keepalive: true
        });
        if (response.status === 429) throw new Error("too fast");
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const answer = page.querySelector("form[data-row]");
        if (!answer) return response.status === 403 || !person(page) ? park(row, page) : note(row, words.moved);
        tried.delete(row);
        if (answer.dataset.conflict) {
            row.replaceWith(answer);
            answer.querySelector("[data-deviation]").closest("details").open = true;
            return;
        }
        take(row, answer);
    };

    /*
     * Signed out in the middle: what is not saved stays where it is, and is saved when the same person is back. Signing in
     * happens in another window; coming back to this one fetches the new key that all its forms need.
     */
    const signedOut = frame.querySelector("[data-signed-out]");
    const parked = new Set();
    const tried = new Set();
    const person = page => page.querySelector(".head-name")?.textContent;

    const park = (row, page) => {
        parked.add(row);
        note(row, words.parked);
        signedOut.hidden = false;
        if (person(page) && !tried.has(row)) comeBack();
        tried.add(row);
    };

    const comeBack = async () => {
        if (parked.size === 0) return;
        const response = await fetch(location.href, { headers: { "X-Here": "yes" } });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const token = page.querySelector("[name=_csrf]");
        if (!token || person(page) !== person(document)) return;
        for (const field of document.querySelectorAll("[name=_csrf]")) field.value = token.value;
        signedOut.hidden = true;
        const rows = [...parked];
        parked.clear();
        rows.forEach(row => later(row, pause.choice));
    };
    window.addEventListener("focus", () => comeBack().catch(() => {}));
    window.addEventListener("beforeunload", event => {
        if (parked.size > 0) event.preventDefault();
    });

    const save = async row => {
        clearTimeout(waiting.get(row));
        waiting.delete(row);
        if (underway.has(row)) return later(row, pause.choice);
        underway.set(row, send(row).catch(() => {
            note(row, words.unsaved);
            later(row, pause.again);
        }));
        await underway.get(row);
        underway.delete(row);
    };

    const saveAll = async () => {
        for (let round = 0; round < 5 && waiting.size + underway.size > 0; round++) {
            await Promise.all(underway.values());
            await Promise.all([...waiting.keys()].map(save));
        }
    };

    const count = () => {
        const line = document.querySelector("[data-progress]");
        if (!line) return;
        const rows = [...frame.querySelectorAll("[data-done]")];
        const done = rows.filter(row => row.dataset.done === "yes");
        const text = line.dataset.progress.replace("#", done.length);
        const shown = line.querySelector(".progress-words");
        if (shown.textContent !== text) shown.textContent = text;
        line.querySelector("progress").value = done.length;
        const button = document.querySelector("[data-label]");
        const ready = done.filter(row => row.matches("form")).length;
        if (button) {
            button.textContent = button.dataset.label.replace("#", ready);
            button.closest("form").hidden = ready === 0;
            document.querySelector("[data-nothing]").hidden = ready > 0;
        }
        for (const child of document.querySelectorAll("[data-missing]")) {
            const row = frame.querySelector(`[data-row="${child.dataset.missing}"]`);
            child.hidden = row?.dataset.done === "yes";
            if (row) child.querySelector("[data-lacking]").textContent = row.dataset.lacks;
        }
    };

    const rowOf = element => element.closest?.("form[data-row]");

    frame.addEventListener("change", event => {
        const row = rowOf(event.target);
        if (!row) return;
        if (event.target.name === "position") row.querySelector(".group-strengths").open = true;
        if (event.target.name === "position" && event.target.value !== "GREEN") row.querySelector(".group-detail").open = true;
        later(row, pause.choice);
    });
    frame.addEventListener("input", event => {
        const row = rowOf(event.target);
        if (row && event.target.matches("textarea, input[type=text]")) later(row, pause.writing);
    });
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "hidden") for (const row of [...waiting.keys()]) save(row);
        else comeBack().catch(() => {});
    });

    /** Pressing a button of a row or sending them all waits for what is on its way. */
    document.addEventListener("submit", event => {
        const form = event.target;
        if (form.matches("[data-row]")) {
            clearTimeout(waiting.get(form));
            waiting.delete(form);
        } else if (form.matches("[data-send]") && parked.size > 0) {
            event.preventDefault();
            event.stopPropagation();
            signedOut.scrollIntoView();
        } else if (form.matches("[data-send]") && waiting.size + underway.size > 0) {
            event.preventDefault();
            event.stopPropagation();
            saveAll().then(() => form.requestSubmit());
        }
    }, true);

    /* ---- Keys, only inside a row and never in a text ---- */
    const focusOn = item => (item.querySelector("[name=position]:checked") ?? item.querySelector("[name=position]")
        ?? item.querySelector("summary"))?.focus();

    const move = (row, step) => {
        const items = [...frame.querySelectorAll("li:has([name=position])")];
        const next = items[items.indexOf(row.closest("li")) + step];
        if (next) focusOn(next);
    };

    frame.addEventListener("keydown", event => {
        const row = rowOf(event.target);
        if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
        const details = row.querySelector(".group-detail");
        const isText = event.target.matches("textarea, input[type=text]");
        if (event.key === "Escape" && row.closest("li")) {
            details.open = false;
            focusOn(row);
        } else if (isText) {
            if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
            return;
        } else if (event.key === "ArrowDown" && row.closest("li")) {
            move(row, 1);
        } else if (event.key === "ArrowUp" && row.closest("li")) {
            move(row, -1);
        } else if (["1", "2", "3"].includes(event.key)) {
            row.querySelectorAll("[name=position]")[Number(event.key) - 1].click();
        } else if (event.key === "Enter" && event.target.matches("input")) {
            details.open = !details.open;
            if (details.open) details.querySelector("input, textarea").focus();
        } else {
            return;
        }
        event.preventDefault();
    });
}
