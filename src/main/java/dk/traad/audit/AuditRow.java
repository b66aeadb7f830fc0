package dk.traad.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the log as it is written; the names are the table's. */
record AuditRow(
        UUID id,
        String at,
        @Nullable UUID actor,
        @JsonProperty("actor_kind") String actorKind,
        @JsonProperty("actor_role") @Nullable String actorRole,
        @JsonProperty("actor_unit") @Nullable UUID actorUnit,
        String action,
        String outcome,
        boolean changing,
        @Nullable UUID child,
        @Nullable String object,
        @JsonProperty("object_id") @Nullable UUID objectId,
        @Nullable String relation,
        @Nullable String reason,
        UUID request,
        @Nullable String session,
        String audience) {

    static AuditRow of(AuditEntry entry, Outcome outcome, Audience audience, Instant at, Origin origin) {
        var actor = entry.actor();
        var child = entry.child();
        return new AuditRow(
                UUID.randomUUID(),
                at.toString(),
                actor.person(),
                actor.kind().name(),
                actor.role() == null ? null : actor.role().name(),
                actor.unit() == null ? null : actor.unit().value(),
                entry.action(),
                outcome.name(),
                origin.changing(),
                child == null ? null : child.value(),
                entry.object(),
                entry.objectId(),
                entry.relation(),
                entry.reason(),
                origin.request(),
                origin.session() == null ? null : "\\x" + origin.session(),
                audience.name());
    }
}
