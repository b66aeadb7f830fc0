package dk.traad.custodyhold;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holds on custody. */
@Repository
class CustodyHolds {
    private final JdbcClient jdbc;

    CustodyHolds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In force today, the newest first. */
    List<CustodyHold> all(LocalDate today) {
        return jdbc.sql("""
                        SELECT h.id, h.child, c.birthday, h.adult, a.first_name || ' ' || a.last_name AS adult_name, h.reason,
                            e.name AS set_by, h.set_at
                        FROM custody_hold h
                        JOIN child c ON c.municipality = h.municipality AND c.id = h.child
                        JOIN adult a ON a.municipality = h.municipality AND a.id = h.adult
                        JOIN employee e ON e.municipality = h.municipality AND e.id = h.set_by
                        WHERE h.municipality = :municipality
                            AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)
                        ORDER BY h.set_at DESC, h.id
                        """).param("today", today).query(CustodyHold.class).list();
    }

    List<CustodyHold> of(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT h.id, h.child, c.birthday, h.adult, a.first_name || ' ' || a.last_name AS adult_name, h.reason,
                            e.name AS set_by, h.set_at
                        FROM custody_hold h
                        JOIN child c ON c.municipality = h.municipality AND c.id = h.child
                        JOIN adult a ON a.municipality = h.municipality AND a.id = h.adult
                        JOIN employee e ON e.municipality = h.municipality AND e.id = h.set_by
                        WHERE h.municipality = :municipality AND h.child = :child
                            AND h.from_on <= :today AND (h.to_on IS NULL OR h.to_on >= :today)
                        ORDER BY h.set_at DESC, h.id
                        """)
                .param("child", child)
                .param("today", today)
                .query(CustodyHold.class)
                .list();
    }

    /** @throws NotFound when there is none in force with this key */
    CustodyHold at(CustodyHold.Id id, LocalDate today) {
        return all(today).stream()
                .filter(hold -> hold.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** By the register, now or from a later day, whether on hold or not. */
    List<CustodyHolder> holders(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT a.id, a.first_name || ' ' || a.last_name AS name
                        FROM family_relation r
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = :child AND r.custody
                            AND r.from_on <= coalesce(r.to_on, r.from_on) AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY name, id
                        """)
                .param("child", child)
                .param("today", today)
                .query(CustodyHolder.class)
                .list();
    }

    /** Set twice is set once. */
    void set(ChildId child, AdultId adult, String reason, LocalDate today, EmployeeId by, Instant now) {
        jdbc.sql("""
                        INSERT INTO custody_hold (municipality, id, child, adult, reason, from_on, set_by, set_at)
                        VALUES (:municipality, :id, :child, :adult, :reason, :today, :by, :now)
                        ON CONFLICT (municipality, child, adult) WHERE to_on IS NULL DO NOTHING
                        """)
                .param("id", CustodyHold.Id.random())
                .param("child", child)
                .param("adult", adult)
                .param("reason", reason)
                .param("today", today)
                .param("by", by)
                .param("now", now)
                .update();
    }

    /** From this moment; false when it was lifted already. */
    boolean lift(CustodyHold.Id id, String reason, LocalDate today, EmployeeId by, Instant now) {
        return jdbc.sql("""
                        UPDATE custody_hold
                        SET to_on = greatest(from_on - 1, CAST(:today AS date) - 1), lifted_by = :by, lifted_at = :now,
                            lift_reason = :reason
                        WHERE municipality = :municipality AND id = :id AND (to_on IS NULL OR to_on >= :today)
                        """)
                        .param("id", id)
                        .param("today", today)
                        .param("by", by)
                        .param("now", now)
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
