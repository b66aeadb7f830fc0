package dk.traad.roster.difference;

import dk.traad.platform.db.Statistics;
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
    private final ChildMoves moves;
    private final Statistics statistics;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApplyRoster(
            List<Part> parts, ChildMoves moves, Statistics statistics, ApplicationEventPublisher events, Clock clock) {
        this.parts = parts.stream().sorted(Comparator.comparing(Part::file)).toList();
        this.moves = moves;
        this.statistics = statistics;
        this.events = events;
        this.clock = clock;
    }

    public void apply(Difference difference) {
        for (var part : parts) {
            if (difference.files().contains(part.file())) {
                part.apply(difference.today());
            }
        }
        moves.apply(clock.instant());
        statistics.refresh(FILLED);
        events.publishEvent(new RosterApplied());
    }
}
