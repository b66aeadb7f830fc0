package dk.traad.dialogue;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dialogues about focus points: invitations, answers and where each stands. */
@Repository
class Dialogues {
    private final JdbcClient jdbc;

    Dialogues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFound when there is none */
    FocusPoint.Id focusPointOf(Dialogue.Id id) {
        return jdbc.sql("SELECT focus_point FROM dialogue WHERE municipality = :municipality AND id = :id")
                .param("id", id)
                .query((row, number) -> new FocusPoint.Id(row.getObject("focus_point", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    Dialogue of(Dialogue.Id id) {
        return of(List.of(focusPointOf(id))).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All dialogues of these focus points, the newest first. */
    List<Dialogue> of(List<FocusPoint.Id> focusPoints) {
        var answers = answers(focusPoints);
        return jdbc.sql("""
                        SELECT d.id, d.focus_point, d.child, d.state, d.words, d.minutes, d.places, d.interpreter, d.meets_at,
                            d.place, d.ask_again_on, e.name AS invited_by, d.invited_at, d.version,
                            ARRAY(SELECT begins_at FROM dialogue_time t
                                  WHERE t.municipality = d.municipality AND t.dialogue = d.id
                                  ORDER BY begins_at) AS times
                        FROM dialogue d
                        JOIN employee e ON e.municipality = d.municipality AND e.id = d.invited_by
                        WHERE d.municipality = :municipality AND d.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY d.invited_at DESC, d.id
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> DialogueRow.read(row, answers))
                .list();
    }

    private List<DialogueRow.AnswerOf> answers(List<FocusPoint.Id> focusPoints) {
        return jdbc.sql("""
                        SELECT a.dialogue, a.adult, p.first_name || ' ' || p.last_name AS adult_name, a.answer, a.begins_at,
                            a.place, a.interpreter, a.words, a.answered_at
                        FROM dialogue_answer a
                        JOIN dialogue d ON d.municipality = a.municipality AND d.id = a.dialogue
                        JOIN adult p ON p.municipality = a.municipality AND p.id = a.adult
                        WHERE a.municipality = :municipality AND d.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        UNION ALL
                        -- The young person answers for themself.
                        SELECT o.dialogue, o.child, c.first_name || ' ' || c.last_name, o.answer, o.begins_at, o.place,
                            o.interpreter, o.words, o.answered_at
                        FROM dialogue_own_answer o
                        JOIN dialogue d ON d.municipality = o.municipality AND d.id = o.dialogue
                        JOIN child c ON c.municipality = o.municipality AND c.id = o.child
                        WHERE o.municipality = :municipality AND d.focus_point = ANY (CAST(:focusPoints AS uuid[]))
                        ORDER BY answered_at, adult
                        """)
                .param("focusPoints", focusPoints)
                .query((row, number) -> DialogueRow.answer(row))
                .list();
    }

    /** @return false when the same form was sent before */
    boolean invite(Dialogue.Id id, FocusPoint focusPoint, InvitationForm form, EmployeeId by, Instant now) {
        var isNew = jdbc.sql("""
                        INSERT INTO dialogue (municipality, id, focus_point, child, state, words, minutes, places, interpreter,
                            invited_by, invited_at)
                        VALUES (:municipality, :id, :focusPoint, :child, 'OPEN', :words, :minutes,
                            CAST(:places AS text[]), :interpreter, :by, :now)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("focusPoint", focusPoint.id())
                        .param("child", focusPoint.child().id())
                        .param("words", form.words())
                        .param("minutes", form.length())
                        .param("places", form.places())
                        .param("interpreter", form.interpreter())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
        if (isNew) {
            form.moments().forEach(time -> offer(id, focusPoint.child().id(), time));
        }
        return isNew;
    }

    private void offer(Dialogue.Id id, ChildId child, Instant time) {
        jdbc.sql("""
                        INSERT INTO dialogue_time (municipality, dialogue, begins_at, child)
                        VALUES (:municipality, :id, :time, :child)
                        """).param("id", id).param("time", time).param("child", child).update();
    }

    /** A talk that came about without an invitation. @return false when the same form was sent before */
    boolean addHeld(Dialogue.Id id, FocusPoint focusPoint, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        INSERT INTO dialogue (municipality, id, focus_point, child, state, minutes, places, invited_by,
                            invited_at)
                        VALUES (:municipality, :id, :focusPoint, :child, 'HELD', 30, '{}', :by, :now)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("focusPoint", focusPoint.id())
                        .param("child", focusPoint.child().id())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    void answer(Dialogue dialogue, AdultId adult, AnswerForm form, Instant now) {
        var meeting = form.meeting();
        jdbc.sql("""
                        INSERT INTO dialogue_answer (municipality, dialogue, adult, child, answer, begins_at, place,
                            interpreter, words, answered_at)
                        VALUES (:municipality, :id, :adult, :child, :answer, CAST(:at AS timestamptz), CAST(:place AS text),
                            :interpreter, :words, :now)
                        ON CONFLICT (municipality, dialogue, adult) DO UPDATE SET
                            answer = excluded.answer, begins_at = excluded.begins_at, place = excluded.place,
                            interpreter = excluded.interpreter, words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("id", dialogue.id())
                .param("adult", adult)
                .param("child", dialogue.child())
                .param("answer", form.choice())
                .param("at", meeting == null ? null : meeting.at())
                .param("place", meeting == null ? null : meeting.place())
                .param("interpreter", form.interpreter())
                .param("words", form.words())
                .param("now", now)
                .update();
    }

    /** The young person's own. */
    void answerThemself(Dialogue dialogue, AnswerForm form, Instant now) {
        var meeting = form.meeting();
        jdbc.sql("""
                        INSERT INTO dialogue_own_answer (municipality, dialogue, child, answer, begins_at, place, interpreter,
                            words, answered_at)
                        VALUES (:municipality, :id, :child, :answer, CAST(:at AS timestamptz), CAST(:place AS text),
                            :interpreter, :words, :now)
                        ON CONFLICT (municipality, dialogue) DO UPDATE SET
                            answer = excluded.answer, begins_at = excluded.begins_at, place = excluded.place,
                            interpreter = excluded.interpreter, words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("id", dialogue.id())
                .param("child", dialogue.child())
                .param("answer", form.choice())
                .param("at", meeting == null ? null : meeting.at())
                .param("place", meeting == null ? null : meeting.place())
                .param("interpreter", form.interpreter())
                .param("words", form.words())
                .param("now", now)
                .update();
    }

    /** @return whether it was still as it was seen */
    boolean move(
            Dialogue dialogue, DialogueStage to, Dialogue.@Nullable Meeting meeting, @Nullable LocalDate askAgainOn) {
        return jdbc.sql("""
                        UPDATE dialogue
                        SET state = :to, meets_at = CAST(:at AS timestamptz), place = CAST(:place AS text),
                            ask_again_on = CAST(:askAgainOn AS date), version = version + 1, reminded_at = NULL
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """)
                        .param("id", dialogue.id())
                        .param("to", to)
                        .param("at", meeting == null ? null : meeting.at())
                        .param("place", meeting == null ? null : meeting.place())
                        .param("askAgainOn", askAgainOn)
                        .param("seen", dialogue.version())
                        .update()
                == 1;
    }

    /** Called off: the focus point has ended, or other times take its place. */
    void cancel(FocusPoint.Id focusPoint) {
        jdbc.sql("""
                        UPDATE dialogue
                        SET state = 'CANCELLED', version = version + 1
                        WHERE municipality = :municipality AND focus_point = :focusPoint
                            AND state IN ('OPEN', 'ARRANGED', 'DECLINED')
                        """).param("focusPoint", focusPoint).update();
    }

    /** Held until the end of the transaction, so that two parents who answer at the same moment wait for each other. */
    void hold(Dialogue.Id id) {
        jdbc.sql("SELECT id FROM dialogue WHERE municipality = :municipality AND id = :id FOR UPDATE")
                .param("id", id)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }
}
