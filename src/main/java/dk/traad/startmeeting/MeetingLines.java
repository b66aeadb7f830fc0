package dk.traad.startmeeting;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What offers of a meeting bring to the desk of those who made them. */
@Repository
class MeetingLines implements WaitingLines {
    private static final int DAYS_TO_ANSWER = 10;
    private static final int DAYS_AHEAD = 14;

    private final JdbcClient jdbc;
    private final Access access;

    MeetingLines(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    private enum Why {
        UNANSWERED,
        ASK_AGAIN,
        ARRANGE,
        NOTE,
        FOLLOW_UP
    }

    private record Line(UUID transition, ChildId child, String childName, Why why, LocalDate due) {}

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var children = access.children(who, MeetingAction.OFFER_MEETING);
        if (children.isEmpty()) {
            return List.of();
        }
        return lines(who, children, screen.today()).stream()
                .map(line -> new Waiting(
                                line.due().isAfter(screen.today()) ? Waiting.Part.SOON : Waiting.Part.NOW,
                                line.due(),
                                screen.text("startmeeting.desk." + line.why(), line.childName()),
                                screen.text("startmeeting.desk.detail"),
                                screen.text("startmeeting.desk.verb." + line.why()),
                                "/transitions/" + line.transition())
                        .about(line.child()))
                .toList();
    }

    /** Of offers this person made, while the transition is under way. */
    private List<Line> lines(Professional who, List<ChildId> children, LocalDate today) {
        return jdbc.sql("""
                        SELECT l.transition, l.child, c.first_name || ' ' || c.last_name AS child_name, l.why, l.due
                        FROM (
                            SELECT o.municipality, o.transition, o.child,
                                CASE WHEN o.held_on IS NOT NULL THEN 'FOLLOW_UP'
                                    WHEN a.yes AND o.meets_at IS NULL THEN 'ARRANGE'
                                    WHEN a.yes THEN 'NOTE'
                                    WHEN a.later IS NOT NULL THEN 'ASK_AGAIN'
                                    WHEN a.answers = 0 THEN 'UNANSWERED' END AS why,
                                CASE WHEN o.held_on IS NOT NULL THEN o.follow_up_on
                                    WHEN a.yes AND o.meets_at IS NULL THEN CAST(:today AS date)
                                    WHEN a.yes THEN CAST(o.meets_at AT TIME ZONE 'Europe/Copenhagen' AS date)
                                    WHEN a.later IS NOT NULL THEN a.later
                                    WHEN a.answers = 0
                                    THEN CAST(o.offered_at AT TIME ZONE 'Europe/Copenhagen' AS date) + :daysToAnswer END AS due
                            FROM meeting_offer o
                            JOIN transition t ON t.municipality = o.municipality AND t.id = o.transition
                                AND t.state NOT IN ('FOLLOWED_UP', 'CALLED_OFF')
                            CROSS JOIN LATERAL (
                                SELECT count(*) AS answers, coalesce(bool_or(w.answer = 'YES'), false) AS yes,
                                    min(w.ask_again_on) AS later
                                FROM meeting_answer w
                                WHERE w.municipality = o.municipality AND w.offer = o.id) a
                            WHERE o.municipality = :municipality AND o.offered_by = :who AND o.followed_up_on IS NULL
                                AND o.child = ANY (CAST(:children AS uuid[]))) l
                        JOIN child c ON c.municipality = l.municipality AND c.id = l.child
                        WHERE l.due <= CASE l.why WHEN 'FOLLOW_UP' THEN :today + :daysAhead ELSE :today END
                        ORDER BY l.due, l.transition
                        """)
                .param("today", today)
                .param("who", who.employee())
                .param("children", children)
                .param("daysToAnswer", DAYS_TO_ANSWER)
                .param("daysAhead", DAYS_AHEAD)
                .query(Line.class)
                .list();
    }
}
