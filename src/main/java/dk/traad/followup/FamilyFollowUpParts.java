package dk.traad.followup;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FamilyLine;
import dk.traad.focuspoint.FamilyLines;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FamilySection;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The follow-ups on the family's side: when one meets, what was found, and how one found it oneself. */
@Component
class FamilyFollowUpParts implements FamilySection, FamilyLines {
    private static final int DAYS_TO_TELL = 30;

    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final FollowUps followUps;
    private final Templates templates;

    FamilyFollowUpParts(Access access, FamilyFocusPoints focusPoints, FollowUps followUps, Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.followUps = followUps;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public @Nullable Content sectionOf(FamilyReading reading, Parent who) {
        var parts = followUps.of(List.of(reading.focusPoint().id())).stream()
                .filter(one -> one.status() != FollowUp.Status.CANCELLED)
                .map(one -> part(one, reading, who))
                .toList();
        return parts.isEmpty() ? null : templates.followupFamily(reading.screen(), parts);
    }

    FamilyFollowUpPart part(FollowUp followUp, FamilyReading reading, Parent who) {
        var held = followUp.held();
        var before = followUps.of(List.of(followUp.focusPoint())).stream()
                .filter(one -> one.ordinal() < followUp.ordinal() && one.held() != null)
                .findFirst()
                .map(FollowUp::held)
                .orElse(null);
        return new FamilyFollowUpPart(
                reading,
                followUp,
                held == null
                        ? List.of()
                        : followUps.goals(followUp.plan(), before).stream()
                                .flatMap(goal -> goal(goal, held, reading).stream())
                                .toList(),
                held == null ? "" : reading.words(held.reason()),
                who.adult());
    }

    private static Optional<FamilyFollowUpPart.Goal> goal(SeenGoal goal, FollowUp.Held held, FamilyReading reading) {
        return held.goals().stream()
                .filter(attained -> attained.goal().equals(goal.id()))
                .findFirst()
                .map(attained -> new FamilyFollowUpPart.Goal(
                        reading.words(goal.familyWords().isEmpty() ? goal.title() : goal.familyWords()),
                        attained.attainment(),
                        reading.words(goal.wordsBefore()),
                        reading.words(attained.words())));
    }

    @Override
    public List<FamilyLine> linesFor(List<FamilyReading> readings, Parent who, Screen screen) {
        var known = followUps.of(
                readings.stream().map(reading -> reading.focusPoint().id()).toList());
        var mayAnswer = access.children(who, FamilyFocusPointAction.ANSWER_FOLLOW_UP);
        return readings.stream()
                .flatMap(reading -> known.stream()
                        .filter(one ->
                                one.focusPoint().equals(reading.focusPoint().id()))
                        .flatMap(one -> line(
                                one,
                                reading,
                                who,
                                mayAnswer.contains(reading.child().id()))
                                .stream()))
                .toList();
    }

    private static Optional<FamilyLine> line(FollowUp followUp, FamilyReading reading, Parent who, boolean mayAnswer) {
        var screen = reading.screen();
        var held = followUp.held();
        if (followUp.isBooked()) {
            var day = screen.day(followUp.meeting().at());
            var isPassed = day.isBefore(screen.today());
            var asks = mayAnswer && !isPassed && followUp.answerOf(who.adult()).isEmpty();
            return Optional.of(new FamilyLine(
                    reading.focusPoint().id(),
                    day,
                    asks ? screen.text("followup.family.waits") : "",
                    asks ? day : null,
                    screen.text(
                            isPassed ? "followup.family.passed" : "followup.family.meeting",
                            screen.appointment(followUp.meeting().at())),
                    reading.focusPoint().title(),
                    screen.text(asks ? "followup.family.answer" : "followup.family.see"),
                    asks
                            ? followUp.familyPath() + "/answer"
                            : reading.focusPoint().path()));
        }
        if (held != null
                && mayAnswer
                && followUp.experienceOf(who.adult()).isEmpty()
                && !held.on().plusDays(DAYS_TO_TELL).isBefore(screen.today())) {
            return Optional.of(new FamilyLine(
                    reading.focusPoint().id(),
                    held.on(),
                    screen.text("followup.family.waits.experience"),
                    held.on().plusDays(DAYS_TO_TELL),
                    screen.text("followup.family.experience", screen.date(held.on())),
                    reading.focusPoint().title(),
                    screen.text("followup.family.tell"),
                    followUp.familyPath() + "/experience"));
        }
        return Optional.empty();
    }
}
