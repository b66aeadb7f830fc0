package dk.traad.consent;

/** How an answer was given: by the person's own login, or said or written and entered by an employee. */
public enum How {
    PORTAL,
    ORAL,
    PAPER
}
