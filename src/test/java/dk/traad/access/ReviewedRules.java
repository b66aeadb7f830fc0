package dk.traad.access;

import static java.util.Map.entry;

import dk.traad.kernel.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who may do what as a person has reviewed it, written by hand and read from src/test/resources/access/rules. */
public final class ReviewedRules {
    static final Path FOLDER = Path.of("src/test/resources/access/rules");

    private static final Map<String, Role> ROLES = Map.ofEntries(
            entry("HV", Role.HEALTH_VISITOR),
            entry("EDU", Role.EDUCATOR),
            entry("CM", Role.CHILD_MINDER),
            entry("TEA", Role.TEACHER),
            entry("LEAD", Role.LEADER),
            entry("PP", Role.PP_ADVICE),
            entry("SW", Role.SOCIAL_WORKER),
            entry("COO", Role.COORDINATOR),
            entry("DIR", Role.SERVICE_DIRECTOR),
            entry("ADM", Role.ADMINISTRATOR),
            entry("DPO", Role.DATA_PROTECTION_OFFICER));

    /** What an action is about, and which side does it. */
    public enum About {
        CHILD,
        GROUP,
        MUNICIPALITY,
        FAMILY,
        FIELDS
    }

    /** The same word may be used on both sides. */
    public record Key(About about, String word) {
        @Override
        public String toString() {
            return about.name().toLowerCase(java.util.Locale.ROOT) + " " + word;
        }
    }

    /**
     * @param roles empty for families and fields
     * @param relation null when it is about the municipality
     */
    public record Line(Set<Role> roles, @Nullable Relation relation, boolean lingers, Set<Circumstance> circumstances) {
        boolean isMetBy(Situation one) {
            var standsIn = relation == Relation.WORKS_IN_GROUP && one.relation() == Relation.ASSIGNED;
            return (relation == null || relation == one.relation() || standsIn)
                    && (lingers || one.isToday() || relation == null)
                    && one.circumstances().containsAll(circumstances);
        }
    }

    private final Map<Key, List<Line>> lines = new LinkedHashMap<>();
    private final Map<Key, String> features = new LinkedHashMap<>();
    private final Map<String, String> refusals = new LinkedHashMap<>();

    private ReviewedRules() {}

    public static ReviewedRules read() {
        var rules = new ReviewedRules();
        try (var files = Files.list(FOLDER)) {
            for (var file : files.sorted().toList()) {
                var feature = file.getFileName().toString().replace(".txt", "");
                Files.readAllLines(file).stream()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .filter(line -> !line.isEmpty())
                        .forEach(line -> rules.add(feature, line.split("\\s+")));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return rules;
    }

    private void add(String feature, String[] words) {
        if (words[0].equals("refuses")) {
            refusals.put(words[1], words[2]);
            return;
        }
        var key = new Key(About.valueOf(words[0].toUpperCase(java.util.Locale.ROOT)), words[1]);
        var parsed = Arrays.stream(words)
                .skip(2)
                .map(word -> line(key.about(), word))
                .toList();
        if (parsed.isEmpty() || lines.put(key, parsed) != null) {
            throw new IllegalStateException(feature + ".txt: " + key + " needs one line with somebody in it");
        }
        features.put(key, feature);
    }

    private static Line line(About about, String word) {
        return switch (about) {
            case CHILD, GROUP -> {
                var parts = word.split("[:+]");
                yield new Line(roles(parts[0]), relation(parts[1]), word.endsWith("+30"), Set.of());
            }
            case MUNICIPALITY -> new Line(roles(word), null, false, Set.of());
            case FAMILY -> {
                var parts = word.split("/");
                yield new Line(
                        Set.of(),
                        relation(parts[0]),
                        true,
                        Stream.of(parts).skip(1).map(Circumstance::valueOf).collect(Collectors.toSet()));
            }
            case FIELDS -> new Line(Set.of(), relation(word), true, Set.of());
        };
    }

    private static Set<Role> roles(String word) {
        return Arrays.stream(word.split(","))
                .map(code -> java.util.Objects.requireNonNull(ROLES.get(code), "no role is called " + code))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static Relation relation(String letter) {
        return Arrays.stream(Relation.values())
                .filter(relation -> letter.equals(String.valueOf(relation.letter())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no relation is called " + letter));
    }

    public Map<Key, List<Line>> lines() {
        return lines;
    }

    /** The file a line stands in, without its ending. */
    Map<Key, String> features() {
        return features;
    }

    /** What ends it whatever else is true, in this order, and what the person is answered. */
    Map<String, String> refusals() {
        return refusals;
    }

    /** Whether one of the lines of the action fits; nobody's when it has none. */
    public boolean isOpen(Key action, Situation one) {
        return lines.getOrDefault(action, List.of()).stream().anyMatch(line -> switch (action.about()) {
            case CHILD, GROUP, MUNICIPALITY ->
                one.role() != null && line.roles().contains(one.role()) && line.isMetBy(one);
            case FAMILY -> one.role() == null && one.relation() == line.relation() && line.isMetBy(one);
            case FIELDS -> one.relation() == line.relation();
        });
    }
}
