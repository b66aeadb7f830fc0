package dk.traad.roster;

import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.AuditEntry;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.command.Command;
import dk.traad.platform.db.Context;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import dk.traad.roster.difference.ApplyRoster;
import dk.traad.roster.difference.CompareRoster;
import dk.traad.roster.difference.Renumbering;
import dk.traad.roster.difference.Report;
import dk.traad.roster.reading.DeliveredFiles;
import dk.traad.roster.reading.UnusableDelivery;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code bin/roster check|apply}: the difference a delivery makes, and making it. 0 nothing refused, 1 some rows refused, 2
 * unusable, or held until somebody confirms it.
 */
@Component
class RosterCommand implements Command {
    private static final int ALL_WELL = 0;
    private static final int SOME_REFUSED = 1;
    private static final int HELD = 2;

    private final CompareRoster comparison;
    private final ApplyRoster application;
    private final Deliveries deliveries;
    private final Municipalities municipalities;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final AccessLog log;

    RosterCommand(
            CompareRoster comparison,
            ApplyRoster application,
            Deliveries deliveries,
            Municipalities municipalities,
            Texts texts,
            TransactionTemplate transaction,
            AccessLog log) {
        this.comparison = comparison;
        this.application = application;
        this.deliveries = deliveries;
        this.municipalities = municipalities;
        this.texts = texts;
        this.transaction = transaction;
        this.log = log;
    }

    @Override
    public String name() {
        return "roster";
    }

    private record Outcome(Report report, List<Renumbering> renumberings, boolean applied) {
        boolean isHeld(RosterRequest request) {
            return request.apply() && !applied;
        }
    }

    @Override
    public int run(List<String> arguments, PrintStream result) {
        var request = RosterRequest.of(arguments);
        if (!municipalities.exists(request.municipality())) {
            throw new Unusable("There is no municipality " + request.municipality() + " here; these are: "
                    + municipalities.codes() + ".");
        }
        var begun = System.nanoTime();
        var outcome = outcome(request);
        var seconds = (System.nanoTime() - begun) / 1e9;
        var print = new PrintedReport(
                outcome.report(), outcome.renumberings(), request.renumbered(), outcome.applied(), texts);
        if (request.json()) {
            print.asJson(result);
        } else {
            print.asTable(result, seconds);
        }
        if (outcome.isHeld(request)) {
            System.err.println("Held, nothing is applied: " + outcome.report().placesEnding() + " of "
                    + outcome.report().placesOpen() + " open placements would end, more than a tenth."
                    + " If that is right, say so with --confirm.");
            return HELD;
        }
        return outcome.report().refusedRows() == 0 ? ALL_WELL : SOME_REFUSED;
    }

    private Outcome outcome(RosterRequest request) {
        try {
            var files = DeliveredFiles.at(readable(request.file()));
            return Context.program(request.municipality())
                    .call(() -> transaction.execute(unused -> outcome(request, files)));
        } catch (UnusableDelivery unusable) {
            throw new Unusable(texts.text(
                    Language.ENGLISH, unusable.text(), unusable.words().toArray()));
        } catch (IOException unreadable) {
            throw new Unusable("The file cannot be read: " + request.file());
        }
    }

    private Outcome outcome(RosterRequest request, DeliveredFiles files) {
        var difference = comparison.compare(request.municipality(), files, request.same());
        var report = difference.report();
        if (!request.apply() || report.needsConfirmation() && !request.confirmed()) {
            return new Outcome(report, difference.renumberings(), false);
        }
        application.apply(difference);
        var delivery = deliveries.addApplied(
                String.valueOf(request.file().toAbsolutePath().normalize().getFileName()), report);
        log.did(AuditEntry.of(Actor.program(), "IMPORT_ROSTER").on("ROSTER_DELIVERY", delivery));
        return new Outcome(report, difference.renumberings(), true);
    }

    private static Path readable(Path file) {
        if (!Files.exists(file)) {
            throw new Unusable("There is no file or folder " + file + ".");
        }
        if (!Files.isReadable(file)) {
            throw new Unusable("The file cannot be read: " + file);
        }
        return file;
    }
}
