package dk.traad.retention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** For how many days a municipality keeps what it decides about. */
@Repository
class RetentionDays {
    private final JdbcClient jdbc;

    RetentionDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int of(DataSet what) {
        return jdbc.sql("SELECT retention_days(:what)")
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    void decide(DataSet what, int days) {
        jdbc.sql("""
                        INSERT INTO retention (municipality, data_set, days)
                        VALUES (:municipality, :what, :days)
                        ON CONFLICT (municipality, data_set) DO UPDATE SET days = excluded.days
                        """).param("what", what).param("days", days).update();
    }
}
