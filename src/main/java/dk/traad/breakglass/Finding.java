package dk.traad.breakglass;

/** What whoever reviewed an emergency access found. */
public enum Finding {
    ORDINARY,
    ASKED_COLLEAGUE,
    DATA_PROTECTION_OFFICER
}
