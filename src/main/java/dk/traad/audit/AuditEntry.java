package dk.traad.audit;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.Id;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing somebody did, told without values, names or free text.
 *
 * @param action the name of the rule that was asked
 * @param object the kind of thing it was done to, where that is not the child itself
 * @param relation what opened the door, or held it shut
 * @param reason typed by a person who was told who reads it; null everywhere else
 */
public record AuditEntry(
        Actor actor,
        String action,
        @Nullable ChildId child,
        @Nullable String object,
        @Nullable UUID objectId,
        @Nullable String relation,
        @Nullable String reason,
        Audience audience) {

    /** For staff who answer for the log, until a child is named. */
    public static AuditEntry of(Actor actor, String action) {
        return new AuditEntry(actor, action, null, null, null, null, null, Audience.STAFF);
    }

    /** The child's family is shown it. */
    public AuditEntry about(ChildId child) {
        return new AuditEntry(actor, action, child, object, objectId, relation, reason, Audience.FAMILY);
    }

    public AuditEntry on(String kind, Id id) {
        return on(kind, id.value());
    }

    AuditEntry on(String kind, UUID id) {
        return new AuditEntry(actor, action, child, kind, id, relation, reason, audience);
    }

    /** On a page of that kind, which is about nothing that has a key. */
    public AuditEntry on(String kind) {
        return new AuditEntry(actor, action, child, kind, null, relation, reason, audience);
    }

    public AuditEntry because(@Nullable String relation) {
        return new AuditEntry(actor, action, child, object, objectId, relation, reason, audience);
    }

    public AuditEntry saying(String reason) {
        return new AuditEntry(actor, action, child, object, objectId, relation, reason, audience);
    }

    public AuditEntry shownTo(Audience audience) {
        return new AuditEntry(actor, action, child, object, objectId, relation, reason, audience);
    }
}
