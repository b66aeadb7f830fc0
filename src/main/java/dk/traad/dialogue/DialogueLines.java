package dk.traad.dialogue;

import dk.traad.access.Standing;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What waits in dialogues: a talk tomorrow, one to note, parents to answer, a parent's words to read. */
@Component
class DialogueLines implements WaitingLines {
    private static final int DAYS_TO_ANSWER = 7;

    private final FocusPoints focusPoints;
    private final Dialogues dialogues;
    private final Notes notes;
    private final Clock clock;

    DialogueLines(FocusPoints focusPoints, Dialogues dialogues, Notes notes, Clock clock) {
        this.focusPoints = focusPoints;
        this.dialogues = dialogues;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        var mine = focusPoints.openAround(who.employee(), screen.today()).stream()
                .filter(one -> one.keeper().person().equals(who.employee()))
                .toList();
        var ids = mine.stream().map(FocusPoint::id).toList();
        var newest = dialogues.of(ids);
        var remarked = notes.withUnseenRemarks(ids);
        var lines = new ArrayList<Waiting>();
        for (var focusPoint : mine) {
            newest.stream()
                    .filter(dialogue -> dialogue.focusPoint().equals(focusPoint.id()))
                    .findFirst()
                    .flatMap(dialogue -> line(focusPoint, dialogue, screen))
                    .map(line -> line.about(focusPoint.child().id()))
                    .ifPresent(lines::add);
            if (remarked.contains(focusPoint.id())) {
                lines.add(remark(focusPoint, screen).about(focusPoint.child().id()));
            }
        }
        return lines;
    }

    private Optional<Waiting> line(FocusPoint focusPoint, Dialogue dialogue, Screen screen) {
        return switch (dialogue.stage()) {
            case OPEN -> Optional.of(open(focusPoint, dialogue, screen));
            case ARRANGED -> Optional.of(arranged(focusPoint, dialogue, screen));
            case DECLINED -> Optional.of(declined(focusPoint, dialogue, screen));
            case HELD, CANCELLED -> Optional.empty();
        };
    }

    private Waiting open(FocusPoint focusPoint, Dialogue dialogue, Screen screen) {
        var day = screen.day(dialogue.invitedAt());
        if (dialogue.isPutOff() || dialogue.isPast(clock.instant())) {
            var detail = dialogue.isPutOff() ? "dialogue.desk.later" : "dialogue.desk.past";
            return line(
                    Waiting.Part.NOW,
                    day,
                    focusPoint,
                    screen.text(detail),
                    "dialogue.desk.new-times",
                    "/invitation",
                    screen);
        }
        var isLate = day.plusDays(DAYS_TO_ANSWER).isBefore(screen.today());
        return line(
                isLate ? Waiting.Part.NOW : Waiting.Part.ON_OTHERS,
                day.plusDays(DAYS_TO_ANSWER),
                focusPoint,
                screen.text("dialogue.desk.unanswered", screen.when(day)),
                "dialogue.desk.see",
                "",
                screen);
    }

    private Waiting arranged(FocusPoint focusPoint, Dialogue dialogue, Screen screen) {
        var at = java.util.Objects.requireNonNull(dialogue.meeting()).at();
        if (at.isBefore(clock.instant())) {
            return new Waiting(
                    Waiting.Part.NOW,
                    screen.day(at),
                    title(focusPoint, screen),
                    screen.text("dialogue.desk.to-note"),
                    screen.text("dialogue.desk.note"),
                    dialogue.path() + "/outcome");
        }
        return line(
                screen.day(at).equals(screen.today()) ? Waiting.Part.NOW : Waiting.Part.SOON,
                screen.day(at),
                focusPoint,
                screen.text("dialogue.desk.meeting", screen.when(screen.day(at)), screen.time(at)),
                "dialogue.desk.open",
                "",
                screen);
    }

    private static Waiting declined(FocusPoint focusPoint, Dialogue dialogue, Screen screen) {
        var until = dialogue.askAgainOn() == null ? screen.today() : dialogue.askAgainOn();
        var mayAsk = !screen.today().isBefore(until);
        return line(
                mayAsk ? Waiting.Part.NOW : Waiting.Part.SOON,
                until,
                focusPoint,
                screen.text(mayAsk ? "dialogue.desk.ask-again" : "dialogue.desk.declined"),
                "dialogue.desk.see",
                "",
                screen);
    }

    private static Waiting remark(FocusPoint focusPoint, Screen screen) {
        return line(
                Waiting.Part.NOW,
                screen.today(),
                focusPoint,
                screen.text("dialogue.desk.remark"),
                "dialogue.desk.read",
                "",
                screen);
    }

    private static Waiting line(
            Waiting.Part part,
            java.time.LocalDate due,
            FocusPoint focusPoint,
            String detail,
            String verb,
            String below,
            Screen screen) {
        return new Waiting(part, due, title(focusPoint, screen), detail, screen.text(verb), focusPoint.path() + below);
    }

    private static String title(FocusPoint focusPoint, Screen screen) {
        return screen.text(
                "dialogue.desk.title",
                focusPoint.child().name(),
                focusPoint.words().title());
    }
}
