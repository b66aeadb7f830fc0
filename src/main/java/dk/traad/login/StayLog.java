package dk.traad.login;

import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.kernel.SignedIn;
import dk.traad.platform.db.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the log who came in and who went out. */
@Component
class StayLog {
    private static final Logger LOG = LoggerFactory.getLogger(StayLog.class);

    private final AccessLog log;
    private final TransactionTemplate transaction;

    StayLog(AccessLog log, TransactionTemplate transaction) {
        this.log = log;
        this.transaction = transaction;
    }

    /** Nobody comes in untold. */
    void came(SignedIn who) {
        tell(who, "SIGN_IN");
    }

    void confirmed(SignedIn who) {
        tell(who, "CONFIRM_IDENTITY");
    }

    /** Whoever wants to leave may, told or not. */
    void went(SignedIn who, String how) {
        try {
            tell(who, how);
        } catch (RuntimeException fault) {
            LOG.error("somebody's leaving was not told ({})", fault.getClass().getSimpleName());
        }
    }

    private void tell(SignedIn who, String action) {
        Context.of(who)
                .run(() -> transaction.executeWithoutResult(
                        unused -> log.did(AuditEntry.of(Actor.of(who, null, null), action))));
    }
}
