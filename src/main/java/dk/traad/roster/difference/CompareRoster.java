package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.web.UnderWay;
import dk.traad.roster.reading.DeliveredFiles;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.UnusableDelivery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads a delivery, checks every row and finds what it would change. Nothing outlives the transaction. */
@Component
public class CompareRoster {
    private final List<Part> parts;
    private final Staging staging;
    private final Findings findings;
    private final ChildMoves moves;
    private final Renumberings renumberings;
    private final Clock clock;

    CompareRoster(
            List<Part> parts,
            Staging staging,
            Findings findings,
            ChildMoves moves,
            Renumberings renumberings,
            Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(Part::file)).toList();
        this.staging = staging;
        this.findings = findings;
        this.moves = moves;
        this.renumberings = renumberings;
        this.clock = clock;
    }

    /**
     * @param same of those who probably have another number now, who is taken for the same person
     * @throws UnusableDelivery when it cannot be read as a whole; the transaction stays usable
     */
    public Difference compare(MunicipalityCode here, DeliveredFiles files, SamePersons same) {
        var today = LocalDate.now(clock);
        staging.waitForTurn();
        staging.prepare();
        renumberings.prepare();
        parts.forEach(Part::prepare);
        moves.prepare();
        var found = EnumSet.noneOf(RosterFile.class);
        var rows = read(files, here, found);
        var delivered = new Delivered(Collections.unmodifiableSet(found));
        lookAtRows(delivered, today);
        var probable = renumberings.find(here);
        var certain =
                probable.stream().map(Renumbering::person).filter(same::has).toList();
        if (!probable.isEmpty()) {
            renumberings.keep(certain);
        }
        if (!certain.isEmpty()) {
            staging.forgetChecked();
            lookAtRows(delivered, today);
        }
        return new Difference(here, report(delivered, rows, today), probable, delivered.files(), today);
    }

    private void lookAtRows(Delivered delivered, LocalDate today) {
        for (var part : parts) {
            UnderWay.tell("roster.under-way.compared", parts.indexOf(part), parts.size());
            check(part, delivered);
        }
        parts.stream().filter(part -> delivered.has(part.file())).forEach(part -> part.findMissing(today));
    }

    /** A few rows of the difference that was found last in this transaction. */
    public List<Example> examples() {
        return findings.examples();
    }

    private int read(DeliveredFiles files, MunicipalityCode here, Set<RosterFile> found) {
        var rows = new int[1];
        try {
            var lines = UnderWay.isFollowed() ? files.lines() : 0;
            files.each((file, content) -> {
                found.add(file);
                rows[0] += staging.fill(parts.get(file.ordinal()), here, content, rows[0], lines);
            });
        } catch (IOException | UncheckedIOException unreadable) {
            throw new UnusableDelivery("roster.unusable.unreadable");
        }
        return rows[0];
    }

    private void check(Part part, Delivered delivered) {
        if (delivered.has(part.file())) {
            staging.analyzeStaged(part.file());
            part.check(delivered);
        }
        part.makeKnown(delivered);
        staging.analyzeChecked(part.file());
    }

    private Report report(Delivered delivered, int rows, LocalDate today) {
        return new Report(
                findings.counts(delivered),
                findings.refused(),
                moves.find(today),
                findings.placesEnding(today),
                findings.placesOpen(today),
                rows);
    }
}
