package dk.traad.focuspoint;

import dk.traad.kernel.EmployeeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sees to a focus point. */
@Repository
class FocusPointKeepers {
    private final JdbcClient jdbc;

    FocusPointKeepers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(FocusPoint.Id id, EmployeeId person) {
        jdbc.sql("""
                        UPDATE focus_point
                        SET owner = :person, version = version + 1
                        WHERE municipality = :municipality AND id = :id
                        """).param("id", id).param("person", person).update();
    }
}
