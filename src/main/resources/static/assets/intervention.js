"use strict";
/* Ranking by hand and by arrow keys: both press the buttons that are there without a script. */

let held = null;

for (const list of document.querySelectorAll(".around-lines[data-part]")) {
    for (const line of list.querySelectorAll(".around-line[data-key]")) movable(line);
    list.addEventListener("dragover", event => {
        if (!held || event.target.closest(".around-line")) return;
        event.preventDefault();
        mark(list);
    });
    list.addEventListener("drop", event => {
        if (event.target.closest(".around-line")) return;
        event.preventDefault();
        put(list.dataset.part, "");
    });
}

/** The grip shows, takes the arrow keys, and lets the line be dragged. */
function movable(line) {
    const grip = line.querySelector(".around-grip");
    if (!grip) return;
    grip.hidden = false;
    grip.addEventListener("keydown", event => {
        const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
        if (!way) return;
        event.preventDefault();
        line.querySelector(`[data-way="${way}"]`)?.click();
    });
    grip.addEventListener("pointerdown", () => { line.draggable = true; });
    grip.addEventListener("pointerup", () => { line.draggable = false; });
    line.addEventListener("dragstart", event => {
        held = line;
        line.classList.add("is-held");
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
    });
    line.addEventListener("dragend", () => {
        line.draggable = false;
        line.classList.remove("is-held");
        mark(null);
        held = null;
    });
    line.addEventListener("dragover", event => {
        if (!held || held === line) return;
        event.preventDefault();
        mark(line);
    });
    line.addEventListener("drop", event => {
        if (!held || held === line) return;
        event.preventDefault();
        put(line.parentElement.dataset.part, line.dataset.key);
    });
}

function mark(over) {
    for (const marked of document.querySelectorAll(".is-under")) marked.classList.remove("is-under");
    over?.classList.add("is-under");
}

/** In front of what it was dropped on, by the form of the line itself. */
function put(part, before) {
    const form = held.querySelector("form.around-moves");
    const place = document.createElement("input");
    place.type = "hidden";
    place.name = "place";
    place.value = `${part} ${before}`.trim();
    form.append(place);
    form.requestSubmit();
}

/** After a move the line that was moved is where the hand still is; a question that stops it is read first. */
const question = document.getElementById("unfinished");
if (question) {
    question.tabIndex = -1;
    question.focus();
} else if (location.hash.startsWith("#i-")) {
    document.getElementById(location.hash.slice(1))?.querySelector(".around-grip")?.focus({ preventScroll: true });
}
