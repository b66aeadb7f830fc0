package dk.traad.homevisit;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** In which part of the municipality homes are, so that those near each other are visited on one day. */
@Repository
public class Districts {
    private final JdbcClient jdbc;

    Districts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A visit this person makes nearby. */
    public record Nearby(String childName, Instant begins) {}

    String of(ChildId child) {
        return jdbc.sql("SELECT name FROM visit_district WHERE municipality = :municipality AND child = :child")
                .param("child", child)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Those said about any of these children, to choose among. */
    List<String> known(Collection<ChildId> children) {
        return jdbc.sql("""
                        SELECT name
                        FROM (SELECT DISTINCT name FROM visit_district
                              WHERE municipality = :municipality AND child = ANY (CAST(:children AS uuid[]))) known
                        ORDER BY name COLLATE danish
                        """).param("children", children).query(String.class).list();
    }

    /**
     * For the child and everybody who shares its home; nothing said takes it away.
     *
     * @param own the children of whoever says it
     */
    void say(ChildId child, String name, Collection<ChildId> own, LocalDate today) {
        var all = jdbc.sql("""
                        SELECT DISTINCT theirs.child
                        FROM family_relation mine
                        JOIN family_relation theirs ON theirs.municipality = mine.municipality AND theirs.adult = mine.adult
                            AND theirs.residence AND (theirs.to_on IS NULL OR theirs.to_on >= :today)
                        WHERE mine.municipality = :municipality AND mine.child = :child AND mine.residence
                            AND (mine.to_on IS NULL OR mine.to_on >= :today)
                            AND theirs.child = ANY (CAST(:own AS uuid[]))
                        """)
                .param("child", child)
                .param("own", own)
                .param("today", today)
                .query((row, number) -> new ChildId(row.getObject("child", java.util.UUID.class)))
                .list();
        var home = all.isEmpty() ? List.of(child) : all;
        jdbc.sql(
                        "DELETE FROM visit_district WHERE municipality = :municipality AND child = ANY (CAST(:home AS uuid[]))")
                .param("home", home)
                .update();
        if (!name.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO visit_district (municipality, child, name)
                            SELECT :municipality, home, :name FROM unnest(CAST(:home AS uuid[])) home
                            """).param("home", home).param("name", name).update();
        }
    }

    /** What this person has agreed in the same part of the municipality, soonest first. */
    List<Nearby> nearby(HomeVisit visit, EmployeeId who, Instant now) {
        return jdbc.sql("""
                        SELECT c.first_name || ' ' || c.last_name AS child_name, v.begins_at AS begins
                        FROM home_visit v
                        JOIN child c ON c.municipality = v.municipality AND c.id = v.child
                        JOIN visit_district theirs ON theirs.municipality = v.municipality AND theirs.child = v.child
                        JOIN visit_district mine ON mine.municipality = v.municipality AND mine.child = :child
                            AND mine.name = theirs.name
                        WHERE v.municipality = :municipality AND v.employee = :who AND v.state = 'BOOKED'
                            AND v.begins_at > :now AND v.together <> :together
                        ORDER BY v.begins_at
                        LIMIT 5
                        """)
                .param("child", visit.child().id())
                .param("who", who)
                .param("now", now)
                .param("together", visit.together())
                .query((row, number) -> new Nearby(
                        row.getString("child_name"),
                        row.getObject("begins", java.time.OffsetDateTime.class).toInstant()))
                .list();
    }
}
