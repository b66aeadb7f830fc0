package dk.traad.login;

/** What a session was to remember was not written, when what was asked for may long have been done. */
final class SessionNotWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SessionNotWritten(Throwable cause) {
        super(cause);
    }
}
