package dk.traad.platform.db;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What the planner knows of the tables' sizes. Rows that came by the thousand in one transaction are unknown to it until
 * told, and the next statement would compare all with all.
 */
@Repository
public class Statistics {
    private final JdbcClient jdbc;

    Statistics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Within the present transaction, counting its own rows. */
    public void refresh(String... tables) {
        jdbc.sql("SELECT refresh_statistics(:tables)")
                .param("tables", List.of(tables))
                .query((row, number) -> true)
                .single();
    }
}
