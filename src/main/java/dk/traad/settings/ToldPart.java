package dk.traad.settings;

import dk.traad.kernel.SignedIn.Professional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is decided on a page of its own and only told of here: it stands in the history, and in no file. */
public interface ToldPart extends SettingsPart {
    /** The key of what is said to a file that holds it all the same. */
    String refusal();

    @Override
    default List<Setting> toKeep() {
        return List.of();
    }

    @Override
    default void check(@Nullable Setting present, Map<String, String> values, Errors errors) {
        errors.reject(refusal());
    }

    @Override
    default void save(Professional who, @Nullable Setting present, Map<String, String> values) {
        throw new IllegalStateException(section() + " is decided on its own page");
    }
}
