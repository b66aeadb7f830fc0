package dk.traad.lookup;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.UnitId;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The questions families have asked about look-ups, each family member's own. */
@Repository
class Questions {
    private final JdbcClient jdbc;

    Questions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What may be asked about once: one employee's look-ups of one day. */
    static String about(LookUp lookUp) {
        return about(lookUp.employee() == null ? null : lookUp.employee().value(), lookUp.day());
    }

    private static String about(@Nullable UUID employee, LocalDate day) {
        return employee + " " + day;
    }

    Set<String> askedAbout(ChildId child, Citizen who) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT employee, looked_on
                        FROM look_up_question
                        WHERE municipality = :municipality AND child = :child AND adult IS NOT DISTINCT FROM CAST(:adult AS uuid)
                        """)
                .param("child", child)
                .param("adult", adult(who))
                .query((row, number) ->
                        about(row.getObject("employee", UUID.class), row.getObject("looked_on", LocalDate.class)))
                .list());
    }

    List<AskedQuestion> of(ChildId child, Citizen who, Whereabouts whereabouts, Screen screen) {
        return jdbc.sql("""
                        SELECT looked_on, question, asked_at, answer_by, answer, answered_at
                        FROM look_up_question
                        WHERE municipality = :municipality AND child = :child AND adult IS NOT DISTINCT FROM CAST(:adult AS uuid)
                        ORDER BY asked_at DESC, id
                        """)
                .param("child", child)
                .param("adult", adult(who))
                .query((row, number) -> {
                    var answer = row.getString("answer");
                    return new AskedQuestion(
                            row.getObject("looked_on", LocalDate.class),
                            row.getString("question"),
                            instant(row, "asked_at"),
                            row.getObject("answer_by", LocalDate.class),
                            answer == null ? null : whereabouts.words(answer, screen),
                            answer == null ? null : instant(row, "answered_at"));
                })
                .list();
    }

    /** The first opening counts. */
    void noteRead(ChildId child, Citizen who, Instant now) {
        jdbc.sql("""
                        UPDATE look_up_question SET read_at = :now
                        WHERE municipality = :municipality AND child = :child AND adult IS NOT DISTINCT FROM CAST(:adult AS uuid)
                            AND answer IS NOT NULL AND read_at IS NULL
                        """)
                .param("child", child)
                .param("adult", adult(who))
                .param("now", now)
                .update();
    }

    /** Those of these children about whom this parent has an answer they have not read. */
    Set<ChildId> withUnreadAnswers(List<ChildId> children, Parent who) {
        return Set.copyOf(jdbc.sql("""
                        SELECT DISTINCT child
                        FROM look_up_question
                        WHERE municipality = :municipality AND adult = :adult AND child = ANY(CAST(:children AS uuid[]))
                            AND answer IS NOT NULL AND read_at IS NULL
                        """)
                .param("adult", who.adult())
                .param("children", children)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list());
    }

    /** Kept once, however often it is sent: its key rests on its words. */
    void ask(
            Question.Id id,
            ChildId child,
            Citizen who,
            LookUp lookUp,
            @Nullable UnitId unit,
            String words,
            Instant now,
            LocalDate answerBy) {
        jdbc.sql("""
                        INSERT INTO look_up_question (municipality, id, child, adult, look_up, employee, looked_on, unit,
                            question, asked_at, answer_by)
                        VALUES (:municipality, :id, :child, CAST(:adult AS uuid), :lookUp, :employee, :day,
                            CAST(:unit AS uuid), :words, :now, :answerBy)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                .param("id", id)
                .param("child", child)
                .param("adult", adult(who))
                .param("lookUp", lookUp.newest())
                .param("employee", lookUp.employee())
                .param("day", lookUp.day())
                .param("unit", lookUp.role() == Role.LEADER ? null : unit)
                .param("words", words)
                .param("now", now)
                .param("answerBy", answerBy)
                .update();
    }

    /** Open ones for the leader of these units; those without anybody to answer for the data protection officer. */
    List<Question> open(List<UnitId> led, boolean isOfficer, EmployeeId reader, LocalDate today) {
        return jdbc.sql("""
                        SELECT q.id, q.child, c.first_name || ' ' || c.last_name AS child_name,
                            coalesce(d.first_name || ' ' || d.last_name, c.first_name || ' ' || c.last_name) AS asker,
                            q.employee, e.name AS employee_name, q.looked_on, q.question, q.asked_at, q.answer_by,
                            q.answer, q.answered_at
                        FROM look_up_question q
                        JOIN child c ON c.municipality = q.municipality AND c.id = q.child
                        JOIN employee e ON e.municipality = q.municipality AND e.id = q.employee
                        LEFT JOIN adult d ON d.municipality = q.municipality AND d.id = q.adult
                        WHERE q.municipality = :municipality AND q.answer IS NULL AND q.employee <> :reader
                            AND (q.unit = ANY(CAST(:led AS uuid[])) OR :isOfficer AND NOT EXISTS (
                                SELECT FROM employed l
                                WHERE l.municipality = q.municipality AND l.unit = q.unit AND l.role = 'LEADER'
                                    AND l.employee <> q.employee
                                    AND l.from_on <= :today AND (l.to_on IS NULL OR l.to_on >= :today)))
                        ORDER BY q.answer_by, q.id
                        """)
                .param("led", led)
                .param("isOfficer", isOfficer)
                .param("reader", reader)
                .param("today", today)
                .query((row, number) -> question(row))
                .list();
    }

    /** One of those, or one that has been answered meanwhile. */
    Optional<Question> one(Question.Id id, List<UnitId> led, boolean isOfficer, EmployeeId reader, LocalDate today) {
        return open(led, isOfficer, reader, today).stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .or(() -> answered(id, reader));
    }

    private Optional<Question> answered(Question.Id id, EmployeeId by) {
        return jdbc.sql("""
                        SELECT q.id, q.child, c.first_name || ' ' || c.last_name AS child_name,
                            coalesce(d.first_name || ' ' || d.last_name, c.first_name || ' ' || c.last_name) AS asker,
                            q.employee, e.name AS employee_name, q.looked_on, q.question, q.asked_at, q.answer_by,
                            q.answer, q.answered_at
                        FROM look_up_question q
                        JOIN child c ON c.municipality = q.municipality AND c.id = q.child
                        JOIN employee e ON e.municipality = q.municipality AND e.id = q.employee
                        LEFT JOIN adult d ON d.municipality = q.municipality AND d.id = q.adult
                        WHERE q.municipality = :municipality AND q.id = :id AND q.answered_by = :by
                        """)
                .param("id", id)
                .param("by", by)
                .query((row, number) -> question(row))
                .optional();
    }

    /** @return false when somebody else has answered meanwhile */
    boolean answer(Question.Id id, String words, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE look_up_question SET answer = :words, answered_by = :by, answered_at = :now
                        WHERE municipality = :municipality AND id = :id AND answer IS NULL
                        """)
                        .param("id", id)
                        .param("words", words)
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Who is told that there is an answer; empty when the young person asked, who has no mail here. */
    Optional<AdultId> asker(Question.Id id) {
        return jdbc.sql("""
                        SELECT adult FROM look_up_question
                        WHERE municipality = :municipality AND id = :id AND adult IS NOT NULL
                        """)
                .param("id", id)
                .query((row, number) -> new AdultId(row.getObject("adult", UUID.class)))
                .optional();
    }

    private static @Nullable AdultId adult(Citizen who) {
        return who instanceof Parent parent ? parent.adult() : null;
    }

    private static Question question(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Question(
                new Question.Id(row.getObject("id", UUID.class)),
                new ChildId(row.getObject("child", UUID.class)),
                row.getString("child_name"),
                row.getString("asker"),
                new EmployeeId(row.getObject("employee", UUID.class)),
                row.getString("employee_name"),
                row.getObject("looked_on", LocalDate.class),
                row.getString("question"),
                instant(row, "asked_at"),
                row.getObject("answer_by", LocalDate.class),
                answer,
                answer == null ? null : instant(row, "answered_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
