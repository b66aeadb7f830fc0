package dk.traad.dialogue;

import dk.traad.access.Access;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FamilyLine;
import dk.traad.focuspoint.FamilyLines;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FamilySection;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The dialogue on the family's side: what one is invited to, what one answered, what was noted. */
@Component
class FamilyDialogueParts implements FamilySection, FamilyLines {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final Dialogues dialogues;
    private final Notes notes;
    private final AroundTheTable table;
    private final Templates templates;

    FamilyDialogueParts(
            Access access,
            FamilyFocusPoints focusPoints,
            Dialogues dialogues,
            Notes notes,
            AroundTheTable table,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.dialogues = dialogues;
        this.notes = notes;
        this.table = table;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public @Nullable Content sectionOf(FamilyReading reading, Parent who) {
        var parts = dialogues.of(List.of(reading.focusPoint().id())).stream()
                .filter(dialogue -> dialogue.stage() != DialogueStage.CANCELLED)
                .map(dialogue -> part(dialogue, reading, who))
                .toList();
        return parts.isEmpty() ? null : templates.dialogueFamily(reading.screen(), reading, parts);
    }

    FamilyDialoguePart part(Dialogue dialogue, FamilyReading reading, Parent who) {
        var whereabouts = reading.whereabouts();
        return new FamilyDialoguePart(
                dialogue,
                String.join("", whereabouts.people(List.of(dialogue.invitedBy()))),
                reading.words(dialogue.offer().words()),
                notes.of(reading.focusPoint().id()).stream()
                        .filter(note -> note.dialogue().equals(dialogue.id()))
                        .findFirst()
                        .map(note -> note(note, reading))
                        .orElse(null),
                notes.remarks(reading.focusPoint().id()).stream()
                        .filter(remark -> remark.dialogue().equals(dialogue.id())
                                && remark.adult().equals(who.adult()))
                        .toList(),
                who.adult());
    }

    private FamilyDialoguePart.FamilyNote note(Note note, FamilyReading reading) {
        var names = table.names(note.tookPart());
        return new FamilyDialoguePart.FamilyNote(
                note.heldOn(),
                reading.whereabouts().isHidden()
                        ? ""
                        : note.tookPart().stream()
                                .map(id -> names.getOrDefault(id, ""))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.joining(", ")),
                note.childTookPart(),
                reading.words(note.outcome()),
                reading.words(note.agreement()),
                note.correctionReason() == null ? "" : reading.words(note.correctionReason()));
    }

    @Override
    public List<FamilyLine> linesFor(List<FamilyReading> readings, Parent who, Screen screen) {
        var known = dialogues.of(
                readings.stream().map(reading -> reading.focusPoint().id()).toList());
        var mayAnswer = access.children(who, FamilyFocusPointAction.ANSWER_INVITATION);
        return readings.stream()
                .flatMap(reading -> known.stream()
                        .filter(dialogue -> dialogue.focusPoint()
                                .equals(reading.focusPoint().id()))
                        .findFirst()
                        .flatMap(dialogue -> line(
                                dialogue,
                                reading,
                                who,
                                mayAnswer.contains(reading.child().id())))
                        .stream())
                .toList();
    }

    /** The first of the days there are to choose from. */
    private static @Nullable LocalDate firstDay(Dialogue dialogue, Screen screen) {
        return dialogue.offer().times().stream()
                .map(screen::day)
                .filter(day -> !day.isBefore(screen.today()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Optional<FamilyLine> line(Dialogue dialogue, FamilyReading reading, Parent who, boolean mayAnswer) {
        var screen = reading.screen();
        var title = reading.focusPoint().title();
        var isAnswered = dialogue.answerOf(who.adult()).isPresent();
        if (dialogue.stage().isUnderWay() && !isAnswered && mayAnswer) {
            return Optional.of(new FamilyLine(
                    reading.focusPoint().id(),
                    screen.day(dialogue.invitedAt()),
                    screen.text("dialogue.family.waits"),
                    firstDay(dialogue, screen),
                    title,
                    screen.text("dialogue.family.invited", reading.focusPoint().from()),
                    screen.text("dialogue.family.answer"),
                    dialogue.familyPath() + "/answer"));
        }
        var meeting = dialogue.meeting();
        if (dialogue.stage() == DialogueStage.ARRANGED && meeting != null) {
            return Optional.of(new FamilyLine(
                    reading.focusPoint().id(),
                    screen.day(meeting.at()),
                    "",
                    null,
                    screen.text("dialogue.family.meeting", screen.appointment(meeting.at())),
                    title,
                    screen.text("dialogue.family.see"),
                    reading.focusPoint().path()));
        }
        return Optional.empty();
    }
}
