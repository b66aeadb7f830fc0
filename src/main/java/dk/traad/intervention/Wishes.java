package dk.traad.intervention;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How families would rank what goes on around their child, and which of it they want to be part of. */
@Repository
class Wishes {
    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Of(ChildId child, Wish wish) {}

    /** Those nobody has answered, of whoever may wish today, the oldest first. */
    Map<ChildId, List<Wish>> open(Collection<ChildId> children, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT w.child, w.person, w.in_progress AS wished_now, w.later AS wished_later,
                            w.words AS wish_words, w.version AS wish_version, w.wished_at, w.answer, w.answer_words,
                            w.answered_at, '' AS answered_by,
                            coalesce(a.first_name || ' ' || a.last_name, c.first_name) AS wished_by
                        FROM intervention_wish w
                        JOIN child c ON c.municipality = w.municipality AND c.id = w.child
                        LEFT JOIN adult a ON a.municipality = w.municipality AND a.id = w.adult
                        WHERE w.municipality = :municipality AND w.child = ANY (CAST(:children AS uuid[]))
                            AND w.answer IS NULL AND (w.adult IS NULL OR EXISTS (
                                SELECT FROM custody h
                                WHERE h.municipality = w.municipality AND h.child = w.child AND h.adult = w.adult
                                    AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)))
                        ORDER BY w.wished_at, w.person
                        """)
                .param("children", List.copyOf(children))
                .param("today", today)
                .query((row, number) -> new Of(
                        new ChildId(row.getObject("child", UUID.class)),
                        java.util.Objects.requireNonNull(InterventionRow.wish(row))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Of::child, Collectors.mapping(Of::wish, Collectors.toList())));
    }

    /** A new wish, or the same one thought over; it waits for an answer again. @return false when it was changed meanwhile */
    boolean wish(ChildId child, Citizen who, Ranking ranking, int seen, Instant now) {
        return jdbc.sql("""
                        INSERT INTO intervention_wish AS w (municipality, child, person, adult, in_progress, later, wished_at)
                        VALUES (:municipality, :child, :person, CAST(:adult AS uuid), CAST(:now AS uuid[]),
                            CAST(:later AS uuid[]), :at)
                        ON CONFLICT (municipality, child, person) DO UPDATE
                        SET in_progress = excluded.in_progress, later = excluded.later, wished_at = excluded.wished_at,
                            version = w.version + 1,
                            words = CASE WHEN w.answer IS NULL THEN w.words ELSE '' END, answer = NULL, answer_words = '', answered_by = NULL,
                            answered_at = NULL
                        WHERE w.version = :seen
                        """)
                        .param("child", child)
                        .param("person", who.person())
                        .param("adult", adult(who))
                        .param("now", ranking.now())
                        .param("later", ranking.later())
                        .param("at", now)
                        .param("seen", seen)
                        .update()
                == 1;
    }

    /** @return false when there is no wish to say something about */
    boolean words(ChildId child, Citizen who, String words) {
        return jdbc.sql("""
                        UPDATE intervention_wish
                        SET words = :words
                        WHERE municipality = :municipality AND child = :child AND person = :person AND answer IS NULL
                        """)
                        .param("child", child)
                        .param("person", who.person())
                        .param("words", words)
                        .update()
                == 1;
    }

    void withdraw(ChildId child, Citizen who) {
        jdbc.sql("""
                        DELETE FROM intervention_wish
                        WHERE municipality = :municipality AND child = :child AND person = :person
                        """).param("child", child).param("person", who.person()).update();
    }

    void answer(ChildId child, Wish wish, String answer, String words, EmployeeId by, Instant now) {
        jdbc.sql("""
                        UPDATE intervention_wish
                        SET answer = :answer, answer_words = :words, answered_by = :by, answered_at = :now
                        WHERE municipality = :municipality AND child = :child AND person = :person AND version = :seen
                        """)
                .param("child", child)
                .param("person", wish.person())
                .param("answer", answer)
                .param("words", words)
                .param("by", by)
                .param("now", now)
                .param("seen", wish.version())
                .update();
    }

    void join(ChildId child, Intervention.Id intervention, Citizen who, boolean joins, Instant now) {
        jdbc.sql("""
                        INSERT INTO intervention_part (municipality, child, action, person, adult, joins, chosen_at)
                        VALUES (:municipality, :child, :action, :person, CAST(:adult AS uuid), :joins, :now)
                        ON CONFLICT (municipality, child, action, person) DO UPDATE
                        SET joins = excluded.joins, chosen_at = excluded.chosen_at
                        """)
                .param("child", child)
                .param("action", intervention)
                .param("person", who.person())
                .param("adult", adult(who))
                .param("joins", joins)
                .param("now", now)
                .update();
    }

    private static @Nullable UUID adult(Citizen who) {
        return who instanceof Parent parent ? parent.person() : null;
    }

    /** A wish that waits for whoever keeps one of the child's focus points, or coordinates the case. */
    record Waits(ChildId child, String childName, String wishedBy, LocalDate on) {}

    List<Waits> waitingFor(EmployeeId employee, LocalDate today) {
        return jdbc.sql("""
                        SELECT w.child, c.first_name || ' ' || c.last_name AS child_name,
                            coalesce(a.first_name, c.first_name) AS wished_by,
                            CAST(w.wished_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS on
                        FROM intervention_wish w
                        JOIN child c ON c.municipality = w.municipality AND c.id = w.child
                        LEFT JOIN adult a ON a.municipality = w.municipality AND a.id = w.adult
                        WHERE w.municipality = :municipality AND w.answer IS NULL AND (
                            EXISTS (SELECT FROM focus_point f
                                    WHERE f.municipality = w.municipality AND f.child = w.child AND f.owner = :employee
                                        AND f.state NOT IN ('ACHIEVED', 'STOPPED'))
                            OR EXISTS (SELECT FROM child_relation r
                                       WHERE r.municipality = w.municipality AND r.child = w.child
                                           AND r.employee = :employee AND r.relation = 'COORDINATES'
                                           AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)))
                        ORDER BY w.wished_at, w.child
                        """)
                .param("employee", employee)
                .param("today", today)
                .query(Waits.class)
                .list();
    }
}
