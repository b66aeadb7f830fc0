package dk.traad.startmeeting;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.startmeeting.MeetingOffer.Agreement;
import dk.traad.startmeeting.MeetingOffer.Answer;
import dk.traad.startmeeting.MeetingOffer.Place;
import dk.traad.startmeeting.MeetingOffer.Reply;
import dk.traad.transition.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Offers of one table, with every answer. */
@Repository
class MeetingOffers {
    private final JdbcClient jdbc;

    MeetingOffers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(
            UUID id,
            ChildId child,
            String why,
            String offeredByName,
            Instant offeredAt,
            @Nullable Instant meetsAt,
            @Nullable Place place,
            @Nullable LocalDate heldOn,
            @Nullable String tookPart,
            @Nullable String needs,
            @Nullable LocalDate followUpOn,
            @Nullable LocalDate followedUpOn,
            @Nullable String followUpWords,
            int version) {}

    /** The newest first. */
    List<MeetingOffer> of(Transition transition) {
        return jdbc
                .sql("""
                        SELECT o.id, o.child, o.why, e.name AS offered_by_name, o.offered_at, o.meets_at, o.place, o.held_on,
                            o.took_part, o.needs, o.follow_up_on, o.followed_up_on, o.follow_up_words, o.version
                        FROM meeting_offer o
                        JOIN employee e ON e.municipality = o.municipality AND e.id = o.offered_by
                        WHERE o.municipality = :municipality AND o.transition = :transition AND o.child = :child
                        ORDER BY o.offered_at DESC, o.id
                        """)
                .param("transition", transition.id())
                .param("child", transition.child())
                .query(Head.class)
                .list()
                .stream()
                .map(head -> new MeetingOffer(
                        head.id(),
                        head.child(),
                        head.why(),
                        head.offeredByName(),
                        head.offeredAt(),
                        head.meetsAt(),
                        head.place(),
                        head.heldOn(),
                        head.tookPart(),
                        head.needs(),
                        head.followUpOn(),
                        head.followedUpOn(),
                        head.followUpWords(),
                        head.version(),
                        answers(head.id(), head.child()),
                        agreements(head.id(), head.child())))
                .toList();
    }

    Optional<MeetingOffer> newest(Transition transition) {
        return of(transition).stream().findFirst();
    }

    private List<Answer> answers(UUID offer, ChildId child) {
        return jdbc.sql("""
                        SELECT w.adult, a.first_name || ' ' || a.last_name AS adult_name, w.answer, w.place, w.words,
                            w.ask_again_on, w.answered_at, e.name AS noted_by_name
                        FROM meeting_answer w
                        JOIN adult a ON a.municipality = w.municipality AND a.id = w.adult
                        LEFT JOIN employee e ON e.municipality = w.municipality AND e.id = w.noted_by
                        WHERE w.municipality = :municipality AND w.offer = :offer AND w.child = :child
                        ORDER BY w.answered_at, w.adult
                        """)
                .param("offer", offer)
                .param("child", child)
                .query(Answer.class)
                .list();
    }

    private List<Agreement> agreements(UUID offer, ChildId child) {
        return jdbc.sql("""
                        SELECT ordinal, words, responsible, due_on, done
                        FROM meeting_agreement
                        WHERE municipality = :municipality AND offer = :offer AND child = :child
                        ORDER BY ordinal
                        """)
                .param("offer", offer)
                .param("child", child)
                .query(Agreement.class)
                .list();
    }

