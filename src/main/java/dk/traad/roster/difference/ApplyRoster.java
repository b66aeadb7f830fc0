package dk.traad.roster.difference;

import dk.traad.platform.db.Statistics;
import dk.traad.platform.web.UnderWay;
import dk.traad.roster.RosterApplied;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes a difference so, in the transaction it was found in: all of it or nothing. */
@Component
public class ApplyRoster {
    private static final String[] FILLED = {
        "unit",
        "unit_group",
        "employee",
        "employment",
        "child",
        "adult",
        "family_relation",
        "placement",
        "health_visitor_assignment"
    };

    private final List<Part> parts;
    private final Renumberings renumberings;
    private final ChildMoves moves;
    private final Leavers leavers;
    private final Statistics statistics;
    private final Staging staging;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyRoster(
            List<Part> parts,
            Renumberings renumberings,
            ChildMoves moves,
            Leavers leavers,
            Statistics statistics,
            Staging staging,
            ApplicationEventPublisher events,
            Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(Part::file)).toList();
        this.renumberings = renumberings;
        this.moves = moves;
        this.leavers = leavers;
        this.statistics = statistics;
        this.staging = staging;
        this.events = events;
        this.clock = clock;
    }

    public void apply(Difference difference) {
        for (var part : parts) {
            UnderWay.tell("roster.under-way.written", parts.indexOf(part), parts.size() + 1);
            if (difference.files().contains(part.file())) {
                part.apply(difference.today());
            }
        }
        UnderWay.tell("roster.under-way.written", parts.size(), parts.size() + 1);
        renumberings.apply(difference.municipality());
        moves.apply(difference.today(), clock.instant());
        leavers.tell(difference.today());
        UnderWay.tell("roster.under-way.followed", 0, 0);
        statistics.refresh(FILLED);
        staging.endComparing();
        events.publishEvent(new RosterApplied());
    }
}
