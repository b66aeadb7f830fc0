package dk.traad.focuspoint;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.portal.Families;
import dk.traad.portal.FamilyChild;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The focus points families are part of: from the invitation on, and never before. */
@Repository
public class FamilyFocusPoints {
    private final JdbcClient jdbc;
    private final Access access;
    private final Families families;

    FamilyFocusPoints(JdbcClient jdbc, Access access, Families families) {
        this.jdbc = jdbc;
        this.access = access;
        this.families = families;
    }

    /** The child a focus point is about. @throws NotFound unless it is one of theirs and they are in it */
    public ChildId childOf(Parent who, FocusPoint.Id focusPoint) {
        return jdbc.sql("""
                        SELECT child
                        FROM family_focus_point
                        WHERE municipality = :municipality AND focus_point = :id AND child = ANY (CAST(:children AS uuid[]))
                        """)
                .param("id", focusPoint)
                .param("children", access.children(who))
                .query((row, number) -> new ChildId(row.getObject("child", UUID.class)))
                .optional()
                .orElseThrow(NotFound::new);
    }

    public FamilyReading read(Parent who, ChildId child, FocusPoint.Id focusPoint, Screen screen) {
        return of(who, child, screen).stream()
                .filter(reading -> reading.focusPoint().id().equals(focusPoint))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** All of one child's, the newest first. */
    public List<FamilyReading> of(Parent who, ChildId child, Screen screen) {
        return of(who, List.of(child), screen);
    }

    /** All of these children's, the newest first. */
    List<FamilyReading> of(Parent who, List<ChildId> children, Screen screen) {
        if (children.isEmpty()) {
            return List.of();
        }
        var known = families.known(children, who.adult(), screen.today()).stream()
                .collect(Collectors.toMap(one -> one.child().id(), Function.identity()));
        var guarded = guarded(children);
        return jdbc.sql("""
                        SELECT f.id, f.child, f.title, f.attention, f.purpose, f.strengths, f.surroundings, f.ideas,
                            f.sector, u.name AS unit_name, g.name AS group_name, e.name AS owner_name, f.state,
                            CAST(f.created_at AT TIME ZONE 'Europe/Copenhagen' AS date) AS created_on
                        FROM family_focus_point v
                        JOIN focus_point f ON f.municipality = v.municipality AND f.id = v.focus_point
                        JOIN unit u ON u.municipality = f.municipality AND u.id = f.unit
                        LEFT JOIN unit_group g ON g.municipality = f.municipality AND g.id = f.unit_group
                        JOIN employee e ON e.municipality = f.municipality AND e.id = f.owner
                        WHERE v.municipality = :municipality AND v.child = ANY (CAST(:children AS uuid[]))
                        ORDER BY f.created_at DESC, f.id
                        """)
                .param("children", children)
                .query((row, number) -> {
                    var child = new ChildId(row.getObject("child", UUID.class));
                    var one = Objects.requireNonNull(known.get(child));
                    return reading(row, one.child(), one.whereabouts(), guarded.contains(child), screen);
                })
                .list();
    }

    private Set<ChildId> guarded(List<ChildId> children) {
        return Set.copyOf(jdbc.sql("""
                        SELECT c.id
                        FROM child c
                        WHERE c.municipality = :municipality AND c.id = ANY (CAST(:children AS uuid[]))
                            AND (c.protected OR EXISTS (
                                SELECT FROM family_relation r
                                JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                                WHERE r.municipality = c.municipality AND r.child = c.id AND a.protected))
                        """)
                .param("children", children)
                .query((row, number) -> new ChildId(row.getObject("id", UUID.class)))
                .list());
    }

    private static FamilyReading reading(
            ResultSet row, FamilyChild child, Whereabouts whereabouts, boolean isGuarded, Screen screen)
            throws SQLException {
        return new FamilyReading(
                child,
                new FamilyFocusPoint(
                        new FocusPoint.Id(row.getObject("id", UUID.class)),
                        whereabouts.words(row.getString("title"), screen),
                        whereabouts.words(row.getString("attention"), screen),
                        whereabouts.words(row.getString("purpose"), screen),
                        whereabouts.words(row.getString("strengths"), screen),
                        whereabouts.words(row.getString("surroundings"), screen),
                        whereabouts.words(row.getString("ideas"), screen),
                        whereabouts.place(
                                Sector.valueOf(row.getString("sector")),
                                row.getString("unit_name"),
                                row.getString("group_name"),
                                screen),
                        String.join("", whereabouts.people(List.of(row.getString("owner_name")))),
                        Stage.valueOf(row.getString("state")),
                        row.getObject("created_on", LocalDate.class)),
                whereabouts,
                isGuarded,
                screen);
    }
}
