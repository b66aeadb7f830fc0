package dk.traad.homevisit;

import dk.traad.homevisit.SmallChildren.Planned;
import dk.traad.homevisit.SmallChildren.SmallChild;
import dk.traad.homevisit.VisitStep.Audience;
import dk.traad.kernel.ChildId;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.db.Statistics;
import dk.traad.platform.db.WholeMunicipality;
import dk.traad.roster.RosterApplied;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plans each child's visits from its birth or its arrival: each hour, after each roster, and when the schedule changes. */
@Component
public class PlanHomeVisits {
    /** No step is for older children than this. */
    private static final int MOST_YEARS = 7;
    /** So many at once, and the database's planner has to be told. */
    private static final int MANY = 500;

    private final VisitSteps steps;
    private final SmallChildren children;
    private final List<TakingPart> takingPart;
    private final Municipalities municipalities;
    private final WholeMunicipality wholeMunicipality;
    private final Statistics statistics;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanHomeVisits(
            VisitSteps steps,
            SmallChildren children,
            List<TakingPart> takingPart,
            Municipalities municipalities,
            WholeMunicipality wholeMunicipality,
            Statistics statistics,
            TransactionTemplate transaction,
            Clock clock) {
        this.steps = steps;
        this.children = children;
        this.takingPart = takingPart;
        this.municipalities = municipalities;
        this.wholeMunicipality = wholeMunicipality;
        this.statistics = statistics;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 0, timeUnit = TimeUnit.HOURS)
    public void planAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> planHere()));
        }
    }

    @EventListener
    void follow(RosterApplied unused) {
        planHere();
    }

    /** In the present context's municipality and transaction. */
    public void planHere() {
        wholeMunicipality.run(() -> {
            var today = today();
            var known = steps.all().stream()
                    .filter(step -> step.audience() != Audience.PROGRAMME)
                    .toList();
            plan(known, children.bornAfter(today.minusYears(MOST_YEARS)));
        });
    }

    /** How many visits of the whole municipality nobody has a time for yet. */
    int toBook() {
        return wholeMunicipality.call(children::toBook);
    }

    /** The visits of a programme for one child that has come into it. */
    public void planFor(ChildId child, VisitStep.Id step) {
        wholeMunicipality.run(() -> plan(only(step), children.of(List.of(child))));
    }

    /** After the step has begun or been changed; what the families have been told of stays. */
    public void planAnew(VisitStep.Id step) {
        wholeMunicipality.run(() -> {
            children.unplan(step, today());
            var all = takingPart.stream()
                    .flatMap(each -> each.in(step).stream())
                    .distinct()
                    .toList();
            plan(only(step), children.of(all));
        });
        planHere();
    }

    private List<VisitStep> only(VisitStep.Id step) {
        return steps.all().stream().filter(one -> one.id().equals(step)).toList();
    }

    private void plan(List<VisitStep> known, List<SmallChild> all) {
        var planned = all.stream()
                .flatMap(child -> known.stream().flatMap(step -> planned(step, child)))
                .toList();
        if (children.plan(planned, clock.instant()) > MANY) {
            statistics.refresh("home_visit");
        }
    }

    private Stream<Planned> planned(VisitStep step, SmallChild child) {
        if (step.audience() == Audience.FIRST_TIME && !child.isFirst()) {
            return Stream.empty();
        }
        return VisitWindow.of(step, child.birthday(), child.arrivedOn(), today())
                .map(window -> new Planned(child.id(), step, window))
                .stream();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
