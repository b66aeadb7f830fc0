package dk.traad.platform.db;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The program does not start, because what it keeps apart could meet. One line says why. */
class OpenWalls extends RuntimeException {
    private static final int SHOWN = 3;

    OpenWalls(List<String> holes) {
        super("Tråd does not start, because the database would not keep apart what belongs apart: "
                + holes.stream().limit(SHOWN).collect(Collectors.joining("; "))
                + (holes.size() > SHOWN ? "; and " + (holes.size() - SHOWN) + " more" : "")
                + ". docs/adr/0008-the-second-wall.md says what has to be so.");
    }

    /** Shown instead of a page of stack. */
    static class Explanation extends AbstractFailureAnalyzer<OpenWalls> {
        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, OpenWalls cause) {
            return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
        }
    }
}
