package dk.traad.watch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Remembers every distinct statement of the whole test run with what it was given, first and last. */
public final class StatementRecorder {
    private static final Pattern CONTEXT = Pattern.compile("SET LOCAL traad\\.context = '(.*)'");
    private static final Pattern OF_ROWS = Pattern.compile("(?s)\\s*(SELECT|INSERT|UPDATE|DELETE|WITH)\\b.*");

    private static final Map<String, List<Execution>> SEEN = new ConcurrentHashMap<>();
    private static volatile @Nullable List<Execution> listener;

    private StatementRecorder() {}

    /** One execution, to be repeated: the statement, the context it was asked in, and each parameter's setter. */
    public record Execution(String sql, @Nullable String context, List<Setter> setters) {
        public PreparedStatement on(Connection connection) throws SQLException {
            return on(connection, "");
        }

        /** @param before what stands before it, as EXPLAIN */
        public PreparedStatement on(Connection connection, String before) throws SQLException {
            var statement = connection.prepareStatement(before + sql);
            for (var setter : setters) {
                call(setter.method(), statement, setter.arguments());
            }
            return statement;
        }
    }

    public record Setter(Method method, Object[] arguments) {}

    /** Each distinct statement's first and last execution. */
    public static Map<String, List<Execution>> seen() {
        return Map.copyOf(SEEN);
    }

    /** Everything executed meanwhile, in its order. */
    public static List<Execution> during(Runnable work) {
        var heard = new CopyOnWriteArrayList<Execution>();
        listener = heard;
        try {
            work.run();
            return heard;
        } finally {
            listener = null;
        }
    }

    public static DataSource watching(DataSource source) {
        return watching(source, UnaryOperator.identity());
    }

    /** @param changed what is sent instead of a statement without parameters */
    public static DataSource watching(DataSource source, UnaryOperator<String> changed) {
        return proxy(DataSource.class, (self, method, given) -> {
            var result = call(method, source, given);
            return result instanceof Connection connection ? watching(connection, changed) : result;
        });
    }

    private static Connection watching(Connection connection, UnaryOperator<String> changed) {
        var context = new String[1];
        return proxy(Connection.class, (self, method, given) -> {
            var result = call(method, connection, given);
            if (result instanceof PreparedStatement statement) {
                var sql = (String) given[0];
                return OF_ROWS.matcher(sql).matches() ? watching(statement, sql, context) : statement;
            }
            return result instanceof Statement statement && method.getName().equals("createStatement")
                    ? plain(statement, context, changed)
                    : result;
        });
    }

    private static Statement plain(Statement statement, String[] context, UnaryOperator<String> changed) {
        return proxy(Statement.class, (self, method, given) -> {
            if (given != null && given.length > 0 && given[0] instanceof String sql) {
                var told = CONTEXT.matcher(sql);
                if (told.matches()) {
                    context[0] = told.group(1);
                }
                if (OF_ROWS.matcher(sql).matches()) {
                    remember(new Execution(sql, context[0], List.of()));
                }
                given[0] = changed.apply(sql);
            }
            return call(method, statement, given);
        });
    }

    private static PreparedStatement watching(PreparedStatement statement, String sql, String[] context) {
        var setters = new ArrayList<Setter>();
        return proxy(PreparedStatement.class, (self, method, given) -> {
            var name = method.getName();
            if (name.startsWith("set") && given != null && given.length > 1 && given[0] instanceof Integer) {
                setters.removeIf(earlier -> earlier.arguments()[0].equals(given[0]));
                setters.add(new Setter(method, given));
            } else if (name.startsWith("execute") || name.equals("addBatch")) {
                remember(new Execution(sql, context[0], List.copyOf(setters)));
            }
            return call(method, statement, given);
        });
    }

    private static void remember(Execution execution) {
        var listening = listener;
        if (listening != null) {
            listening.add(execution);
        }
        SEEN.compute(
                execution.sql(),
                (sql, known) -> known == null ? List.of(execution) : List.of(known.getFirst(), execution));
    }

    @SuppressWarnings("unchecked")
    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private static Object call(Method method, Object target, Object @Nullable [] given) throws SQLException {
        try {
            return method.invoke(target, given);
        } catch (InvocationTargetException failure) {
            switch (failure.getTargetException()) {
                case SQLException fault -> throw fault;
                case RuntimeException fault -> throw fault;
                default -> throw new IllegalStateException(failure.getTargetException());
            }
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
