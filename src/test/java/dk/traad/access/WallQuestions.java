package dk.traad.access;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** Of whose children the database shows anything, and whose it could show in an emergency. */
final class WallQuestions extends Questions {
    private static final List<Integer> DAYS = List.of(-1, 0, 1);

    WallQuestions(Map<Integer, Rows> worlds, Instant now) {
        super(worlds, now, DAYS);
        perDay(
                "child_of_team",
                "r.employee, r.child, r.role, r.unit",
                "",
                (oracle, lines) -> eachPair(
                        oracle.rows(),
                        (employee, child) -> oracle.ofTeam(employee, child)
                                .forEach(one -> lines.add(line(employee, child, one.role(), one.unit())))));
        inEverybodysName("child_ids", "pg_temp.children_of", (oracle, lines) -> {
            var items = new ItemOracle(oracle);
            eachPair(oracle.rows(), (employee, child) -> {
                var isShut = oracle.denials(employee, child).stream().anyMatch(one -> one != Denial.ENDED_EMPLOYMENT);
                if (!isShut && items.readsOf(employee, child)) {
                    lines.add(line(employee, child));
                }
            });
            for (var child : oracle.rows().children) {
                oracle.rows().adults.stream()
                        .filter(adult -> !oracle.parent(adult.id(), child.id()).isEmpty())
                        .forEach(adult -> lines.add(line(adult.id(), child.id())));
                if (!oracle.young(child.id(), child.id()).isEmpty()) {
                    lines.add(line(child.id(), child.id()));
                }
            }
        });
    }

    /**
     * The context is told instead of signed, for as long as the transaction lasts, and whoever tells none reads the relations
     * of every municipality.
     */
    static void prepare(JdbcTemplate jdbc) {
        jdbc.execute("""
            CREATE OR REPLACE FUNCTION present_context() RETURNS text[] LANGUAGE sql STABLE
                AS $$ SELECT string_to_array(current_setting('test.context', true), '|') $$
            """);
        jdbc.execute("""
            CREATE FUNCTION pg_temp.children_of(context text) RETURNS uuid[] LANGUAGE plpgsql
                AS $$
                DECLARE
                    found uuid[];
                BEGIN
                    PERFORM set_config('test.context', context, true);
                    found := traad.child_ids();
                    PERFORM set_config('test.context', '', true);
                    RETURN found;
                END $$
            """);
        jdbc.queryForList("""
                SELECT format('CREATE OR REPLACE VIEW %s WITH (security_barrier = true) AS %s OR present_municipality() IS NULL',
                    c.relname, rtrim(pg_get_viewdef(c.oid), ';'))
                FROM pg_class c
                WHERE c.relnamespace = 'traad'::regnamespace AND 'security_barrier=true' = ANY (c.reloptions)
                """, String.class).forEach(jdbc::execute);
    }
}
