package dk.traad.dialogue;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.AroundTheTable;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointAction;
import dk.traad.focuspoint.FocusPoints;
import dk.traad.focuspoint.Move;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Noting together what came out of a dialogue, invited or not, and putting a note right. */
@Controller
@Transactional
class OutcomeController {
    private final Access access;
    private final FocusPoints focusPoints;
    private final Dialogues dialogues;
    private final Notes notes;
    private final NoteOutcome noteOutcome;
    private final AroundTheTable table;
    private final Templates templates;

    OutcomeController(
            Access access,
            FocusPoints focusPoints,
            Dialogues dialogues,
            Notes notes,
            NoteOutcome noteOutcome,
            AroundTheTable table,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.dialogues = dialogues;
        this.notes = notes;
        this.noteOutcome = noteOutcome;
        this.table = table;
        this.templates = templates;
    }

    @GetMapping("/focus-points/{id}/talk")
    View beginUninvited(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        focusPoint.state(screen.today()).after(Move.TALK);
        var form = OutcomeForm.empty(screen.today(), List.of(who.person().toString()), false);
        return page(outcome(screen, focusPoint, focusPoint.path() + "/talk", Fields.of(form)));
    }

    @PostMapping("/focus-points/{id}/talk")
    View noteUninvited(
            Professional who, Screen screen, @PathVariable FocusPoint.Id id, OutcomeForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        form.check(errors, atTheTable(focusPoint, screen), focusPoint.child().birthday(), screen.today());
        if (errors.hasErrors()) {
            return invalid(outcome(screen, focusPoint, focusPoint.path() + "/talk", Fields.of(form, errors)));
        }
        noteOutcome.noteUninvited(focusPoint, form, who.employee());
        return redirect(focusPoint.path(), "dialogue.outcome.done");
    }

    @GetMapping("/dialogues/{id}/outcome")
    View begin(Professional who, Screen screen, @PathVariable Dialogue.Id id) {
        var focusPoint = focusPoints.at(dialogues.focusPointOf(id), who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        var dialogue = dialogues.of(id);
        if (dialogue.stage() == DialogueStage.HELD) {
            var form = OutcomeForm.of(newest(focusPoint, dialogue));
            return page(outcome(screen, focusPoint, dialogue.path() + "/corrections", Fields.of(form)));
        }
        dialogue.stage().requireOnTo(DialogueStage.HELD);
        var form = OutcomeForm.empty(day(dialogue, screen), expected(dialogue, who), dialogue.isChildComing());
        return page(outcome(screen, focusPoint, dialogue.path() + "/outcome", Fields.of(form)));
    }

    @PostMapping("/dialogues/{id}/outcome")
    View note(Professional who, Screen screen, @PathVariable Dialogue.Id id, OutcomeForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(dialogues.focusPointOf(id), who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        var dialogue = dialogues.of(id);
        dialogue.stage().requireOnTo(DialogueStage.HELD);
        form.check(errors, atTheTable(focusPoint, screen), focusPoint.child().birthday(), screen.today());
        if (errors.hasErrors()) {
            return invalid(outcome(screen, focusPoint, dialogue.path() + "/outcome", Fields.of(form, errors)));
        }
        noteOutcome.note(focusPoint, dialogue, form, who.employee());
        return redirect(focusPoint.path(), "dialogue.outcome.done");
    }

    @PostMapping("/dialogues/{id}/corrections")
    View correct(
            Professional who, Screen screen, @PathVariable Dialogue.Id id, OutcomeForm form, BindingResult errors) {
        var focusPoint = focusPoints.at(dialogues.focusPointOf(id), who.employee(), screen.today());
        access.require(who, FocusPointAction.INVITE_PARENTS, focusPoint.child().id());
        var dialogue = dialogues.of(id);
        form.check(errors, atTheTable(focusPoint, screen), focusPoint.child().birthday(), screen.today());
        form.checkCorrection(errors);
        if (errors.hasErrors()) {
            return invalid(outcome(screen, focusPoint, dialogue.path() + "/corrections", Fields.of(form, errors)));
        }
        noteOutcome.correct(focusPoint, dialogue, form, who.employee());
        return redirect(focusPoint.path(), "dialogue.outcome.corrected");
    }

    private gg.jte.models.runtime.JteModel outcome(Screen screen, FocusPoint focusPoint, String action, Fields fields) {
        return templates.dialogueOutcome(
                screen, new OutcomePage(focusPoint, atTheTable(focusPoint, screen), action), fields);
    }

    /** Those who were there may have left since: they are still named when a note is put right. */
    private List<AroundTheTable.Person> atTheTable(FocusPoint focusPoint, Screen screen) {
        var today = table.of(focusPoint.child().id(), screen.today());
        var before = notes.of(focusPoint.id()).stream()
                .flatMap(note -> note.tookPart().stream())
                .filter(id -> today.stream().noneMatch(person -> person.id().equals(id)))
                .distinct()
                .toList();
        return Stream.concat(
                        today.stream(),
                        table.names(before).entrySet().stream()
                                .map(one -> new AroundTheTable.Person(one.getKey(), one.getValue(), "", false)))
                .toList();
    }

    private Note newest(FocusPoint focusPoint, Dialogue dialogue) {
        return notes.of(focusPoint.id()).stream()
                .filter(note -> note.dialogue().equals(dialogue.id()))
                .findFirst()
                .orElseThrow(() -> new Conflict("dialogue.refused.moved-on"));
    }

    private static java.time.LocalDate day(Dialogue dialogue, Screen screen) {
        var meeting = dialogue.meeting();
        return meeting == null || screen.day(meeting.at()).isAfter(screen.today())
                ? screen.today()
                : screen.day(meeting.at());
    }

    private static List<String> expected(Dialogue dialogue, Professional who) {
        return Stream.concat(
                        Stream.of(who.person().toString()),
                        dialogue.answers().stream()
                                .filter(answer -> answer.choice() == Dialogue.Choice.YES)
                                .map(answer -> answer.adult().toString()))
                .toList();
    }
}
