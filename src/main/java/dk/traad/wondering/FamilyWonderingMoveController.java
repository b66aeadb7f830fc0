package dk.traad.wondering;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What a custody holder does in a wondering: answer in their own words, ask for a call, share, take it up again. */
@Controller
@Transactional
class FamilyWonderingMoveController {
    private final Access access;
    private final WonderingMoves moves;
    private final Entries entries;
    private final WriteInWondering writeInWondering;
    private final CloseWondering closeWondering;
    private final FamilyWonderingPages pages;
    private final Templates templates;

    FamilyWonderingMoveController(
            Access access,
            WonderingMoves moves,
            Entries entries,
            WriteInWondering writeInWondering,
            CloseWondering closeWondering,
            FamilyWonderingPages pages,
            Templates templates) {
        this.access = access;
        this.moves = moves;
        this.entries = entries;
        this.writeInWondering = writeInWondering;
        this.closeWondering = closeWondering;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/family/wonderings/{id}/answer")
    View answerIt(Parent who, Screen screen, @PathVariable Wondering.Id id, WordsForm form, BindingResult errors) {
        var child = pages.childOf(id, who);
        access.require(who, FamilyWonderingAction.ANSWER_WONDERING, child);
        var wondering = pages.at(id, child, who);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.wonderingFamily(
                    screen,
                    pages.of(wondering, who, screen, Fields.of(form, errors), Fields.of(ReasonForm.of("")), null)));
        }
        var draft = EntryDraft.family(
                form.entry(id, who.person(), Entry.Kind.ANSWER),
                Entry.Kind.ANSWER,
                form.words(),
                who.adult(),
                form.isShared());
        return writeInWondering.byFamily(wondering, draft)
                ? redirect(wondering.familyPath(), "wondering.answer.sent")
                : closedMeanwhile(wondering, who, screen, form.words());
    }

    /** When it suits may be said, and need not. */
    @PostMapping("/family/wonderings/{id}/call")
    View call(Parent who, Screen screen, @PathVariable Wondering.Id id, WordsForm form, BindingResult errors) {
        var child = pages.childOf(id, who);
        access.require(who, FamilyWonderingAction.ANSWER_WONDERING, child);
        var wondering = pages.at(id, child, who);
        Typed.checkLength(errors, "words", form.words());
        if (errors.hasErrors()) {
            return invalid(templates.wonderingFamily(
                    screen,
                    pages.of(wondering, who, screen, Fields.of(form, errors), Fields.of(ReasonForm.of("")), null)));
        }
        var draft = EntryDraft.family(
                form.entry(id, who.person(), Entry.Kind.CALL), Entry.Kind.CALL, form.words(), who.adult(), false);
        return writeInWondering.byFamily(wondering, draft)
                ? redirect(wondering.familyPath(), "wondering.call.sent")
                : closedMeanwhile(wondering, who, screen, form.words());
    }

    @PostMapping("/family/wonderings/{id}/reopen")
    View reopen(Parent who, Screen screen, @PathVariable Wondering.Id id, ReasonForm form, BindingResult errors) {
        var child = pages.childOf(id, who);
        access.require(who, FamilyWonderingAction.ANSWER_WONDERING, child);
        var wondering = pages.at(id, child, who);
        form.check(errors);
        if (errors.hasErrors() && wondering.stage().allows(Move.REOPEN)) {
            return invalid(templates.wonderingFamily(
                    screen,
                    pages.of(wondering, who, screen, Fields.of(WordsForm.empty()), Fields.of(form, errors), null)));
        }
        return !errors.hasErrors() && closeWondering.reopen(wondering, form, who)
                ? redirect(wondering.familyPath(), "wondering.reopen.done.family")
                : closedMeanwhile(wondering, who, screen, form.reason());
    }

    /** One's own words, or the whole of what one opened. */
    @PostMapping("/family/wonderings/{id}/sharing")
    View share(
            Parent who,
            @PathVariable Wondering.Id id,
            @RequestParam(defaultValue = "") String entry,
            @RequestParam boolean shared) {
        var child = pages.childOf(id, who);
        access.require(who, FamilyWonderingAction.ANSWER_WONDERING, child);
        var wondering = pages.at(id, child, who);
        if (!entry.isEmpty()) {
            if (!entries.share(new Entry.Id(key(entry)), id, who.adult(), shared)) {
                throw new NotFound();
            }
        } else if (wondering.opener().person().equals(who.person())) {
            moves.share(id, who.adult(), shared);
        } else {
            throw new NotFound();
        }
        return redirect(wondering.familyPath(), shared ? "wondering.sharing.done.yes" : "wondering.sharing.done.no");
    }

    private static java.util.UUID key(String text) {
        try {
            return java.util.UUID.fromString(text);
        } catch (IllegalArgumentException noKey) {
            throw new NotFound();
        }
    }

    /** It says so, and what was written stands ready to take it up again. */
    private View closedMeanwhile(Wondering seen, Parent who, Screen screen, String written) {
        var now = pages.at(seen.id(), seen.child().id(), who);
        return answer(
                HttpStatus.CONFLICT,
                templates.wonderingFamily(
                        screen,
                        pages.of(
                                now,
                                who,
                                screen,
                                Fields.of(WordsForm.empty()),
                                Fields.of(ReasonForm.of(written)),
                                written)));
    }
}
