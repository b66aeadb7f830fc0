package dk.traad.screen;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.ChildId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The name of the citizen who is signed in. */
@Repository
class People {
    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String nameOf(AdultId adult) {
        return jdbc.sql("""
                        SELECT first_name || ' ' || last_name
                        FROM adult
                        WHERE municipality = :municipality AND id = :adult
                        """)
                .param("adult", adult)
                .query(String.class)
                .optional()
                .orElse("");
    }

    String nameOf(ChildId youngPerson) {
        return jdbc.sql("""
                        SELECT first_name || ' ' || last_name
                        FROM child
                        WHERE municipality = :municipality AND id = :child
                        """)
                .param("child", youngPerson)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
