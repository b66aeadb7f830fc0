package dk.traad.consent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * An answer to a request. Nothing is taken for a yes or a no but what says so.
 *
 * @param shown the items that stood on the page
 * @param said what is chosen for each of them, by its key
 */
record AnswerForm(Set<String> shown, Map<String, String> said) {
    private static final String BEGINS = "answer-";

    static AnswerForm of(MultiValueMap<String, String> sent) {
        var shown = Set.copyOf(sent.getOrDefault("shown", List.of()));
        var said = shown.stream()
                .filter(item -> sent.getFirst(BEGINS + item) != null)
                .collect(Collectors.toMap(item -> item, item -> String.valueOf(sent.getFirst(BEGINS + item))));
        return new AnswerForm(shown, said);
    }

    Set<String> yesItems() {
        return said.entrySet().stream()
                .filter(one -> one.getValue().equals("YES"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What is left open, by the names of its fields. */
    Map<String, String> mistakes(FamilyConsent consent) {
        var open = new LinkedHashMap<String, String>();
        for (var item : consent.toAnswer()) {
            if (shown.contains(item.id()) && !Set.of("YES", "NO").contains(said.getOrDefault(item.id(), ""))) {
                open.put(BEGINS + item.id(), "consent.answer.choose");
            }
        }
        return open;
    }
}
