package dk.traad.groupfocus;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.Stage;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.GroupId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The focus points of rooms and classes: what is written of them. */
@Repository
class WriteGroupFocusPoints {
    private final JdbcClient jdbc;

    WriteGroupFocusPoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An after-school unit has no sector of its own among those that assess; it goes with the school.
     *
     * @return false when it is there already
     */
    boolean add(
            FocusPoint.Id id, GroupId group, GroupFocusPointForm form, EmployeeId by, Instant now, LocalDate today) {
        return jdbc.sql("""
                        INSERT INTO focus_point (municipality, id, sector, unit, unit_group, owner, state, title, attention,
                            purpose, surroundings, noticed_on, created_by, created_at)
                        SELECT g.municipality, :id, CASE u.sector WHEN 'SUPPORT' THEN 'SCHOOL' ELSE u.sector END, g.unit,
                            g.id, :by, 'ACTIVE', :title, :attention, :purpose, :surroundings, :today, :by, :now
                        FROM unit_group g
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE g.municipality = :municipality AND g.id = :group
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("group", group)
                        .param("by", by)
                        .param("title", form.title())
                        .param("attention", form.attention())
                        .param("purpose", form.purpose())
                        .param("surroundings", form.surroundings())
                        .param("today", today)
                        .param("now", now)
                        .update()
                == 1;
    }

    /** @return false when a colleague has just made one of the same pattern */
    boolean addToRoom(
            FocusPoint.Id id,
            GroupId group,
            @Nullable UUID campaign,
            @Nullable String pointedTo,
            LocalDate countsFrom) {
        return jdbc.sql("""
                        INSERT INTO group_focus_point (municipality, focus_point, unit_group, campaign, pointed_to,
                            counts_from)
                        VALUES (:municipality, :id, :group, CAST(:campaign AS uuid), CAST(:pointedTo AS text), :countsFrom)
                        ON CONFLICT DO NOTHING
                        """)
                        .param("id", id)
                        .param("group", group)
                        .param("campaign", campaign)
                        .param("pointedTo", pointedTo)
                        .param("countsFrom", countsFrom)
                        .update()
                == 1;
    }

    /** @return false when somebody else has changed it since this person saw it */
    boolean change(FocusPoint.Id id, GroupFocusPointForm form) {
        return jdbc.sql("""
                        UPDATE focus_point
                        SET title = :title, attention = :attention, purpose = :purpose, surroundings = :surroundings,
                            version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """)
                        .param("id", id)
                        .param("title", form.title())
                        .param("attention", form.attention())
                        .param("purpose", form.purpose())
                        .param("surroundings", form.surroundings())
                        .param("seen", form.seen())
                        .update()
                == 1;
    }

    /** @return whether it was still as it was seen */
    boolean move(FocusPoint.Id id, int seen, Stage to) {
        return jdbc.sql("""
                        UPDATE focus_point
                        SET state = :to, version = version + 1
                        WHERE municipality = :municipality AND id = :id AND version = :seen
                        """).param("to", to).param("id", id).param("seen", seen).update() == 1;
    }

    /** From now on the follow-ups are counted from this day. */
    void countFrom(FocusPoint.Id id, LocalDate day, int heldBefore) {
        jdbc.sql("""
                        UPDATE group_focus_point
                        SET counts_from = :day, counts_after = :held
                        WHERE municipality = :municipality AND focus_point = :id
                        """)
                .param("id", id)
                .param("day", day)
                .param("held", heldBefore)
                .update();
    }

    void keep(FocusPoint.Id id, EmployeeId person) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET owner = :person, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("person", person).update();
    }

    /** @return false when the parents read it already */
    boolean publish(FocusPoint.Id id, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE group_focus_point
                        SET published_at = :now, published_by = :by
                        WHERE municipality = :municipality AND focus_point = :id AND published_at IS NULL
                        """).param("id", id).param("by", by).param("now", now).update() == 1;
    }

    void takeBack(FocusPoint.Id id) {
        jdbc.sql("""
                        UPDATE group_focus_point
                        SET published_at = NULL, published_by = NULL
                        WHERE municipality = :municipality AND focus_point = :id
                        """).param("id", id).update();
    }

    void note(FocusPoint.Id id, String move, Stage to, String reason, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO focus_point_step (municipality, id, focus_point, move, to_state, reason, taken_by, taken_at)
                        VALUES (:municipality, :key, :id, :move, :to, :reason, :by, :now)
                        """)
                .param("key", UUID.randomUUID())
                .param("id", id)
                .param("move", move)
                .param("to", to)
                .param("reason", reason)
                .param("by", by)
                .param("now", now)
                .update();
    }
}
