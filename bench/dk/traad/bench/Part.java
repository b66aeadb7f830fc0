package dk.traad.bench;

import java.sql.SQLException;

/**
 * What one table holds in every municipality.
 *
 * @param perChild about how many rows there are for each child: the largest parts begin first
 */
record Part(String table, String columns, double perChild, Writing writing) {
    interface Writing {
        void write(Loading municipality, Rows rows) throws SQLException;
    }
}
