package dk.traad.audit;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.db.SealingConnections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;

/** What the log tells of one municipality, read as the sealer: the application cannot. */
public record Told(
        @Nullable UUID actor,
        String actorKind,
        @Nullable String actorRole,
        @Nullable UUID actorUnit,
        String action,
        String outcome,
        boolean changing,
        @Nullable UUID child,
        @Nullable String object,
        @Nullable UUID objectId,
        @Nullable String relation,
        @Nullable String reason,
        UUID request,
        String audience) {

    public static List<Told> in(SealingConnections sealing, MunicipalityCode municipality) {
        return sealing.inTransaction(
                jdbc -> jdbc.query("""
                SELECT actor, actor_kind, actor_role, actor_unit, action, outcome, changing, child, object, object_id,
                    relation, reason, request, audience
                FROM audit
                WHERE municipality = ?
                ORDER BY written_at, id
                """, new DataClassRowMapper<>(Told.class), municipality.value()));
    }
}
