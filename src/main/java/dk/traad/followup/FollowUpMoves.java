package dk.traad.followup;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what happens to follow-ups. */
@Repository
class FollowUpMoves {
    private final JdbcClient jdbc;

    FollowUpMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void book(
            FocusPoint focusPoint,
            UUID plan,
            int ordinal,
            LocalDate due,
            FollowUp.Meeting meeting,
            EmployeeId by,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at,
                            minutes, place, booked_by, booked_at)
                        VALUES (:municipality, :id, :focusPoint, :plan, :child, :ordinal, 'BOOKED', :due, :at, :minutes,
                            :place, :by, :now)
                        """)
                .param("id", FollowUp.Id.random())
                .param("focusPoint", focusPoint.id())
                .param("plan", plan)
                .param("child", focusPoint.child().id())
                .param("ordinal", ordinal)
                .param("due", due)
                .param("at", meeting.at())
                .param("minutes", meeting.minutes())
                .param("place", meeting.place())
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** @return whether it was still as it was seen */
    boolean move(FollowUp followUp, FollowUp.Meeting meeting) {
        return jdbc.sql("""
                        UPDATE follow_up
                        SET meets_at = :at, minutes = :minutes, place = :place, version = version + 1, reminded_at = NULL
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND state = 'BOOKED'
                        """)
                        .param("id", followUp.id())
                        .param("seen", followUp.version())
                        .param("at", meeting.at())
                        .param("minutes", meeting.minutes())
                        .param("place", meeting.place())
                        .update()
                == 1;
    }

    void cancel(FocusPoint.Id focusPoint) {
        jdbc.sql("""
                        UPDATE follow_up
                        SET state = 'CANCELLED', version = version + 1
                        WHERE municipality = :municipality AND focus_point = :focusPoint AND state = 'BOOKED'
                        """).param("focusPoint", focusPoint).update();
    }

    /** @return whether it was still as it was seen */
    boolean hold(FollowUp.Id id, int seen, HoldForm form, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE follow_up
                        SET state = 'HELD', held_on = :on, took_part = CAST(:tookPart AS uuid[]),
                            without_family_reason = CAST(:withoutFamily AS text), outcome = :outcome, reason = :reason,
                            unchanged_reason = CAST(:unchanged AS text), noted_by = :by, noted_at = :now,
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen AND state = 'BOOKED'
                        """)
                        .param("id", id)
                        .param("seen", seen)
                        .param("on", form.held())
                        .param("tookPart", form.tookPart())
                        .param(
                                "withoutFamily",
                                form.withoutFamilyReason().isEmpty() ? null : form.withoutFamilyReason())
                        .param("outcome", form.chosen())
                        .param("reason", form.reason())
                        .param("unchanged", form.unchangedReason().isEmpty() ? null : form.unchangedReason())
                        .param("by", by)
                        .param("now", now)
                        .update()
                == 1;
    }

    void attained(FollowUp followUp, ChildId child, FollowUp.Attained goal) {
        jdbc.sql("""
                        INSERT INTO follow_up_goal (municipality, follow_up, plan, goal, child, attainment, words)
                        VALUES (:municipality, :followUp, :plan, :goal, :child, :attainment, :words)
                        """)
                .param("followUp", followUp.id())
                .param("plan", followUp.plan())
                .param("goal", goal.goal())
                .param("child", child)
                .param("attainment", goal.attainment())
                .param("words", goal.words())
                .update();
    }

    void answer(FollowUp followUp, ChildId child, AdultId adult, FollowUp.Coming coming, String words, Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up_answer (municipality, follow_up, adult, child, answer, words, answered_at)
                        VALUES (:municipality, :followUp, :adult, :child, :answer, :words, :now)
                        ON CONFLICT (municipality, follow_up, adult) DO UPDATE SET
                            answer = excluded.answer, words = excluded.words, answered_at = excluded.answered_at
                        """)
                .param("followUp", followUp.id())
                .param("adult", adult)
                .param("child", child)
                .param("answer", coming)
                .param("words", words)
                .param("now", now)
                .update();
    }

    /** @param notedBy who noted it at the table; null when they answer themselves, which is what counts from then on */
    void experienced(
            FollowUp followUp,
            ChildId child,
            AdultId adult,
            ExperienceForm form,
            @Nullable EmployeeId notedBy,
            Instant now) {
        jdbc.sql("""
                        INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of,
                            makes_difference, words, answered_at, noted_by)
                        VALUES (:municipality, :followUp, :adult, :child, :takenCareOf, :makesDifference, :words, :now,
                            CAST(:notedBy AS uuid))
                        ON CONFLICT (municipality, follow_up, adult) DO UPDATE SET
                            taken_care_of = excluded.taken_care_of, makes_difference = excluded.makes_difference,
                            words = excluded.words, answered_at = excluded.answered_at, noted_by = excluded.noted_by
                        """)
                .param("followUp", followUp.id())
                .param("adult", adult)
                .param("child", child)
                .param("notedBy", notedBy)
                .param("takenCareOf", form.takenCareOf())
                .param("makesDifference", form.makesDifference())
                .param("words", form.words())
                .param("now", now)
                .update();
    }
}
