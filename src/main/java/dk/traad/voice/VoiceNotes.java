package dk.traad.voice;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.voice.ChildVoice.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what children show and say: adds, and lets who may read it change; the words themselves never do. */
@Repository
class VoiceNotes {
    private final JdbcClient jdbc;

    VoiceNotes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this very voice is already there: the form was sent twice */
    boolean addByStaff(
            ChildVoice.Id id,
            ChildId child,
            ChildVoices.Place place,
            VoiceForm form,
            EmployeeId by,
            Instant now,
            LocalDate on) {
        return jdbc.sql("""
                        INSERT INTO child_voice (municipality, id, child, way, teller, likes, hard, words, noted_on, noted_at,
                            noted_by, sector, unit, held_back_reason)
                        VALUES (:municipality, :id, :child, :way, :teller, :likes, :hard, :words, :on, :now,
                            :by, :sector, :unit, CAST(:heldBackReason AS text))
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("way", form.chosenWay())
                        .param("teller", form.tellerOrShown())
                        .param("likes", form.likes())
                        .param("hard", form.hard())
                        .param("words", form.words())
                        .param("on", on)
                        .param("now", now)
                        .param("by", by)
                        .param("sector", place.sector())
                        .param("unit", place.unit())
                        .param("heldBackReason", form.isHeldBack() ? form.heldBackReason() : null)
                        .update()
                == 1;
    }

    boolean addAtHome(ChildVoice.Id id, ChildId child, VoiceForm form, AdultId by, Instant now, LocalDate on) {
        return jdbc.sql("""
                        INSERT INTO child_voice (municipality, id, child, way, teller, likes, hard, words, noted_on, noted_at,
                            noted_by_adult, shared)
                        VALUES (:municipality, :id, :child, :way, :teller, :likes, :hard, :words, :on, :now, :by, :shared)
                        ON CONFLICT (municipality, id) DO NOTHING
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("way", form.chosenWay())
                        .param("teller", form.tellerOrShown())
                        .param("likes", form.likes())
                        .param("hard", form.hard())
                        .param("words", form.words())
                        .param("on", on)
                        .param("now", now)
                        .param("by", by)
                        .param("shared", form.isShared())
                        .update()
                == 1;
    }

    void addPictures(ChildVoice.Id id, ChildId child, Content content) {
        for (var chosen : content.pictures()) {
            jdbc.sql("""
                            INSERT INTO child_voice_picture (municipality, voice, child, picture, feeling, said)
                            VALUES (:municipality, :id, :child, :picture, :feeling, :said)
                            """)
                    .param("id", id)
                    .param("child", child)
                    .param("picture", chosen.picture())
                    .param("feeling", chosen.feeling())
                    .param("said", chosen.said())
                    .update();
        }
    }

    /** @return false when the day is over, or it was taken back already */
    boolean takeBack(ChildVoice.Id id, ChildId child, UUID noter, String reason, Instant now, LocalDate today) {
        return jdbc.sql("""
                        UPDATE child_voice
                        SET taken_back_at = :now, taken_back_reason = :reason
                        WHERE municipality = :municipality AND id = :id AND child = :child
                            AND coalesce(noted_by, noted_by_adult) = :noter
                            AND noted_on = :today AND taken_back_at IS NULL
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("noter", noter)
                        .param("reason", reason)
                        .param("now", now)
                        .param("today", today)
                        .update()
                == 1;
    }

    /** @return false when the family has it already */
    boolean release(ChildVoice.Id id, Instant now) {
        return jdbc.sql("""
                        UPDATE child_voice
                        SET released_at = :now
                        WHERE municipality = :municipality AND id = :id
                            AND held_back_reason IS NOT NULL AND released_at IS NULL AND taken_back_at IS NULL
                        """).param("id", id).param("now", now).update() == 1;
    }

    /** @return false when it is not this person's */
    boolean share(ChildVoice.Id id, ChildId child, AdultId by, boolean shared) {
        return jdbc.sql("""
                        UPDATE child_voice
                        SET shared = :shared
                        WHERE municipality = :municipality AND id = :id AND child = :child AND noted_by_adult = :by
                            AND taken_back_at IS NULL
                        """)
                        .param("id", id)
                        .param("child", child)
                        .param("by", by)
                        .param("shared", shared)
                        .update()
                == 1;
    }

    void markSeen(java.util.List<ChildVoice.Id> ids, Instant now) {
        jdbc.sql("""
                        UPDATE child_voice
                        SET seen_by_staff_at = :now
                        WHERE municipality = :municipality AND id = ANY (CAST(:ids AS uuid[]))
                            AND noted_by_adult IS NOT NULL AND seen_by_staff_at IS NULL
                        """).param("ids", ids).param("now", now).update();
    }
}
