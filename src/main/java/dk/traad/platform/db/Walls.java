package dk.traad.platform.db;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The holes in the wall around each municipality, read from the database's catalogue: at every start, before the first
 * statement of the program, and in the tests. Each is one line that says what is wrong (docs/adr/0008).
 */
public final class Walls {
    /** What row-level security may ask of a row: once per statement, never once per row. */
    private static final String OWN_MUNICIPALITY =
            "(municipality = ( SELECT present_municipality() AS present_municipality))";

    private static final String OWN_CHILDREN = "((child IS NULL) OR ( SELECT sees_every_child() AS sees_every_child)"
            + " OR (child IN ( SELECT unnest(( SELECT child_ids() AS child_ids)) AS unnest)))";

    /**
     * All that a view may do which reads as its owner: choose columns of one view, through the wall of the municipality.
     * PostgreSQL 15 writes the view's name before each column.
     */
    private static final String THROUGH_ONE_WALL =
            "^ *SELECT [a-z_., ]+ FROM unwalled\\.[a-z_]+ WHERE \\(([a-z_]+\\.)?municipality = "
                    + "\\( SELECT present_municipality\\(\\) AS present_municipality\\)\\);$";

    /** Functions that work with their owner's rights; each has been read with that in mind. */
    private static final Set<String> TRUSTED = Set.of(
            "present_context",
            "child_ids",
            "note",
            "note_children",
            "note_employees",
            "note_groups",
            "write_relations",
            "write_all_relations",
            "write_relations_of",
            "write_changed_relations",
            "mend_relations",
            "refresh_statistics",
            "audit_month",
            "audit_of_child",
            "audit_of_actor",
            "audit_about_child",
            "audit_of_staff",
            "audit_of_many_children",
            "audit_of_refusals",
            "audit_of_broken_glass");

    private static final String ROLE = """
            SELECT 'the role ' || r.rolname || ' ' || hole.words
            FROM pg_roles r
            CROSS JOIN LATERAL (VALUES
                (r.rolsuper, 'is a superuser'),
                (r.rolbypassrls, 'passes row-level security'),
                (r.rolcreaterole, 'may create roles'),
                (r.rolcreatedb, 'may create databases'),
                (r.rolreplication, 'may replicate the database'),
                (EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid AND c.relpersistence <> 't'), 'owns tables'),
                (EXISTS (SELECT FROM pg_proc f WHERE f.proowner = r.oid), 'owns functions'),
                (EXISTS (SELECT FROM pg_namespace n WHERE n.nspowner = r.oid), 'owns a schema'),
                (EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid), 'is a member of another role'),
                (has_schema_privilege(r.oid, 'traad', 'CREATE'), 'may create things in the schema'),
                (has_schema_privilege(r.oid, 'unwalled', 'USAGE'), 'may read relations without their wall'),
                (has_table_privilege(r.oid, 'traad.context_key', 'SELECT, INSERT, UPDATE, DELETE')
                    OR has_any_column_privilege(r.oid, 'traad.context_key', 'SELECT, INSERT, UPDATE'),
                    'may read or write the key of the context')) hole (is_open, words)
            WHERE r.rolname = ? AND hole.is_open
            UNION ALL
            SELECT 'the role ' || r.rolname || ' may empty the table ' || c.relname
            FROM pg_roles r
            JOIN pg_class c ON c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p')
            WHERE r.rolname = ? AND has_table_privilege(r.oid, c.oid, 'TRUNCATE')
            """;

