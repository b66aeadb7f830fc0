package dk.traad.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The least that could answer: the JDK's own web server, one prepared statement a request, no signing in, no rules, no
 * walls, no log of who has looked, and text in place of pages. What the program does is told as a share of this.
 */
final class Floor {
    private static final int THREADS = 16;

    private static final String CHILD = """
            SELECT c.first_name, c.last_name, c.birthday, a.opened_at, a.state, j.position, j.going_well, j.attention,
                j.decided_at
            FROM child c
            LEFT JOIN assessment a ON a.municipality = c.municipality AND a.child = c.id
            LEFT JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
            WHERE c.municipality = ? AND c.id = ?
            ORDER BY a.opened_at DESC
            """;

    private static final String GROUP = """
            SELECT a.id, c.first_name, c.last_name, o.position, o.indicators, o.strengths, o.version, o.submitted_at
            FROM assessment a
            JOIN own_assessment o ON o.municipality = a.municipality AND o.assessment = a.id
            JOIN child c ON c.municipality = a.municipality AND c.id = a.child
            WHERE a.municipality = ? AND a.unit_group = ? AND a.campaign = ? AND o.employee = ?
            ORDER BY c.first_name, c.last_name, a.id
            """;

    private static final String FIGURES = """
            SELECT a.sector, j.position, count(*)
            FROM assessment a
            JOIN joint_assessment j ON j.municipality = a.municipality AND j.assessment = a.id
            WHERE a.municipality = ? AND a.campaign = ?
            GROUP BY a.sector, j.position
            """;

    /** The row of the log that belongs to it is written here too. */
    private static final String SAVE = """
            WITH saved AS (
                UPDATE own_assessment
                SET position = 'GREEN', strengths = ?, touched_at = now(), version = version + 1
                WHERE municipality = ? AND assessment = ? AND employee = ? AND submitted_at IS NULL
                RETURNING municipality, child, employee)
            INSERT INTO audit (municipality, id, at, actor, actor_kind, action, outcome, changing, child, request, audience)
            SELECT municipality, gen_random_uuid(), now(), employee, 'PROFESSIONAL', 'WRITE_OWN_ASSESSMENT', 'DONE', true,
                child, gen_random_uuid(), 'FAMILY'
            FROM saved
            """;

    private final String url;
    private final ThreadLocal<Map<String, PreparedStatement>> statements = ThreadLocal.withInitial(HashMap::new);
    private final ThreadLocal<Connection> connections = ThreadLocal.withInitial(this::connect);

    private Floor(String url) {
        this.url = url;
    }

    public static void main(String[] arguments) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        var floor = new Floor(arguments[1]);
        var server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0])), 64);
        server.setExecutor(Executors.newFixedThreadPool(THREADS));
        server.createContext("/", exchange -> send(exchange, "up"));
        server.createContext("/child", exchange -> floor.read(exchange, CHILD, "m", "child"));
        server.createContext("/group", exchange -> floor.read(exchange, GROUP, "m", "group", "campaign", "employee"));
        server.createContext("/figures", exchange -> floor.read(exchange, FIGURES, "m", "campaign"));
        server.createContext("/save", floor::save);
        server.start();
    }

    private void read(HttpExchange exchange, String sql, String... names) throws IOException {
        var asked = fields(exchange.getRequestURI().getQuery());
        try {
            var statement = statement(sql);
            fill(statement, 1, asked, names);
            var text = new StringBuilder();
            try (var rows = statement.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    for (var column = 1; column <= columns; column++) {
                        text.append(rows.getString(column)).append('\t');
                    }
                    text.append('\n');
                }
            }
            send(exchange, text.toString());
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private void save(HttpExchange exchange) throws IOException {
        var asked = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try {
            var statement = statement(SAVE);
            statement.setString(1, URLDecoder.decode(asked.get("words"), StandardCharsets.UTF_8));
            fill(statement, 2, asked, "m", "assessment", "employee");
            send(exchange, statement.executeUpdate() + " saved");
        } catch (SQLException failure) {
            throw new IOException(failure);
        }
    }

    private static void fill(PreparedStatement statement, int from, Map<String, String> asked, String... names)
            throws SQLException {
        for (var i = 0; i < names.length; i++) {
            var value = asked.get(names[i]);
            statement.setObject(
                    from + i, names[i].equals("m") ? (Object) Integer.valueOf(value) : UUID.fromString(value));
        }
    }

    private PreparedStatement statement(String sql) throws SQLException {
        var kept = statements.get();
        var statement = kept.get(sql);
        if (statement == null) {
            statement = connections.get().prepareStatement(sql);
            kept.put(sql, statement);
        }
        return statement;
    }

    private Connection connect() {
        try {
            return DriverManager.getConnection(url);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Map<String, String> fields(String text) {
        var fields = new HashMap<String, String>();
        for (var field : List.of(text.split("&"))) {
            var parts = field.split("=", 2);
            fields.put(parts[0], parts[1]);
        }
        return fields;
    }

    private static void send(HttpExchange exchange, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
