package dk.traad.roster;

import dk.traad.platform.web.Fields;
import dk.traad.roster.difference.Difference;
import dk.traad.roster.difference.Example;
import dk.traad.roster.difference.Report;
import dk.traad.roster.difference.Report.Refused;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as it is decided on, or as it was.
 *
 * @param difference what it would change now; null when it is decided on
 * @param fields the tick a held delivery needs
 */
public record DecisionPage(Delivery delivery, @Nullable Difference difference, Fields fields, boolean decidedBefore) {
    private static final int ROWS_SHOWN = 200;

    /** The tick. */
    public record Confirmation(String confirmed) {}

    static DecisionPage of(Delivery delivery, @Nullable Difference difference, boolean decidedBefore) {
        return new DecisionPage(delivery, difference, Fields.of(new Confirmation("")), decidedBefore);
    }

    /** The same page, saying that the tick is missing. */
    static DecisionPage unconfirmed(Delivery delivery, @Nullable Difference difference) {
        var fields = new Fields(new Confirmation(""), Map.of("confirmed", "roster.confirm.needed"));
        return new DecisionPage(delivery, difference, fields, false);
    }

    public Report report() {
        return difference == null ? delivery.report() : difference.report();
    }

    /** By file; names are shown to whoever decides and kept nowhere. */
    public List<Example> examplesOf(String file) {
        return difference == null
                ? List.of()
                : difference.examples().stream()
                        .filter(example -> example.file().equals(file))
                        .toList();
    }

    public boolean hasExamples() {
        return difference != null && !difference.examples().isEmpty();
    }

    /** The columns that differ, in words. */
    public String changes(Screen screen, Example example) {
        return example.changed().stream()
                .map(column -> column.equals("returned") ? screen.text("roster.example.returned") : column)
                .collect(Collectors.joining(", "));
    }

    public List<Refused> refusedShown() {
        return report().refused().stream().limit(ROWS_SHOWN).toList();
    }

    public boolean hasMoreRefused() {
        return report().refusedRows() > ROWS_SHOWN;
    }
}
