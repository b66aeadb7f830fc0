package dk.traad.platform.db;

import org.springframework.transaction.TransactionSystemException;

/**
 * The database has written it, but nobody knows whether the server that follows has: the waiting for it was broken off, and
 * PostgreSQL says so in a warning only. Or nobody knows whether it was written at all: the connection was lost while it was
 * being done. It is not told as done, nor as not done; sending the same form again finds out.
 */
public class OutcomeUnknown extends TransactionSystemException {
    private static final long serialVersionUID = 1L;

    OutcomeUnknown() {
        super("the wait for the database or its standby was broken off");
    }
}
