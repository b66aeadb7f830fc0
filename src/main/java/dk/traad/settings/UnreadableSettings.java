package dk.traad.settings;

import java.util.List;

/** What a file with settings cannot be read in for: each mistake in one sentence that says what, where and how to mend it. */
class UnreadableSettings extends RuntimeException {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial")
    private final List<String> mistakes;

    UnreadableSettings(List<String> mistakes) {
        super("settings that cannot be read in");
        this.mistakes = List.copyOf(mistakes);
    }

    List<String> mistakes() {
        return mistakes;
    }
}
