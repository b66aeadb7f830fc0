"use strict";
/* A picture is one stop of the keyboard, and the arrows lead from value to value. Without it each value is a stop of its own. */
for (const picture of document.querySelectorAll("[data-marks]")) {
    const marks = [...picture.querySelectorAll(".mark")];
    const stop = at => marks.forEach((mark, place) => mark.setAttribute("tabindex", place === at ? "0" : "-1"));
    stop(marks.length - 1);
    picture.addEventListener("keydown", event => {
        const now = marks.indexOf(document.activeElement);
        const next = { ArrowRight: now + 1, ArrowDown: now + 1, ArrowLeft: now - 1, ArrowUp: now - 1, Home: 0, End: marks.length - 1 }[event.key];
        if (now < 0 || !marks[next]) return;
        event.preventDefault();
        stop(next);
        marks[next].focus();
    });
}
