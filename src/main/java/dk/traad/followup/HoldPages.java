package dk.traad.followup;

import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.When;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of one follow-up together. */
@Component
class HoldPages {
    private final FollowUps followUps;
    private final BookFollowUp bookFollowUp;
    private final PlanCounts counts;
    private final AroundTheTable table;

    HoldPages(FollowUps followUps, BookFollowUp bookFollowUp, PlanCounts counts, AroundTheTable table) {
        this.followUps = followUps;
        this.bookFollowUp = bookFollowUp;
        this.counts = counts;
        this.table = table;
    }

    HoldPage of(
            FocusPoint focusPoint, FollowUp followUp, Map<String, String> sent, Screen screen, boolean isOvertaken) {
        var before = followUps.of(List.of(focusPoint.id())).stream()
                .filter(one -> one.ordinal() < followUp.ordinal() && one.held() != null)
                .findFirst()
                .map(FollowUp::held)
                .orElse(null);
        var goals = followUps.goals(followUp.plan(), before);
        var held = followUp.held();
        var people = table.of(focusPoint.child().id(), screen.today());
        return new HoldPage(
                focusPoint,
                followUp,
                goals,
                new AttainedForm(goals.stream().map(SeenGoal::id).toList(), sent),
                new AskedAtTable(
                        people.stream()
                                .filter(person -> person.isFamily()
                                        && focusPoint.progress().isWithTheFamily())
                                .toList(),
                        sent),
                people,
                nextDue(followUp, screen.today()),
                held == null ? Map.<UUID, String>of() : table.names(held.tookPart()),
                isOvertaken);
    }

    /** If it is held on this day and one goes on. */
    LocalDate nextDue(FollowUp followUp, LocalDate heldOn) {
        return bookFollowUp.due(followUps.of(List.of(followUp.focusPoint())), counts.of(followUp.plan()), heldOn);
    }

    HoldForm empty(HoldPage page, Professional who, Screen screen) {
        var coming = Stream.concat(
                        Stream.of(who.person().toString()),
                        page.followUp().answers().stream()
                                .filter(answer -> answer.coming() == FollowUp.Coming.YES)
                                .map(answer -> answer.adult().toString()))
                .toList();
        var next = When.typed(bookFollowUp.suggestion(page.nextDue()));
        return HoldForm.empty(page.followUp(), screen.today(), next, coming);
    }
}
