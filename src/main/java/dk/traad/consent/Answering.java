package dk.traad.consent;

import dk.traad.platform.web.Fields;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The yes and no beside each thing that is asked about, and the comments to it, as the page shows them.
 *
 * @param said what was chosen, by the key of the thing; what was answered before is chosen already, and nothing else
 * @param words what was typed and is not sent yet, by the key of the thing
 * @param mistakes what was left open, by the name of its field
 */
public record Answering(Map<String, String> said, Map<String, String> words, Map<String, String> mistakes) {
    static Answering nothing() {
        return new Answering(Map.of(), Map.of(), Map.of());
    }

    public boolean isChosen(FamilyItem item, String answer) {
        return said.getOrDefault(item.id(), item.saidBefore()).equals(answer);
    }

    public boolean isOpen(FamilyItem item) {
        return mistakes.containsKey("answer-" + item.id());
    }

    public String words(FamilyItem item) {
        return words.getOrDefault(item.id(), "");
    }

    public @Nullable String wordsMistake(FamilyItem item) {
        return mistakes.get("words-" + item.id());
    }

    public Fields summary() {
        return new Fields(null, mistakes);
    }
}
