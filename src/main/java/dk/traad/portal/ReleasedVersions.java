package dk.traad.portal;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The assessments families have been given, and who has read them. */
@Repository
class ReleasedVersions {
    private final JdbcClient jdbc;

    ReleasedVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom an assessment is about, and who made it. */
    record About(ChildId child, Sector sector) {}

    /** If it is about one of these children and families have been given it. */
    Optional<About> about(FamilyAssessment.Id assessment, List<ChildId> children) {
        return jdbc.sql("""
                        SELECT DISTINCT child, sector
                        FROM family_assessment
                        WHERE municipality = :municipality AND assessment = :assessment
                            AND child = ANY(CAST(:children AS uuid[]))
                        """)
                .param("assessment", assessment)
                .param("children", children)
                .query(About.class)
                .optional();
    }

    /** Every version of every assessment of one child, the newest first. */
    List<ReleasedVersion> of(ChildId child, UUID reader) {
        return jdbc.sql("""
                        SELECT f.assessment, f.version, f.sector, u.name AS unit_name, g.name AS group_name, f.state,
                            f.position, f.going_well, f.attention, f.context, f.surroundings, f.next_step,
                            f.correction_reason, f.decided_at, f.is_newest,
                            ARRAY(SELECT e.name FROM employee e
                                  WHERE e.municipality = f.municipality AND e.id = ANY(f.took_part || f.decided_by)
                                  ORDER BY e.name COLLATE "da-x-icu") AS made_by,
                            coalesce(n.answer_by, (
                                SELECT max(other.answer_by) FROM parent_notice other
                                WHERE other.municipality = f.municipality AND other.assessment = f.assessment
                                    AND other.version = f.version)) AS answer_by,
                            n.read_at IS NOT NULL AS is_read
                        FROM family_assessment f
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        LEFT JOIN unit_group g ON g.municipality = f.municipality AND g.id = f.unit_group
                        LEFT JOIN parent_notice n ON n.municipality = f.municipality AND n.assessment = f.assessment
                            AND n.version = f.version AND n.adult = :reader
                        WHERE f.municipality = :municipality AND f.child = :child
                        ORDER BY f.decided_at DESC, f.version DESC
                        """)
                .param("child", child)
                .param("reader", reader)
                .query((row, number) -> version(row))
                .list();
    }

    /** What stands on a child's card of one sector: the day of the newest, and whether something is unread. */
    record Latest(ChildId child, Sector sector, LocalDate decidedOn, boolean hasNews) {}

    /** For all of these children in one statement. */
    List<Latest> latestOf(List<ChildId> children, AdultId reader) {
        return jdbc.sql("""
                        SELECT v.child, v.sector, max(v.decided_on) AS decided_on, bool_or(v.unread) AS has_news
                        FROM (
                            SELECT DISTINCT ON (f.assessment) f.child, f.sector, n.read_at IS NULL AS unread,
                                CAST(f.decided_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS decided_on
                            FROM family_assessment f
                            LEFT JOIN parent_notice n ON n.municipality = f.municipality AND n.assessment = f.assessment
                                AND n.version = f.version AND n.adult = :reader
                            WHERE f.municipality = :municipality AND f.child = ANY(CAST(:children AS uuid[]))
                            ORDER BY f.assessment, f.version DESC) v
                        GROUP BY v.child, v.sector
                        """)
                .param("children", children)
                .param("reader", reader)
                .query(Latest.class)
                .list();
    }

    /** What this reader has not opened, and until when it can still be answered before it is final. */
    record Unread(
            FamilyAssessment.Id assessment,
            ChildId child,
            Sector sector,
            @Nullable LocalDate answerBy) {}

    List<Unread> unread(List<ChildId> children, AdultId reader) {
        return jdbc.sql("""
                        SELECT v.*
                        FROM (
                            SELECT DISTINCT ON (f.assessment) f.assessment, f.child, f.sector, n.answer_by,
                                n.adult IS NOT NULL AND n.read_at IS NULL AS unread
                            FROM family_assessment f
                            LEFT JOIN parent_notice n ON n.municipality = f.municipality AND n.assessment = f.assessment
                                AND n.version = f.version AND n.adult = :reader
                            WHERE f.municipality = :municipality AND f.child = ANY(CAST(:children AS uuid[]))
                            ORDER BY f.assessment, f.version DESC) v
                        WHERE v.unread
                        """)
                .param("children", children)
                .param("reader", reader)
                .query(Unread.class)
                .list();
    }

    /** The first opening counts. A custody holder who was sent no notice reads all the same and has a receipt too. */
    void read(FamilyAssessment.Id assessment, int version, AdultId reader, Instant now) {
        jdbc.sql("""
                        INSERT INTO parent_notice
                            (municipality, assessment, child, version, adult, sent_at, answer_by, read_at)
                        SELECT a.municipality, a.id, a.child, :version, :reader, :now, (
                            SELECT max(n.answer_by)
                            FROM parent_notice n
                            WHERE n.municipality = a.municipality AND n.assessment = a.id AND n.version = :version), :now
                        FROM assessment a
                        WHERE a.municipality = :municipality AND a.id = :assessment
                        ON CONFLICT (municipality, assessment, version, adult) DO UPDATE SET read_at = excluded.read_at
                        WHERE parent_notice.read_at IS NULL
                        """)
                .param("assessment", assessment)
                .param("version", version)
                .param("reader", reader)
                .param("now", now)
                .update();
    }

    private static ReleasedVersion version(ResultSet row) throws SQLException {
        return new ReleasedVersion(
                new FamilyAssessment.Id(row.getObject("assessment", UUID.class)),
                row.getInt("version"),
                Sector.valueOf(row.getString("sector")),
                row.getString("unit_name"),
                row.getString("group_name"),
                row.getString("state"),
                Position.valueOf(row.getString("position")),
                row.getString("going_well"),
                row.getString("attention"),
                row.getString("context"),
                row.getString("surroundings"),
                NextStep.valueOf(row.getString("next_step")),
                row.getString("correction_reason"),
                List.of((String[]) row.getArray("made_by").getArray()),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("is_newest"),
                row.getObject("answer_by", LocalDate.class),
                row.getBoolean("is_read"));
    }
}
