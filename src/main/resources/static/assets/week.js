"use strict";
/*
 * The week by hand. A visit dropped on another day opens the form it has without a script, with that day filled in: the
 * family is told of a move, so nothing is moved before somebody has looked at day and time and pressed the button.
 * What is still to be booked, dropped on a day, leads to its own page with that day filled in.
 */

let held = null;

if (matchMedia("(pointer: fine)").matches) {
    for (const hint of document.querySelectorAll(".visit-by-hand")) hint.hidden = false;
}
for (const visit of document.querySelectorAll(".visit-slot:has(.visit-move), .visit-waiting")) movable(visit);
for (const column of document.querySelectorAll(".visit-column[data-day]")) {
    column.addEventListener("dragover", event => {
        if (!held) return;
        event.preventDefault();
        mark(column);
    });
    column.addEventListener("drop", event => {
        if (!held) return;
        event.preventDefault();
        put(held, column);
    });
}

/** By a mouse only: a finger that moves over the week scrolls it. */
function movable(visit) {
    const form = visit.querySelector("form");
    visit.classList.add("can-move");
    for (const link of visit.querySelectorAll("a")) link.draggable = false;
    visit.addEventListener("pointerdown", event => {
        visit.draggable = event.pointerType === "mouse" && !event.target.closest(".details, .button");
    });
    visit.addEventListener("dragstart", event => {
        held = visit;
        visit.classList.add("is-held");
        event.dataTransfer.effectAllowed = "move";
        event.dataTransfer.setData("text/plain", "");
    });
    visit.addEventListener("dragend", () => {
        visit.draggable = false;
        visit.classList.remove("is-held");
        mark(null);
        held = null;
    });
    if (form) mayBeLeft(visit, form);
}

/** Back to where it stands in the calendar. */
function mayBeLeft(visit, form) {
    const home = visit.parentElement;
    const next = visit.nextElementSibling;
    form.querySelector("[type=reset]").hidden = false;
    form.addEventListener("reset", () => {
        home.insertBefore(visit, next?.parentElement === home ? next : null);
        visit.querySelector("details").open = false;
        visit.querySelector("summary").focus();
    });
}

function mark(over) {
    for (const marked of document.querySelectorAll(".is-under")) marked.classList.remove("is-under");
    over?.classList.add("is-under");
}

function put(visit, column) {
    const form = visit.querySelector("form");
    if (!form) {
        location.assign(visit.querySelector("a").href + "?from=week&on=" + column.dataset.day + "#time");
        return;
    }
    column.querySelector(".visit-slots").append(visit);
    form.elements.on.value = column.dataset.day;
    visit.querySelector("details").open = true;
    form.elements.at.focus();
}
