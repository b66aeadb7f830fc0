package dk.traad.figures;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.WholeMunicipality;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was true of every child at a moment, also an earlier one: one statement for each question. Never leaves this package. */
@Repository
class FigureFacts {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    /** How far back a worry, a follow-up or an answer counts. */
    private static final int MONTHS = 12;

    private final JdbcClient jdbc;
    private final WholeMunicipality wholeMunicipality;
    private final Municipalities municipalities;

    FigureFacts(JdbcClient jdbc, WholeMunicipality wholeMunicipality, Municipalities municipalities) {
        this.jdbc = jdbc;
        this.wholeMunicipality = wholeMunicipality;
        this.municipalities = municipalities;
    }

    /** As the tables tell it today. */
    World world(Instant at) {
        return wholeMunicipality.call(() -> {
            var children = children(day(at));
            var answers = new EnumMap<Question, Map<UUID, Integer>>(Question.class);
            for (var question : EnumSet.complementOf(EnumSet.of(Question.SEEN))) {
                answers.put(question, answers(question, at));
            }
            var seen = answers(Question.SEEN, at);
            children.keySet().forEach(child -> seen.putIfAbsent(child, Question.SEEN.indexOf("MISSING")));
            answers.put(Question.SEEN, seen);
            return new World(at, children, answers);
        });
    }

    /** Where each belongs: as coverage counts them. */
    private Map<UUID, World.Where> children(LocalDate on) {
        var children = new HashMap<UUID, World.Where>();
        jdbc.sql("""
                        SELECT DISTINCT ON (s.child) s.child, s.sector, u.number, u.name, d.district,
                            CAST(extract(year FROM age(CAST(:on AS date), c.birthday)) AS int) AS age
                        FROM child_in_sector s
                        JOIN child c ON c.municipality = s.municipality AND c.id = s.child
                            AND (c.ended_on IS NULL OR c.ended_on >= :on)
                        JOIN unit u ON u.municipality = s.municipality AND u.id = s.unit
                        LEFT JOIN unit_district d ON d.municipality = u.municipality AND d.unit = u.id
                        WHERE s.municipality = :municipality AND s.from_on <= :on AND (s.to_on IS NULL OR s.to_on >= :on)
                        ORDER BY s.child, s.sector = 'HEALTH_VISITING', s.from_on DESC, s.unit, s.unit_group
                        """).param("on", on).query(row -> {
            children.put(
                    row.getObject("child", UUID.class),
                    new World.Where(
                            row.getString("sector"),
                            row.getString("number"),
                            row.getString("name"),
                            row.getString("district"),
                            row.getInt("age")));
        });
        return children;
    }

    private Map<UUID, Integer> answers(Question question, Instant at) {
        var months =
                question == Question.SEEN ? municipalities.cooperationModel().monthsBetween() : MONTHS;
        var answers = new HashMap<UUID, Integer>();
        jdbc.sql(sql(question))
                .param("at", at)
                .param(
                        "since",
                        day(at).minusMonths(months).atStartOfDay(DENMARK).toInstant())
                // Not the same moment as a date, which would be the day before where the database counts in another
                // zone.
                .param("sinceOn", day(at).minusMonths(months))
                .param("on", day(at))
                .query(row -> {
                    answers.put(row.getObject("child", UUID.class), question.indexOf(row.getString("answer")));
                });
        return answers;
    }

