package dk.traad.bench;

import java.sql.SQLException;
import java.util.List;

/**
 * What follows from other rows. The program's triggers keep it row by row; after a load, whose rows they have not seen, it is
 * made for all rows at once.
 *
 * @param made what makes it
 * @param wrong how many rows are not as they follow
 */
record Derived(String name, String made, String wrong) {
    private static final List<Derived> ALL = List.of(
            new Derived("last days of employments", """
            UPDATE employment m SET last_on = least(m.to_on, e.ended_on)
            FROM employee e
            WHERE e.municipality = m.municipality AND e.id = m.employee
                AND m.last_on IS DISTINCT FROM least(m.to_on, e.ended_on)
            """, """
            SELECT count(*) FROM employment m
            JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
            WHERE m.last_on IS DISTINCT FROM least(m.to_on, e.ended_on)
            """), new Derived("rows of who stands to whom", """
            INSERT INTO unwalled.relation
            SELECT DISTINCT * FROM unwalled.close_relation EXCEPT SELECT * FROM unwalled.relation;
            ANALYZE unwalled.relation
            """, """
            SELECT count(*) FROM (
                SELECT DISTINCT * FROM unwalled.close_relation EXCEPT ALL SELECT * FROM unwalled.relation
                UNION ALL
                (SELECT * FROM unwalled.relation EXCEPT ALL SELECT DISTINCT * FROM unwalled.close_relation)) one
            """));

    static void makeAll(Installation installation) throws SQLException {
        for (var one : ALL) {
            var began = System.nanoTime();
            installation.run(one.made);
            Told.step("  " + one.name, began);
        }
    }

    static void checkAll(Installation installation) throws SQLException {
        for (var one : ALL) {
            var wrong = installation.number(one.wrong);
            if (wrong > 0) {
                throw new IllegalStateException(wrong + " " + one.name + " are not as they follow");
            }
        }
    }
}
