package dk.traad.networkmeeting;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.networkmeeting.NetworkMeeting.Meeting;
import dk.traad.networkmeeting.NetworkMeeting.Stage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happens to meetings around children. */
@Repository
class WriteNetworkMeeting {
    private final JdbcClient jdbc;

    WriteNetworkMeeting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when the same form was sent before, or one is under way */
    boolean call(NetworkMeeting.Id id, ChildId child, NetworkCallForm form, EmployeeId by, Instant now) {
        var isNew = jdbc.sql("""
                        INSERT INTO network_meeting (municipality, id, child, state, purpose, agenda, minutes, places, called_by,
                            called_at, offered_at)
                        VALUES (:municipality, :id, :child, 'OPEN', :purpose, :agenda, :minutes, CAST(:places AS text[]), :by,
                            :now, :now)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("purpose", form.purpose())
                        .param("agenda", form.agenda())
                        .param("minutes", form.length())
                        .param("places", form.places())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
        if (isNew) {
            form.moments().forEach(time -> offer(id, child, time));
            ask(id, child, by.value());
            form.employees().forEach(employee -> ask(id, child, employee));
        }
        return isNew;
    }

    /**
     * Whoever called it and whoever changes it stay called.
     *
     * @param chosen what stands of what was chosen; null when the family has to choose anew
     * @return whether it was still as it was seen
     */
    boolean change(
            NetworkMeeting seen, NetworkCallForm form, @Nullable Meeting chosen, EmployeeId by, Instant offeredAt) {
        var isChanged = jdbc.sql("""
                        UPDATE network_meeting
                        SET purpose = :purpose, agenda = :agenda, minutes = :minutes, places = CAST(:places AS text[]),
                            state = :state, meets_at = CAST(:at AS timestamptz), place = CAST(:place AS text),
                            offered_at = :offeredAt, reminded_at = CASE WHEN offered_at = :offeredAt THEN reminded_at END,
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state IN ('OPEN', 'ARRANGED')
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("purpose", form.purpose())
                        .param("agenda", form.agenda())
                        .param("minutes", form.length())
                        .param("places", form.places())
                        .param("state", chosen == null ? Stage.OPEN : Stage.ARRANGED)
                        .param("at", chosen == null ? null : chosen.at())
                        .param("place", chosen == null ? null : chosen.place())
                        .param("offeredAt", offeredAt)
                        .update()
                == 1;
        if (isChanged) {
            clear("network_meeting_time", seen);
            form.moments().forEach(time -> offer(seen.id(), seen.child(), time));
            clear("network_meeting_called", seen);
            ask(seen.id(), seen.child(), seen.call().by());
            ask(seen.id(), seen.child(), by.value());
            form.employees().forEach(employee -> ask(seen.id(), seen.child(), employee));
        }
        return isChanged;
    }

    /** What they bring and want stays; the time they chose is offered no longer. */
    void askAnew(NetworkMeeting meeting) {
        jdbc.sql("""
                        UPDATE network_meeting_answer
                        SET answer = 'OTHER_TIME', begins_at = NULL, place = NULL
                        WHERE municipality = :municipality AND meeting = :id AND answer = 'YES'
                        """).param("id", meeting.id()).update();
    }

    private void clear(String table, NetworkMeeting meeting) {
        jdbc.sql("DELETE FROM " + table + " WHERE municipality = :municipality AND meeting = :id")
                .param("id", meeting.id())
                .update();
    }

    private void offer(NetworkMeeting.Id id, ChildId child, Instant time) {
        jdbc.sql("""
                        INSERT INTO network_meeting_time (municipality, meeting, begins_at, child)
                        VALUES (:municipality, :id, :time, :child)
                        """).param("id", id).param("time", time).param("child", child).update();
    }

    private void ask(NetworkMeeting.Id id, ChildId child, UUID employee) {
        jdbc.sql("""
                        INSERT INTO network_meeting_called (municipality, meeting, employee, child)
                        VALUES (:municipality, :id, :employee, :child)
                        ON CONFLICT DO NOTHING
                        """)
                .param("id", id)
                .param("employee", employee)
                .param("child", child)
                .update();
    }

    /** Whoever says yes to the same once more keeps their place in the row: who said it first chose it. */
    void answer(NetworkMeeting meeting, Citizen who, NetworkAnswerForm form, Instant now) {
        var chosen = form.meeting();
        jdbc.sql("""
                        INSERT INTO network_meeting_answer (municipality, meeting, person, child, adult, answer, begins_at,
                            place, brings, wants, answered_at)
                        VALUES (:municipality, :id, :person, :child, CAST(:adult AS uuid), :answer,
                            CAST(:at AS timestamptz), CAST(:place AS text), :brings, :wants, :now)
                        ON CONFLICT (municipality, meeting, person) DO UPDATE SET
                            answer = excluded.answer, begins_at = excluded.begins_at, place = excluded.place,
                            brings = excluded.brings, wants = excluded.wants,
                            answered_at = CASE
                                WHEN network_meeting_answer.begins_at = excluded.begins_at
                                    AND network_meeting_answer.place = excluded.place
                                THEN network_meeting_answer.answered_at
                                ELSE excluded.answered_at END
                        """)
                .param("id", meeting.id())
                .param("person", who.person())
                .param("child", meeting.child())
                .param("adult", who instanceof Parent ? who.person() : null)
                .param("answer", form.choice())
                .param("at", chosen == null ? null : chosen.at())
                .param("place", chosen == null ? null : chosen.place())
                .param("brings", form.brings())
                .param("wants", form.wants())
                .param("now", now)
                .update();
    }

    /** @return whether it was still as it was seen */
    boolean move(NetworkMeeting seen, Stage to, @Nullable Meeting chosen) {
        return jdbc.sql("""
                        UPDATE network_meeting
                        SET state = :to, meets_at = CAST(:at AS timestamptz), place = CAST(:place AS text),
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state IN ('OPEN', 'ARRANGED')
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("to", to)
                        .param("at", chosen == null ? null : chosen.at())
                        .param("place", chosen == null ? null : chosen.place())
                        .update()
                == 1;
    }

    /**
     * The times are offered anew.
     *
     * @return whether it was still as it was seen
     */
    boolean reopen(NetworkMeeting seen, Instant now) {
        return jdbc.sql("""
                        UPDATE network_meeting
                        SET state = 'OPEN', meets_at = NULL, place = NULL, offered_at = :now, reminded_at = NULL,
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state IN ('OPEN', 'ARRANGED')
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return whether it was still as it was seen */
    boolean callOff(NetworkMeeting seen, String reason, Instant now) {
        return jdbc.sql("""
                        UPDATE network_meeting
                        SET state = 'CANCELLED', called_off_at = :now, called_off_because = 'CALLER',
                            called_off_reason = :reason, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state IN ('OPEN', 'ARRANGED')
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("reason", reason)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** Those of children who are no longer in the municipality; whose they were. */
    List<ChildId> callOffOfThoseWhoLeft(LocalDate today, Instant now) {
        return jdbc.sql("""
                        UPDATE network_meeting m
                        SET state = 'CANCELLED', called_off_at = :now, called_off_because = 'CHILD_LEFT',
                            called_off_reason = '', version = version + 1
                        FROM child c
                        WHERE m.municipality = :municipality AND m.state IN ('OPEN', 'ARRANGED')
                            AND c.municipality = m.municipality AND c.id = m.child AND c.ended_on < :today
                        RETURNING m.child
                        """)
                .param("today", today)
                .param("now", now)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }

    /** Those a day before, and those unanswered since then; each once: taken and marked in one statement. */
    List<ChildId> remind(Instant now, Instant tomorrow, Instant longAgo) {
        return jdbc.sql("""
                        UPDATE network_meeting m
                        SET reminded_at = :now
                        WHERE m.municipality = :municipality AND m.reminded_at IS NULL AND (
                            (m.state = 'ARRANGED' AND m.meets_at > :now AND m.meets_at <= :tomorrow)
                            OR (m.state = 'OPEN' AND m.offered_at <= :longAgo AND NOT EXISTS (
                                SELECT FROM network_meeting_answer a
                                WHERE a.municipality = m.municipality AND a.meeting = m.id
                                    AND a.answered_at >= m.offered_at)))
                        RETURNING m.child
                        """)
                .param("now", now)
                .param("tomorrow", tomorrow)
                .param("longAgo", longAgo)
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .list();
    }

    /** @return whether it was still as it was seen */
    boolean note(NetworkMeeting seen, NetworkNoteForm form, EmployeeId by) {
        var isNoted = jdbc.sql("""
                        UPDATE network_meeting
                        SET state = 'HELD', held_on = :on, outcome = :outcome, noted_by = :by, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version
                            AND state IN ('OPEN', 'ARRANGED')
                        """)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .param("on", form.heldDay().orElseThrow())
                        .param("outcome", form.outcome())
                        .param("by", by)
                        .update()
                == 1;
        if (isNoted) {
            var rows = form.written();
            for (var place = 0; place < rows.size(); place++) {
                agree(seen, place + 1, rows.get(place));
            }
        }
        return isNoted;
    }

    private void agree(NetworkMeeting meeting, int ordinal, NetworkNoteForm.Row row) {
        var who = row.person().orElseThrow();
        var isStaff = meeting.isCalled(who);
        var isChild = who.equals(meeting.child().value());
        jdbc.sql("""
                        INSERT INTO network_meeting_agreement (municipality, meeting, ordinal, child, words,
                            responsible_employee, responsible_adult, by_child, due_on)
                        VALUES (:municipality, :id, :ordinal, :child, :words, CAST(:employee AS uuid), CAST(:adult AS uuid),
                            :isChild, :due)
                        """)
                .param("id", meeting.id())
                .param("ordinal", ordinal)
                .param("child", meeting.child())
                .param("words", row.words())
                .param("employee", isStaff ? who : null)
                .param("adult", isStaff || isChild ? null : who)
                .param("isChild", isChild)
                .param("due", row.due().orElseThrow())
                .update();
    }

    void done(NetworkMeeting meeting, int ordinal, LocalDate on) {
        jdbc.sql("""
                        UPDATE network_meeting_agreement
                        SET done_on = :on
                        WHERE municipality = :municipality AND meeting = :id AND ordinal = :ordinal AND done_on IS NULL
                        """)
                .param("id", meeting.id())
                .param("ordinal", ordinal)
                .param("on", on)
                .update();
    }
}
