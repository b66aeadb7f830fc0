package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What one feature lets a municipality decide: a part of the one file and of the one history. Parts are read and written in
 * their order, so that what others stand on comes first.
 */
public interface SettingsPart {
    /** What the history is looked through by; its words stand under {@code settings.kind.}. */
    String kind();

    /** Its name in the file. */
    String section();

    List<SettingsField> fields();

    /** The fields by which something in a file is known again here. */
    List<String> key();

    List<Setting> present();

    /** What goes into the file of it. */
    default List<Setting> toKeep() {
        return present();
    }

    /** @param present null for what is not there yet; mistakes stand at the names of the fields */
    void check(@Nullable Setting present, Map<String, String> values, Errors errors);

    /** Only once it has been checked. */
    void save(Professional who, @Nullable Setting present, Map<String, String> values);

    /** After everything in a file has been saved. */
    default void follow() {}

    /** What people call it. */
    default String name(Screen screen, Map<String, String> values) {
        return fields().stream()
                .filter(field -> key().contains(field.name()))
                .map(field -> words(screen, field, values.getOrDefault(field.name(), "")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What stands in a field, as people read it. */
    default String words(Screen screen, SettingsField field, String value) {
        return SettingsWords.value(screen, field, value);
    }

    /** The address of what stands in a field where that is a picture; null where it is words. */
    default @Nullable String picture(SettingsField field, String value) {
        return null;
    }

    /** What becomes of what there is already when it is changed: the key of a sentence; empty when there is none to say. */
    default String effect() {
        return "";
    }

    /** How much hangs on it, by the key of the sentence that says how much it becomes and how much it was. */
    default Map<String, Integer> reach() {
        return Map.of();
    }
}
