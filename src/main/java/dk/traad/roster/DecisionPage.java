package dk.traad.roster;

import dk.traad.platform.web.Fields;
import dk.traad.roster.DecideDelivery.Look;
import dk.traad.roster.difference.Example;
import dk.traad.roster.difference.Report;
import dk.traad.roster.difference.Report.Refused;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One delivery as it is decided on, or as it was.
 *
 * @param look what it would change now; null when it is decided on
 * @param fields the tick a held delivery needs, and who is ticked as the same person
 */
public record DecisionPage(Delivery delivery, @Nullable Look look, Fields fields, boolean decidedBefore) {
    private static final int ROWS_SHOWN = 200;

    /** The ticks: that much may end, and who is the same person under another number. */
    public record Confirmation(String confirmed, List<String> same) {}

    static DecisionPage of(Delivery delivery, @Nullable Look look, boolean decidedBefore) {
        return new DecisionPage(delivery, look, Fields.of(new Confirmation("", List.of())), decidedBefore);
    }

    /** The same page, saying that the tick is missing. */
    static DecisionPage unconfirmed(Delivery delivery, @Nullable Look look, Set<UUID> same) {
        var ticked = new Confirmation("", same.stream().map(UUID::toString).toList());
        return new DecisionPage(
                delivery, look, new Fields(ticked, Map.of("confirmed", "roster.confirm.needed")), false);
    }

    public boolean hasRenumberings() {
        return look != null && !look.renumberings().isEmpty();
    }

    /** Whoever probably has another number now, to be ticked. */
    public List<Option> renumberings(Screen screen) {
        return look == null
                ? List.of()
                : look.renumberings().stream()
                        .map(one -> new Option(
                                one.person().toString(),
                                one.name(),
                                screen.text(
                                        "roster.renumbered.of",
                                        screen.text("roster.file." + one.file()),
                                        one.was(),
                                        one.is(),
                                        one.line())))
                        .toList();
    }

    public Report report() {
        return look == null ? delivery.report() : look.report();
    }

    /** By file; names are shown to whoever decides and kept nowhere. */
    public List<Example> examplesOf(String file) {
        return look == null
                ? List.of()
                : look.examples().stream()
                        .filter(example -> example.file().equals(file))
                        .toList();
    }

    public boolean hasExamples() {
        return look != null && !look.examples().isEmpty();
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
