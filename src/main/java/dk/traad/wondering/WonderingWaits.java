package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for people in wonderings. */
@Repository
class WonderingWaits {
    private final JdbcClient jdbc;

    WonderingWaits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What one of the family said and nobody here has taken up. */
    record FromFamily(
            Wondering.Id wondering,
            ChildId child,
            Kind kind,
            String childName,
            String adultName,
            String words,
            Instant at) {
        enum Kind {
            OPENED,
            CALL,
            ANSWER
        }
    }

    /**
     * Their own wonderings until somebody answers, a wish for a call until somebody has talked with them, and other words
     * until somebody has read them; for those who are close to the child.
     */
    List<FromFamily> fromFamily(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        WITH mine AS (
                            SELECT DISTINCT wondering
                            FROM wondering_relation
                            WHERE municipality = :municipality AND employee = :employee
                                AND relation IN ('WORKS_IN_GROUP', 'ASSIGNED', 'COORDINATES')
                                AND from_on <= :today AND (to_on IS NULL OR to_on >= :today))
                        SELECT w.id AS wondering, w.child, 'OPENED' AS kind, w.first_name || ' ' || w.last_name AS child_name,
                            w.opener_name AS adult_name, w.sentence AS words, w.opened_at AS at
                        FROM mine
                        JOIN wondering_card w ON w.municipality = :municipality AND w.id = mine.wondering
                        WHERE w.from_family AND w.state = 'OPENED'
                        UNION ALL
                        SELECT w.id, w.child, CASE n.kind WHEN 'CALL' THEN 'CALL' ELSE 'ANSWER' END,
                            w.first_name || ' ' || w.last_name, a.first_name || ' ' || a.last_name, n.words, n.written_at
                        FROM mine
                        JOIN wondering_card w ON w.municipality = :municipality AND w.id = mine.wondering
                            AND w.state IN ('OPENED', 'ANSWERED')
                        JOIN wondering_entry n ON n.municipality = w.municipality AND n.wondering = w.id
                        JOIN adult a ON a.municipality = n.municipality AND a.id = n.written_by_adult
                        WHERE CASE WHEN n.kind = 'CALL' THEN NOT EXISTS (
                                SELECT FROM wondering_entry talk
                                WHERE talk.municipality = n.municipality AND talk.wondering = n.wondering
                                    AND talk.kind = 'TALK' AND talk.written_at >= n.written_at)
                            ELSE n.seen_by_staff_at IS NULL END
                        ORDER BY at
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(FromFamily.class)
                .list();
    }

    /** A wondering in which the family has not been met. */
    record WithoutContact(
            Wondering.Id wondering, ChildId child, String childName, LocalDate noticedOn, boolean isAtHome) {}

    /** Those this person opened and may still talk over. */
    List<WithoutContact> opened(EmployeeId employee, LocalDate today, LocalDate noticedBy) {
        return jdbc.sql("""
                        SELECT w.id AS wondering, w.child, w.first_name || ' ' || w.last_name AS child_name,
                            w.noticed_on, w.sector = 'HEALTH_VISITING' AS is_at_home
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.opener = :employee AND w.state = 'OPENED'
                            AND w.contacted_on IS NULL AND w.noticed_on <= :noticedBy AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :employee
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY w.noticed_on, w.id
                        """)
                .param("employee", employee)
                .param("today", today)
                .param("noticedBy", noticedBy)
                .query(WithoutContact.class)
                .list();
    }

    /** Those in the units this person leads, also the family's own that nobody has answered; the first noticed first. */
    List<WithoutContact> led(EmployeeId leader, LocalDate today, LocalDate noticedBy) {
        return jdbc.sql("""
                        SELECT w.id AS wondering, w.child, w.first_name || ' ' || w.last_name AS child_name,
                            w.noticed_on, w.sector = 'HEALTH_VISITING' AS is_at_home
                        FROM wondering_card w
                        WHERE w.municipality = :municipality AND w.state = 'OPENED' AND w.contacted_on IS NULL
                            AND w.noticed_on <= :noticedBy AND EXISTS (
                            SELECT FROM wondering_relation r
                            WHERE r.municipality = w.municipality AND r.wondering = w.id AND r.employee = :leader
                                AND r.relation = 'LEADS_UNIT'
                                AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today))
                        ORDER BY w.noticed_on, w.id
                        """)
                .param("leader", leader)
                .param("today", today)
                .param("noticedBy", noticedBy)
                .query(WithoutContact.class)
                .list();
    }
}
