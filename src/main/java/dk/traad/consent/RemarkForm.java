package dk.traad.consent;

import dk.traad.kernel.NotFound;
import dk.traad.platform.web.TypedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * What is not right in the words of an item, or should be said otherwise: it stands on the page of the answer and goes
 * with it, whichever button is pressed.
 *
 * @param item whose button was pressed; empty for the answer's own
 * @param words what was typed, by the key of the item
 */
record RemarkForm(String item, Map<String, String> words) {
    private static final String BEGINS = "words-";
    private static final int LONGEST = 2000;

    static RemarkForm of(MultiValueMap<String, String> sent) {
        var words = new LinkedHashMap<String, String>();
        sent.forEach((name, typed) -> {
            if (name.startsWith(BEGINS) && !TypedText.of(typed.getFirst()).isEmpty()) {
                words.put(name.substring(BEGINS.length()), TypedText.of(typed.getFirst()));
            }
        });
        return new RemarkForm(TypedText.of(sent.getFirst("item")), words);
    }

    /** By the names of the fields. */
    Map<String, String> mistakes() {
        var found = new LinkedHashMap<String, String>();
        if (!item.isEmpty() && !words.containsKey(item)) {
            found.put(BEGINS + item, "consent.remark.missing");
        }
        words.forEach((one, typed) -> {
            if (typed.length() > LONGEST) {
                found.put(BEGINS + one, "consent.too-long");
            }
        });
        return found;
    }

    /** @throws NotFound when one of them is about no item at all */
    Map<ConsentItem.Id, String> byItem() {
        return words.entrySet().stream()
                .collect(Collectors.toMap(one -> new ConsentItem.Id(id(one.getKey())), Map.Entry::getValue));
    }

    private static UUID id(String key) {
        return TypedText.id(key).orElseThrow(NotFound::new);
    }
}
