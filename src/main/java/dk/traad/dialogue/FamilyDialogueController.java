package dk.traad.dialogue;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.focuspoint.FamilyFocusPointAction;
import dk.traad.focuspoint.FamilyFocusPoints;
import dk.traad.focuspoint.FamilyReading;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.CalendarFile;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Choosing a time, saying yes, no or later, adding to what was noted, and having it in the calendar. */
@Controller
@Transactional
class FamilyDialogueController {
    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final Dialogues dialogues;
    private final Notes notes;
    private final AnswerInvitation answerInvitation;
    private final FamilyDialogueParts parts;
    private final Clock clock;
    private final Templates templates;

    FamilyDialogueController(
            Access access,
            FamilyFocusPoints focusPoints,
            Dialogues dialogues,
            Notes notes,
            AnswerInvitation answerInvitation,
            FamilyDialogueParts parts,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.dialogues = dialogues;
        this.notes = notes;
        this.answerInvitation = answerInvitation;
        this.parts = parts;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/family/dialogues/{id}/answer")
    View form(Parent who, Screen screen, @PathVariable Dialogue.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_INVITATION, child);
        var dialogue = answerable(id);
        var shown = answerPage(who, child, dialogue, screen);
        var form = AnswerForm.of(dialogue, dialogue.answerOf(who.adult()).orElse(null), shown.reading());
        return page(templates.dialogueAnswer(screen, shown, Fields.of(form)));
    }

    @PostMapping("/family/dialogues/{id}/answer")
    View answer(Parent who, Screen screen, @PathVariable Dialogue.Id id, AnswerForm form, BindingResult errors) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_INVITATION, child);
        dialogues.hold(id);
        var dialogue = answerable(id);
        form.check(
                errors,
                dialogue.timesFor(who.adult(), clock.instant()),
                dialogue.offer().places());
        if (errors.hasErrors()) {
            return invalid(templates.dialogueAnswer(
                    screen, answerPage(who, child, dialogue, screen), Fields.of(form, errors)));
        }
        answerInvitation.answer(dialogue, who.adult(), form);
        return redirect("/family/focus-points/" + dialogue.focusPoint(), "dialogue.answer.done." + form.choice());
    }

    @GetMapping("/family/dialogues/{id}/remark")
    View remarkForm(Parent who, Screen screen, @PathVariable Dialogue.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_INVITATION, child);
        return page(
                templates.dialogueRemark(screen, remarkPage(who, child, id, screen), Fields.of(new RemarkForm(""))));
    }

    @PostMapping("/family/dialogues/{id}/remark")
    View remark(Parent who, Screen screen, @PathVariable Dialogue.Id id, RemarkForm form, BindingResult errors) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.ANSWER_INVITATION, child);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.dialogueRemark(screen, remarkPage(who, child, id, screen), Fields.of(form, errors)));
        }
        notes.remark(held(id), who.adult(), form.words(), clock.instant());
        return redirect("/family/focus-points/" + dialogues.focusPointOf(id), "dialogue.remark.done");
    }

    /** Without any name, place or content for whoever must not know where the child is. */
    @GetMapping("/family/dialogues/{id}/calendar.ics")
    View calendar(Parent who, Screen screen, @PathVariable Dialogue.Id id) {
        var child = childOf(who, id);
        access.require(who, FamilyFocusPointAction.READ_FOCUS_POINT, child);
        var dialogue = dialogues.of(id);
        var meeting = dialogue.meeting();
        if (meeting == null || dialogue.stage() != DialogueStage.ARRANGED) {
            throw new Conflict("dialogue.refused.not-arranged");
        }
        var reading = focusPoints.read(who, child, dialogue.focusPoint(), screen);
        return new CalendarFile(
                        id.value(),
                        dialogue.version(),
                        title(reading),
                        place(reading, meeting),
                        meeting.at(),
                        dialogue.offer().minutes(),
                        clock.instant())
                .answer();
    }

    private static String title(FamilyReading reading) {
        return reading.isGuarded()
                ? reading.screen().text("dialogue.calendar.guarded")
                : reading.screen()
                        .text("dialogue.calendar.family", reading.child().firstName());
    }

    private static String place(FamilyReading reading, Dialogue.Meeting meeting) {
        if (reading.isGuarded()) {
            return "";
        }
        return switch (meeting.place()) {
            case WITH_US -> reading.focusPoint().from();
            case AT_HOME, BY_PHONE, BY_VIDEO -> reading.screen().text("focuspoint.place." + meeting.place());
        };
    }

    private AnswerPage answerPage(Parent who, ChildId child, Dialogue dialogue, Screen screen) {
        var reading = focusPoints.read(who, child, dialogue.focusPoint(), screen);
        return new AnswerPage(
                reading, parts.part(dialogue, reading, who), dialogue.timesFor(who.adult(), clock.instant()));
    }

    private AnswerPage remarkPage(Parent who, ChildId child, Dialogue.Id id, Screen screen) {
        var dialogue = held(id);
        var reading = focusPoints.read(who, child, dialogue.focusPoint(), screen);
        return new AnswerPage(reading, parts.part(dialogue, reading, who), java.util.List.of());
    }

    private Dialogue answerable(Dialogue.Id id) {
        var dialogue = dialogues.of(id);
        if (!dialogue.stage().isAnswerable()) {
            throw new Conflict("dialogue.refused." + dialogue.stage());
        }
        return dialogue;
    }

    private Dialogue held(Dialogue.Id id) {
        var dialogue = dialogues.of(id);
        if (dialogue.stage() != DialogueStage.HELD) {
            throw new Conflict("dialogue.refused.not-held");
        }
        return dialogue;
    }

    private ChildId childOf(Parent who, Dialogue.Id id) {
        return focusPoints.childOf(who, dialogues.focusPointOf(id));
    }
}
