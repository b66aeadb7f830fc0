package dk.traad.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The rows of the log: added, however many, in one statement. Nothing here or elsewhere changes them. */
final class AuditRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AuditRows() {}

    static void add(JdbcClient jdbc, List<AuditRow> rows) {
        jdbc.sql("""
                        INSERT INTO audit (municipality, id, at, actor, actor_kind, actor_role, actor_unit, action, outcome,
                            changing, child, object, object_id, relation, reason, request, session, audience)
                        SELECT :municipality, r.id, r.at, r.actor, r.actor_kind, r.actor_role, r.actor_unit, r.action,
                            r.outcome, r.changing, r.child, r.object, r.object_id, r.relation, r.reason, r.request,
                            r.session, r.audience
                        FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS r (id uuid, at timestamptz, actor uuid,
                            actor_kind text, actor_role text, actor_unit uuid, action text, outcome text, changing boolean,
                            child uuid, object text, object_id uuid, relation text, reason text, request uuid,
                            session bytea, audience text)
                        """).param("rows", JSON.writeValueAsString(rows)).update();
    }
}
