package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.platform.db.Superuser;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Nothing is written down, by construction: every column of the tables of such programmes stands here, none of them can hold a
 * word or a moment, and nothing else hangs on them. Whoever adds a column makes this red and has to explain it to the families.
 */
class AdvisorySchemaTest extends WebTest {
    private static final String COLUMNS = """
            SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
            FROM pg_attribute a
            JOIN pg_class c ON c.oid = a.attrelid
            WHERE c.relnamespace = 'traad'::regnamespace AND c.relname LIKE 'advisory%' AND c.relkind IN ('r', 'p')
                AND a.attnum > 0 AND NOT a.attisdropped
            ORDER BY c.relname, a.attnum
            """;
    /** Tables that know of a child in a programme: one more could be where somebody writes visits down. */
    private static final String CHILDREN_IN_PROGRAMMES = """
            SELECT c.relname
            FROM pg_class c
            WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p')
                AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'child')
                AND (EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'programme')
                    OR EXISTS (SELECT FROM pg_constraint f
                               JOIN pg_class t ON t.oid = f.confrelid AND t.relname LIKE 'programme%'
                               WHERE f.conrelid = c.oid AND f.contype = 'f'))
            ORDER BY c.relname
            """;

    private static final List<String> KNOWN = List.of(
            "advisory_enrolment.municipality integer",
            "advisory_enrolment.programme uuid",
            "advisory_enrolment.child uuid",
            "advisory_enrolment.since_week date",
            "advisory_enrolment.ended_on date",
            "advisory_month.municipality integer",
            "advisory_month.programme uuid",
            "advisory_month.unit uuid",
            "advisory_month.month date",
            "advisory_month.visits integer",
            "advisory_offer.municipality integer",
            "advisory_offer.programme uuid",
            "advisory_offer.child uuid",
            "advisory_offer.until_on date",
            "advisory_total.municipality integer",
            "advisory_total.programme uuid",
            "advisory_total.offered integer",
            "advisory_total.joined integer",
            "advisory_total.left_early integer");
    private static final List<String> KNOWN_TABLES = List.of(
            "advisory_enrolment", "advisory_offer", "programme_experience", "programme_offer", "programme_step_tick");

    @Autowired
    ApplicationContext program;

    @Test
    void these_are_all_the_columns_there_are() {
        assertThat(names(COLUMNS)).isEqualTo(KNOWN);
        assertThat(names(CHILDREN_IN_PROGRAMMES)).isEqualTo(KNOWN_TABLES);
    }

    /** Added for a moment and taken back, to see that they are noticed. */
    @Test
    void whoever_adds_a_column_or_a_table_is_noticed() {
        for (var added :
                List.of("visited_at timestamptz", "note text", "attachment bytea", "topics jsonb", "visit date")) {
            noticed("ALTER TABLE advisory_enrolment ADD COLUMN " + added);
        }
        noticed("CREATE TABLE advisory_visit (municipality int, child uuid, on_day date)");
        noticed("CREATE TABLE diary (municipality int, child uuid, programme uuid, words text)");
    }

    private void noticed(String change) {
        new Superuser(program).onlyAsking(jdbc -> {
            jdbc.execute(change);
            assertThat(jdbc.queryForList(COLUMNS, String.class).equals(KNOWN)
                            && jdbc.queryForList(CHILDREN_IN_PROGRAMMES, String.class)
                                    .equals(KNOWN_TABLES))
                    .as(change)
                    .isFalse();
        });
    }

    @Test
    void nothing_else_hangs_on_them_and_nothing_writes_beside_them() {
        assertThat(names("""
                        SELECT c.conrelid::regclass::text
                        FROM pg_constraint c
                        JOIN pg_class t ON t.oid = c.confrelid
                        WHERE c.contype = 'f' AND t.relname LIKE 'advisory%'
                        """)).isEmpty();
        assertThat(names("""
                        SELECT g.tgname
                        FROM pg_trigger g
                        JOIN pg_class t ON t.oid = g.tgrelid
                        WHERE t.relname LIKE 'advisory%' AND NOT g.tgisinternal
                        """)).isEmpty();
        assertThat(names("""
                        SELECT v.relname
                        FROM pg_class v
                        WHERE v.relkind IN ('v', 'm') AND pg_get_viewdef(v.oid) LIKE '%advisory_%'
                        """)).isEmpty();
    }

    /** Fewer than five visits in a month cannot even be stored, and a week begins on a Monday: no single day fits. */
    @Test
    void what_would_tell_too_much_does_not_fit() {
        assertThat(names("""
                        SELECT pg_get_constraintdef(c.oid)
                        FROM pg_constraint c
                        JOIN pg_class t ON t.oid = c.conrelid
                        WHERE c.contype = 'c' AND t.relname LIKE 'advisory%'
                        ORDER BY 1
                        """)).anyMatch(one -> one.contains("visits >= 5")).anyMatch(one -> one.contains("isodow"));
    }

    private List<String> names(String sql) {
        return given.in(() -> given.jdbc().sql(sql).query(String.class).list());
    }
}
