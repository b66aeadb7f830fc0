package dk.traad.platform.db;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.util.ConcurrentLruCache;

/**
 * Statements that may speak of {@code :municipality} without being given it, whether their own parameters come one by
 * one, from a record, or not at all.
 */
final class Statements {
    private static final Pattern WRITING = Pattern.compile("\\b(INSERT|UPDATE|DELETE|MERGE)\\b");
    private static final int KNOWN = 2_048;

    /** Which statements write: looking for the words in each anew took a twentieth of a page's time. */
    private static final ConcurrentLruCache<String, Boolean> WRITES =
            new ConcurrentLruCache<>(KNOWN, sql -> WRITING.matcher(sql).find());

    private Statements() {}

    static JdbcClient of(JdbcClient client) {
        return sql -> {
            if (WRITES.get(sql)) {
                ReadOnce.forget();
            }
            return sql.contains(":municipality") ? withMunicipality(client, sql) : client.sql(sql);
        };
    }

    /** Without any parameter of its own a statement would be sent as it stands, with :municipality in it. */
    private static StatementSpec withMunicipality(JdbcClient client, String sql) {
        var named = client.sql(sql).param("municipality", null);
        return (StatementSpec) Proxy.newProxyInstance(
                StatementSpec.class.getClassLoader(), new Class<?>[] {StatementSpec.class}, (self, method, given) -> {
                    // A record's parameters and a named one cannot be mixed; with a record none is needed.
                    var statement = method.getName().equals("paramSource") ? client.sql(sql) : named;
                    try {
                        return method.invoke(statement, given);
                    } catch (InvocationTargetException failure) {
                        throw failure.getTargetException();
                    }
                });
    }
}
