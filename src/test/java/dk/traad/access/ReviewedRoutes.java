package dk.traad.access;

import dk.traad.access.ReviewedRules.About;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which action each route is, as a person has reviewed it, read from src/test/resources/access/routes. */
final class ReviewedRoutes {
    static final Path FOLDER = Path.of("src/test/resources/access/routes");

    /** The words for the places an item is kept at: here by the daycare, and with whoever it goes along with. */
    private static final Set<String> KEPT = Set.of("daycare", "case", "disclosed");

    private ReviewedRoutes() {}

    /** Whom a route is open to. */
    enum Kind {
        EVERYBODY,
        SIGNED_IN,
        EMPLOYED,
        /** By the rules of its action. */
        BY_RULE,
        NOBODY
    }

    /**
     * One line.
     *
     * @param actions any of which opens it; none unless it is by rule
     * @param at only in relations at these places; empty for any
     * @param only only these people; empty for all
     * @param items what stands for a key of the path instead of the first of its kind
     * @param sent the fields without which the request would not be one
     */
    record Row(
            String method,
            String path,
            Kind kind,
            List<ReviewedRules.Key> actions,
            Set<String> at,
            Set<String> only,
            Map<String, String> items,
            Map<String, String> sent) {
        String route() {
            return method + " " + path;
        }

        /** What it is about; null unless it is by rule. */
        @Nullable
        About about() {
            return actions.isEmpty() ? null : actions.getFirst().about();
        }

        boolean isReading() {
            return !method.equals("POST");
        }
    }

    static Map<String, Row> read() {
        var rows = new LinkedHashMap<String, Row>();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        var row = row(new ArrayList<>(Arrays.asList(line.strip().split("\\s+"))));
                        if (rows.put(row.route(), row) != null) {
                            throw new IllegalStateException(row.route() + " stands there twice");
                        }
                    }
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rows;
    }

    private static Row row(List<String> words) {
        var method = words.removeFirst();
        var path = words.removeFirst();
        var first = words.removeFirst().toUpperCase(Locale.ROOT).replace('-', '_');
        var isRule =
                Arrays.stream(About.values()).anyMatch(about -> about.name().equals(first));
        var actions = isRule ? actions(About.valueOf(first), words.removeFirst()) : List.<ReviewedRules.Key>of();
        var at = Set.<String>of();
        var only = Set.<String>of();
        var items = new LinkedHashMap<String, String>();
        var sent = new LinkedHashMap<String, String>();
        var send = words.indexOf("send");
        for (var word : send < 0 ? words : words.subList(0, send)) {
            var value = word.substring(word.indexOf('=') + 1);
            if (word.equals("kept")) {
                at = KEPT;
            } else if (word.startsWith("at=")) {
                at = Set.of(value.split(","));
            } else if (word.startsWith("only=")) {
                only = Set.of(value.split(","));
            } else if (word.startsWith("{")) {
                items.put(word.substring(1, word.indexOf('}')), value);
            } else {
                throw new IllegalStateException(method + " " + path + ": what is " + word + "?");
            }
        }
        if (send >= 0) {
            words.subList(send + 1, words.size())
                    .forEach(word -> sent.put(word.split("=", 2)[0], word.split("=", 2)[1]));
        }
        return new Row(method, path, isRule ? Kind.BY_RULE : Kind.valueOf(first), actions, at, only, items, sent);
    }

    private static List<ReviewedRules.Key> actions(About about, String words) {
        return Arrays.stream(words.split(","))
                .map(word -> new ReviewedRules.Key(about, word))
                .toList();
    }
}