    private static String sql(Question question) {
        return switch (question) {
            case SEEN -> """
                    SELECT DISTINCT a.child, 'SEEN' AS answer
                    FROM joint_assessment j
                    JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                    WHERE j.municipality = :municipality AND j.decided_at >= :since AND j.decided_at <= :at
                    """;
            case THRIVING -> """
                    SELECT DISTINCT ON (a.child) a.child, j.position AS answer
                    FROM joint_assessment j
                    JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                    WHERE j.municipality = :municipality AND j.decided_at >= :since AND j.decided_at <= :at
                    ORDER BY a.child, j.decided_at DESC, j.version DESC, a.id
                    """;
            case AGREEMENT -> """
                    WITH newest AS (
                        SELECT DISTINCT ON (a.child) a.child, a.id, a.agreement
                        FROM joint_assessment j
                        JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                        WHERE j.municipality = :municipality AND j.decided_at >= :since AND j.decided_at <= :at
                        ORDER BY a.child, j.decided_at DESC, j.version DESC, a.id)
                    SELECT child, agreement AS answer
                    FROM newest
                    WHERE agreement IS NOT NULL
                    UNION ALL
                    SELECT n.child, (ARRAY['SAME', 'NEAR', 'FAR'])[1 + max(own.place) - min(own.place)] AS answer
                    FROM newest n
                    JOIN own_assessment o ON o.municipality = :municipality AND o.assessment = n.id AND o.submitted_at <= :at
                        AND o.forgotten_on IS NULL
                    CROSS JOIN LATERAL (
                        SELECT array_position(ARRAY['GREEN', 'YELLOW', 'RED'], o.position) AS place) own
                    GROUP BY n.child
                    HAVING count(*) > 1
                    """;
            case CHANGE -> """
                    WITH newest AS (
                        SELECT DISTINCT ON (j.assessment) a.child, j.assessment, j.position, j.decided_at
                        FROM joint_assessment j
                        JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                        WHERE j.municipality = :municipality AND j.decided_at <= :at
                        ORDER BY j.assessment, j.version DESC),
                    in_order AS (
                        SELECT child, position, decided_at, row_number() OVER time AS place, lead(position) OVER time AS before
                        FROM newest
                        WINDOW time AS (PARTITION BY child ORDER BY decided_at DESC, assessment))
                    SELECT child, before || '_' || position AS answer
                    FROM in_order
                    WHERE place = 1 AND before IS NOT NULL AND decided_at >= :since
                    """;
            case ACTION -> """
                    WITH worry AS (
                        SELECT DISTINCT ON (a.child) a.child, j.position, j.decided_at
                        FROM joint_assessment j
                        JOIN assessment a ON a.municipality = j.municipality AND a.id = j.assessment
                        WHERE j.municipality = :municipality AND j.decided_at >= :since AND j.decided_at <= :at
                        ORDER BY a.child, j.decided_at DESC, j.version DESC, a.id)
                    SELECT w.child, CASE
                        WHEN act.at IS NULL THEN 'NOT_YET'
                        WHEN act.at <= w.decided_at + interval '1 month' THEN 'WITHIN_MONTH'
                        ELSE 'LATER' END AS answer
                    FROM worry w
                    CROSS JOIN LATERAL (
                        SELECT min(f.created_at) AS at
                        FROM focus_point f
                        WHERE f.municipality = :municipality AND f.child = w.child
                            AND f.created_at >= w.decided_at AND f.created_at <= :at) act
                    WHERE w.position <> 'GREEN'
                    """;
            case FOLLOW_UP -> """
                    SELECT f.child, (ARRAY['ON_TIME', 'LATE', 'OVERDUE'])[max(CASE
                        WHEN f.noted_at IS NULL OR f.noted_at > :at THEN 3
                        WHEN f.held_on > f.due_on THEN 2
                        ELSE 1 END)] AS answer
                    FROM follow_up f
                    WHERE f.municipality = :municipality AND f.child IS NOT NULL AND f.state <> 'CANCELLED'
                        AND f.booked_at <= :at AND f.due_on < :on AND f.due_on >= :sinceOn
                    GROUP BY f.child
                    """;
            case EFFECT -> """
                    SELECT DISTINCT ON (f.child) f.child, CASE f.outcome WHEN 'REPLACE' THEN 'ADJUST' ELSE f.outcome END AS answer
                    FROM follow_up f
                    WHERE f.municipality = :municipality AND f.child IS NOT NULL AND f.state = 'HELD'
                        AND f.noted_at >= :since AND f.noted_at <= :at
                    ORDER BY f.child, f.noted_at DESC, f.id
                    """;
            case EXPERIENCE -> """
                    SELECT e.child, (ARRAY['YES', 'PARTLY', 'NO'])[max(CASE e.makes_difference
                        WHEN 'YES' THEN 1 WHEN 'PARTLY' THEN 2 ELSE 3 END)] AS answer
                    FROM family_experience e
                    WHERE e.municipality = :municipality AND e.answered_at >= :since AND e.answered_at <= :at
                    GROUP BY e.child
                    """;
            case TRANSITION -> """
                    SELECT DISTINCT ON (t.child) t.child, CASE
                        WHEN t.received_on IS NULL OR t.received_on > :on THEN 'NOT_YET'
                        WHEN t.received_on > t.starts_on THEN 'LATE'
                        ELSE 'IN_TIME' END AS answer
                    FROM transition t
                    WHERE t.municipality = :municipality AND t.state <> 'CALLED_OFF' AND t.opened_at <= :at
                        AND t.starts_on <= :on AND t.starts_on >= :sinceOn
                    ORDER BY t.child, t.starts_on DESC, t.id
                    """;
            case PROGRAMME -> """
                    WITH meant_for AS (
                        SELECT c.id AS child, p.id AS programme
                        FROM programme p
                        JOIN child c ON c.municipality = p.municipality
                            AND c.birthday + make_interval(months => p.from_months) <= :on
                            AND c.birthday + make_interval(months => p.to_months + 1) > :on
                        WHERE p.municipality = :municipality AND p.record_policy = 'ORDINARY' AND p.need_visits IS NOT NULL
                            AND :on BETWEEN p.from_on AND p.to_on AND p.need_visits <= (
                                SELECT count(*)
                                FROM home_visit v
                                WHERE v.municipality = p.municipality AND v.child = c.id AND v.step IS NULL
                                    AND v.held_on <= :on AND v.held_on < c.birthday + interval '1 year')
                        UNION
                        SELECT o.child, o.programme
                        FROM programme_offer o
                        WHERE o.municipality = :municipality AND o.offered_on <= :on AND o.offered_on >= :sinceOn)
                    SELECT m.child, (ARRAY['COMPLETED', 'UNDER_WAY', 'ACCEPTED', 'OFFERED', 'NOT_OFFERED'])[min(CASE
                        WHEN o.id IS NULL THEN 5
                        WHEN o.answer IS DISTINCT FROM 'YES' OR o.answered_on > :on THEN 4
                        WHEN visit.held = 0 THEN 3
                        WHEN visit.held < visit.planned THEN 2
                        ELSE 1 END)] AS answer
                    FROM meant_for m
                    LEFT JOIN programme_offer o ON o.municipality = :municipality AND o.programme = m.programme
                        AND o.child = m.child AND o.offered_on <= :on
                    CROSS JOIN LATERAL (
                        SELECT count(*) AS planned, count(*) FILTER (WHERE v.held_on <= :on) AS held
                        FROM home_visit v
                        JOIN programme_visit s ON s.municipality = v.municipality AND s.step = v.step
                            AND s.programme = m.programme
                        WHERE v.municipality = :municipality AND v.child = m.child AND v.state <> 'CANCELLED') visit
                    GROUP BY m.child
                    """;
        };
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DENMARK).toLocalDate();
    }
}
