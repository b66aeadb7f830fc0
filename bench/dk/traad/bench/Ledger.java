package dk.traad.bench;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Each thing somebody wrote: what they were told, and what is in the database afterwards. */
final class Ledger {
    private final Set<String> begun = ConcurrentHashMap.newKeySet();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private volatile long last;

    void begin(String words) {
        begun.add(words);
    }

    void acknowledge(String words) {
        acknowledged.add(words);
        last = System.nanoTime();
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** By {@link System#nanoTime()}. */
    long last() {
        return last;
    }

    /** @param unknown begun and never answered: in the database or not, both are true */
    record Balance(int acknowledged, int found, int lost, int doubled, int unknown, int unknownFound) {
        boolean isEven() {
            return acknowledged > 0 && lost == 0 && doubled == 0;
        }

        @Override
        public String toString() {
            return "acknowledged %,d, found %,d, lost %,d, doubled %,d; never answered %,d, of them found %,d"
                    .formatted(acknowledged, found, lost, doubled, unknown, unknownFound);
        }
    }

    Balance compare(Installation installation) throws SQLException {
        var there = new HashMap<String, Integer>();
        try (var connection = installation.connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery("SELECT sentence, count(*) FROM wondering GROUP BY sentence");
            while (rows.next()) {
                there.put(rows.getString(1), rows.getInt(2));
            }
        }
        var found = count(acknowledged, there);
        var unanswered = new java.util.HashSet<>(begun);
        unanswered.removeAll(acknowledged);
        return new Balance(
                acknowledged.size(),
                found,
                acknowledged.size() - found,
                (int) there.values().stream().filter(times -> times > 1).count(),
                unanswered.size(),
                count(unanswered, there));
    }

    private static int count(Set<String> words, Map<String, Integer> there) {
        return (int) words.stream().filter(there::containsKey).count();
    }
}
