package dk.traad.focuspoint;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who holds custody of a child today: whoever is told, asked and has a say. */
@Repository
public class CustodyHolders {
    private final JdbcClient jdbc;

    CustodyHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One of them, as staff name them. */
    public record Holder(AdultId id, String name) {}

    public List<AdultId> of(ChildId child, LocalDate today) {
        return named(child, today).stream().map(Holder::id).toList();
    }

    public List<Holder> named(ChildId child, LocalDate today) {
        return jdbc.sql("""
                        SELECT DISTINCT a.id, a.first_name || ' ' || a.last_name AS name
                        FROM custody r
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult
                        WHERE r.municipality = :municipality AND r.child = :child
                            AND r.from_on <= :today AND (r.to_on IS NULL OR r.to_on >= :today)
                        ORDER BY name, a.id
                        """)
                .param("child", child)
                .param("today", today)
                .query((row, number) -> new Holder(new AdultId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }
}
