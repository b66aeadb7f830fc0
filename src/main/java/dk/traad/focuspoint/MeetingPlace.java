package dk.traad.focuspoint;

/** Where one can meet. */
public enum MeetingPlace {
    WITH_US,
    AT_HOME,
    BY_PHONE,
    BY_VIDEO
}
