package dk.traad.demo;

import dk.traad.kernel.Position;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;

/** Sentences as professionals and families write them, by form, position and what they answer. */
final class DemoWords {
    static final String FAMILY = "HJEM";

    private final Map<String, List<String>> sentences;
    private final Random chance;

    DemoWords(Random chance) {
        this.chance = chance;
        this.sentences = DemoFile.rows("words.csv").stream()
                .collect(Collectors.groupingBy(
                        row -> key(row.get("form"), row.get("position"), row.get("part")),
                        Collectors.mapping(row -> row.get("text"), Collectors.toList())));
    }

    /** Two things that go well; every child has some. */
    String goingWell(String form, DemoChild child) {
        var all = all(key(form, "GREEN", "strength"));
        var first = chance.nextInt(all.size());
        var second = (first + 1 + chance.nextInt(all.size() - 1)) % all.size();
        return about(child, all.get(first)) + " " + about(child, all.get(second));
    }

    /** What is written about a concern; nothing about what goes well. */
    String concern(String form, Position position, String part, DemoChild child) {
        if (!position.isConcern()) {
            return "";
        }
        // Children whose pages are shown to newcomers have sentences of their own.
        var own = key(child.key(), position.name(), part);
        return any(sentences.containsKey(own) ? own : key(form, position.name(), part), child);
    }

    String family(String part, DemoChild child) {
        return any(key(FAMILY, "GREEN", part), child);
    }

    private String any(String key, DemoChild child) {
        var all = all(key);
        return about(child, all.get(chance.nextInt(all.size())));
    }

    private List<String> all(String key) {
        return Objects.requireNonNull(sentences.get(key), key);
    }

    private static String key(String form, String position, String part) {
        return form + " " + position + " " + part;
    }

    private static String about(DemoChild child, String sentence) {
        var name = child.firstName();
        return sentence.replace("{navn}s", name.endsWith("s") ? name + "'" : name + "s")
                .replace("{navn}", name)
                .replace("{han}", child.girl() ? "hun" : "han")
                .replace("{ham}", child.girl() ? "hende" : "ham")
                .replace("{hans}", child.girl() ? "hendes" : "hans");
    }
}
