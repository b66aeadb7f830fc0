package dk.traad.consent;

import dk.traad.platform.web.Fields;
import java.util.Map;

/**
 * The yes and no beside each thing that is asked about, as the page shows them.
 *
 * @param said what was chosen, by the key of the thing; what was answered before is chosen already, and nothing else
 * @param mistakes what was left open, by the name of its field
 */
public record Answering(Map<String, String> said, Map<String, String> mistakes) {
    static Answering nothing() {
        return new Answering(Map.of(), Map.of());
    }

    public boolean isChosen(FamilyItem item, String answer) {
        return said.getOrDefault(item.id(), item.saidBefore()).equals(answer);
    }

    public boolean isOpen(FamilyItem item) {
        return mistakes.containsKey("answer-" + item.id());
    }

    public Fields summary() {
        return new Fields(null, mistakes);
    }
}
