"use strict";
/* What the parents will read, kept in step with what is typed. Without it the page shows it after a save. */
for (const form of document.querySelectorAll("[data-preview-of]")) {
    const preview = document.getElementById(form.dataset.previewOf);
    const mirror = () => {
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

/* A decision is not saved while it is written, so leaving it half written asks first. */
{
    let unsent = false;
    for (const form of document.querySelectorAll("[data-preview-of]")) {
        form.addEventListener("input", () => { unsent = true; });
        form.addEventListener("submit", () => { unsent = false; });
    }
    window.addEventListener("beforeunload", event => {
        if (unsent) event.preventDefault();
    });
}
