package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.EmployeeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was noted about dialogues, and how parents remember them. Only added to. */
@Repository
class Notes {
    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all dialogues of a focus point, the newest version first. */
    List<Note> of(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT n.dialogue, n.version, n.held_on, n.took_part, n.child_took_part, n.outcome, n.agreement,
                            n.correction_reason, e.name AS noted_by, n.noted_at
                        FROM dialogue_note n
                        JOIN dialogue d ON d.municipality = n.municipality AND d.id = n.dialogue
                        JOIN employee e ON e.municipality = n.municipality AND e.id = n.noted_by
                        WHERE n.municipality = :municipality AND d.focus_point = :focusPoint
                        ORDER BY n.held_on DESC, n.dialogue, n.version DESC
                        """)
                .param("focusPoint", focusPoint)
                .query((row, number) -> read(row))
                .list();
    }

    void add(Dialogue dialogue, int version, OutcomeForm form, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO dialogue_note (municipality, dialogue, version, child, held_on, took_part, child_took_part,
                            outcome, agreement, correction_reason, noted_by, noted_at)
                        VALUES (:municipality, :dialogue, :version, :child, :heldOn, CAST(:tookPart AS uuid[]),
                            :childTookPart, :outcome, :agreement, CAST(:correctionReason AS text), :by, :now)
                        """)
                .param("dialogue", dialogue.id())
                .param("version", version)
                .param("child", dialogue.child())
                .param("heldOn", form.held())
                .param("tookPart", form.tookPart())
                .param("childTookPart", form.didChildTakePart())
                .param("outcome", form.outcome())
                .param("agreement", form.agreement())
                .param("correctionReason", version == 1 ? null : form.correctionReason())
                .param("by", by)
                .param("now", now)
                .update();
    }

    List<Remark> remarks(FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT r.dialogue, r.adult, p.first_name || ' ' || p.last_name AS adult_name, r.words, r.sent_at
                        FROM dialogue_remark r
                        JOIN dialogue d ON d.municipality = r.municipality AND d.id = r.dialogue
                        JOIN adult p ON p.municipality = r.municipality AND p.id = r.adult
                        WHERE r.municipality = :municipality AND d.focus_point = :focusPoint
                        ORDER BY r.sent_at, r.id
                        """).param("focusPoint", focusPoint).query(Remark.class).list();
    }

    /** Kept once, however often the same words are sent. */
    void remark(Dialogue dialogue, AdultId adult, String words, Instant now) {
        var all = dialogue.id() + "\n" + adult + "\n" + words;
        jdbc.sql("""
                        INSERT INTO dialogue_remark (municipality, id, dialogue, child, adult, words, sent_at)
                        VALUES (:municipality, :id, :dialogue, :child, :adult, :words, :now)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                .param("id", UUID.nameUUIDFromBytes(all.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .param("dialogue", dialogue.id())
                .param("child", dialogue.child())
                .param("adult", adult)
                .param("words", words)
                .param("now", now)
                .update();
    }

    /** Whoever works with the child has opened the page they stand on. */
    void markSeen(FocusPoint.Id focusPoint, Instant now) {
        jdbc.sql("""
                        UPDATE dialogue_remark r
                        SET seen_at = :now
                        FROM dialogue d
                        WHERE r.municipality = :municipality AND d.municipality = r.municipality AND d.id = r.dialogue
                            AND d.focus_point = :focusPoint AND r.seen_at IS NULL
                        """).param("focusPoint", focusPoint).param("now", now).update();
    }

    /** The focus points in which a parent's remark has not been read. */
    List<FocusPoint.Id> withUnseenRemarks(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT DISTINCT d.focus_point
                        FROM dialogue_remark r
                        JOIN dialogue d ON d.municipality = r.municipality AND d.id = r.dialogue
                        WHERE r.municipality = :municipality AND r.seen_at IS NULL
                            AND d.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> new FocusPoint.Id(row.getObject("focus_point", UUID.class)))
                .list();
    }

    private static Note read(ResultSet row) throws SQLException {
        return new Note(
                new Dialogue.Id(row.getObject("dialogue", UUID.class)),
                row.getInt("version"),
                row.getObject("held_on", LocalDate.class),
                Arrays.asList((UUID[]) row.getArray("took_part").getArray()),
                row.getBoolean("child_took_part"),
                row.getString("outcome"),
                row.getString("agreement"),
                row.getString("correction_reason"),
                row.getString("noted_by"),
                DialogueRow.instant(row, "noted_at"));
    }
}
