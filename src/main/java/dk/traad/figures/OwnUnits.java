package dk.traad.figures;

import dk.traad.kernel.UnitId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a leader's units are called in figures, which know no keys. */
@Repository
class OwnUnits {
    private final JdbcClient jdbc;

    OwnUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> numbers(List<UnitId> units) {
        return jdbc.sql(
                        "SELECT number FROM unit WHERE municipality = :municipality AND id = ANY (CAST(:units AS uuid[]))")
                .param("units", units)
                .query(String.class)
                .list();
    }
}