    void offer(Transition transition, String why, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO meeting_offer (municipality, id, transition, child, why, offered_by, offered_at)
                        VALUES (:municipality, :id, :transition, :child, :why, :by, :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("transition", transition.id())
                .param("child", transition.child())
                .param("why", why)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** @param notedBy who wrote down what was said by mouth; null when the family answered itself */
    void answer(
            MeetingOffer offer,
            AdultId adult,
            Reply reply,
            @Nullable Place place,
            String words,
            @Nullable LocalDate askAgainOn,
            Instant now,
            @Nullable EmployeeId notedBy) {
        jdbc.sql("""
                        INSERT INTO meeting_answer (municipality, offer, adult, child, answer, place, words, ask_again_on, answered_at,
                            noted_by)
                        VALUES (:municipality, :offer, :adult, :child, :answer, CAST(:place AS text), :words,
                            CAST(:askAgainOn AS date), :now, CAST(:notedBy AS uuid))
                        ON CONFLICT (municipality, offer, adult) DO UPDATE
                            SET answer = excluded.answer, place = excluded.place, words = excluded.words,
                                ask_again_on = excluded.ask_again_on, answered_at = excluded.answered_at,
                                noted_by = excluded.noted_by
                        """)
                .param("offer", offer.id())
                .param("adult", adult)
                .param("child", offer.child())
                .param("answer", reply)
                .param("place", place)
                .param("words", words)
                .param("askAgainOn", askAgainOn)
                .param("now", now)
                .param("notedBy", notedBy)
                .update();
    }

    /** False when somebody has changed it since. */
    boolean arrange(MeetingOffer seen, Instant meetsAt, Place place) {
        return jdbc.sql("""
                        UPDATE meeting_offer SET meets_at = :meetsAt, place = :place, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version AND held_on IS NULL
                        """)
                        .param("meetsAt", meetsAt)
                        .param("place", place)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
    }

    /** False when it was noted already. */
    boolean note(MeetingOffer seen, NoteForm form, EmployeeId by, Instant now) {
        var isNoted = jdbc.sql("""
                        UPDATE meeting_offer
                        SET held_on = :heldOn, took_part = :tookPart, needs = :needs, follow_up_on = :followUpOn, noted_by = :by,
                            noted_at = :now, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version AND held_on IS NULL
                        """)
                        .param("heldOn", form.heldDay().orElseThrow())
                        .param("tookPart", form.tookPart())
                        .param("needs", form.needs())
                        .param("followUpOn", form.followUpDay().orElseThrow())
                        .param("by", by)
                        .param("now", now)
                        .param("id", seen.id())
                        .param("version", seen.version())
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

    private void agree(MeetingOffer offer, int ordinal, NoteForm.Row row) {
        jdbc.sql("""
                        INSERT INTO meeting_agreement (municipality, offer, ordinal, child, words, responsible, due_on)
                        VALUES (:municipality, :offer, :ordinal, :child, :words, :responsible, :dueOn)
                        """)
                .param("offer", offer.id())
                .param("ordinal", ordinal)
                .param("child", offer.child())
                .param("words", row.words())
                .param("responsible", row.responsible())
                .param("dueOn", row.due().orElseThrow())
                .update();
    }

    /** False when it was followed up already. */
    boolean followUp(MeetingOffer seen, String words, List<Integer> done, EmployeeId by, LocalDate today) {
        var isNoted = jdbc.sql("""
                        UPDATE meeting_offer
                        SET followed_up_on = :today, follow_up_words = :words, followed_up_by = :by, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :version AND held_on IS NOT NULL
                            AND followed_up_on IS NULL
                        """)
                        .param("today", today)
                        .param("words", words)
                        .param("by", by)
                        .param("id", seen.id())
                        .param("version", seen.version())
                        .update()
                == 1;
        if (isNoted) {
            jdbc.sql("""
                            UPDATE meeting_agreement SET done = ordinal = ANY (CAST(:done AS int[]))
                            WHERE municipality = :municipality AND offer = :offer AND child = :child
                            """)
                    .param("done", done)
                    .param("offer", seen.id())
                    .param("child", seen.child())
                    .update();
        }
        return isNoted;
    }

    /** An adult who can be noted to have answered. */
    public record Holder(AdultId id, String name) {}

    List<Holder> named(List<AdultId> adults) {
        return jdbc.sql("""
                        SELECT id, first_name || ' ' || last_name AS name
                        FROM adult
                        WHERE municipality = :municipality AND id = ANY (CAST(:adults AS uuid[]))
                        ORDER BY first_name COLLATE danish, last_name COLLATE danish
                        """).param("adults", adults).query(Holder.class).list();
    }
}