    private static final String RELATIONS = """
            WITH walled AS (
                SELECT c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity
                FROM pg_class c
                JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'municipality' AND NOT a.attisdropped
                WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('r', 'p') AND c.relname <> 'municipality'),
            policy AS (
                SELECT p.polrelid, p.polname, p.polpermissive AND p.polroles = '{0}' AND p.polcmd = '*' AS is_for_all,
                    0 = ANY (p.polroles) OR EXISTS (
                        SELECT FROM pg_roles r WHERE r.rolname = ? AND r.oid = ANY (p.polroles)) AS is_for_application,
                    p.polpermissive, shape.of_asked, shape.of_checked
                FROM pg_policy p
                CROSS JOIN LATERAL (SELECT
                    replace(pg_get_expr(p.polqual, p.polrelid), 'traad.', '') AS of_asked,
                    replace(pg_get_expr(p.polwithcheck, p.polrelid), 'traad.', '') AS of_checked) shape)
            SELECT 'the table ' || w.relname || ' has no row-level security'
            FROM walled w WHERE NOT w.relrowsecurity
            UNION ALL
            SELECT 'the table ' || w.relname || ' does not bind its owner to row-level security'
            FROM walled w WHERE NOT w.relforcerowsecurity
            UNION ALL
            SELECT 'the table ' || w.relname || ' has no policy for its municipality'
            FROM walled w
            WHERE NOT EXISTS (
                SELECT FROM policy p
                WHERE p.polrelid = w.oid AND p.is_for_all AND p.of_asked = ? AND coalesce(p.of_checked, p.of_asked) = ?)
            UNION ALL
            SELECT 'the table ' || w.relname || ' is content and shows it for every child of the municipality'
            FROM walled w
            JOIN pg_roles r ON r.rolname = ?
            WHERE obj_description(w.oid, 'pg_class') = 'content' AND NOT EXISTS (
                SELECT FROM pg_policy own
                JOIN policy p ON p.polrelid = own.polrelid AND p.polname = own.polname
                WHERE own.polrelid = w.oid AND NOT own.polpermissive AND own.polcmd = '*' AND r.oid = ANY (own.polroles)
                    AND p.of_asked = ? AND coalesce(p.of_checked, p.of_asked) = p.of_asked)
            UNION ALL
            SELECT 'the policy ' || p.polname || ' of the table ' || w.relname || ' asks something else: '
                || concat_ws(', ', p.of_asked, p.of_checked)
            FROM walled w
            JOIN policy p ON p.polrelid = w.oid
            WHERE p.is_for_application AND EXISTS (
                SELECT FROM unnest(ARRAY[p.of_asked, p.of_checked]) asked
                WHERE asked <> ? AND (p.polpermissive OR asked <> ?))
            UNION ALL
            SELECT 'the view ' || c.relname || ' shows what its owner sees'
            FROM pg_class c
            WHERE c.relnamespace = 'traad'::regnamespace AND c.relkind IN ('v', 'm')
                AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)
                AND NOT (coalesce('security_barrier=true' = ANY (c.reloptions), false) AND replace(regexp_replace(pg_get_viewdef(c.oid), '[[:space:]]+', ' ', 'g'), 'traad.', '') ~ ?)
            UNION ALL
            SELECT 'the table ' || w.relname || ' is content and shown without its wall'
            FROM walled w
            JOIN pg_namespace n ON n.nspname = 'unwalled'
            WHERE obj_description(w.oid, 'pg_class') = 'content' AND has_any_column_privilege(n.nspowner, w.oid, 'SELECT')
            UNION ALL
            SELECT 'the table ' || w.relname || ' does not tell whose relations change'
            FROM walled w
            JOIN pg_namespace n ON n.nspname = 'unwalled'
            WHERE has_any_column_privilege(n.nspowner, w.oid, 'SELECT') AND (
                SELECT count(*) FROM pg_trigger t
                WHERE t.tgrelid = w.oid AND t.tgname LIKE 'relation\\_%' AND t.tgenabled = 'A') <> 4
            """;

    private static final String FUNCTIONS = """
            SELECT 'the function ' || f.proname || ' works with its owner''s rights and is not on the list of those that may'
            FROM pg_proc f
            WHERE f.prosecdef AND f.proname <> ALL (?)
                AND f.pronamespace NOT IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace)
            UNION ALL
            SELECT 'the function ' || f.proname || ' works with its owner''s rights and in whatever schemas its caller names'
            FROM pg_proc f
            WHERE f.prosecdef AND f.pronamespace = 'traad'::regnamespace
                AND NOT EXISTS (SELECT FROM unnest(f.proconfig) setting WHERE setting ~ '^search_path=pg_catalog(, pg_temp)?$')
            """;

    private Walls() {}

    /** @param application the role the program works as */
    public static List<String> holes(Connection connection, String application) throws SQLException {
        var holes = new ArrayList<String>();
        holes.addAll(lines(connection, ROLE, application, application));
        holes.addAll(lines(
                connection,
                RELATIONS,
                application,
                OWN_MUNICIPALITY,
                OWN_MUNICIPALITY,
                application,
                OWN_CHILDREN,
                OWN_MUNICIPALITY,
                OWN_CHILDREN,
                THROUGH_ONE_WALL));
        holes.addAll(lines(connection, FUNCTIONS, connection.createArrayOf("text", TRUSTED.toArray())));
        return holes;
    }

    private static List<String> lines(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            var lines = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
            return lines;
        }
    }
}
