package dk.traad.wondering;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import dk.traad.wondering.WonderingPage.Forms;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What staff do in a wondering: talk with the family, write to it, close, take up again, undo. */
@Controller
@Transactional
class WonderingMoveController {
    private final Access access;
    private final Wonderings wonderings;
    private final WriteInWondering writeInWondering;
    private final CloseWondering closeWondering;
    private final WonderingPages pages;
    private final Templates templates;

    WonderingMoveController(
            Access access,
            Wonderings wonderings,
            WriteInWondering writeInWondering,
            CloseWondering closeWondering,
            WonderingPages pages,
            Templates templates) {
        this.access = access;
        this.wonderings = wonderings;
        this.writeInWondering = writeInWondering;
        this.closeWondering = closeWondering;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/wonderings/{id}/talks")
    View talk(Professional who, Screen screen, @PathVariable Wondering.Id id, TalkForm form, BindingResult errors) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.TALK_WITH_FAMILY, wondering.child().id());
        form.check(errors, wondering, pages.family(wondering, screen), screen.today());
        if (errors.hasErrors()) {
            return again(wondering, who, screen, forms -> forms.withTalk(Fields.of(form, errors)));
        }
        var draft = new EntryDraft(
                form.entry(id, who.person()),
                Entry.Kind.TALK,
                form.talkWords(),
                who.employee(),
                null,
                form.talk(),
                false,
                null);
        return writeInWondering.byStaff(wondering, draft, form.with())
                ? redirect(wondering.path(), "wondering.talk.noted")
                : movedOn(wondering, who, screen, forms -> forms.withKept(form.talkWords()));
    }

    @PostMapping("/wonderings/{id}/words")
    View write(Professional who, Screen screen, @PathVariable Wondering.Id id, WordsForm form, BindingResult errors) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.TALK_WITH_FAMILY, wondering.child().id());
        form.check(errors);
        form.checkTo(errors, pages.family(wondering, screen));
        if (errors.hasErrors()) {
            return again(wondering, who, screen, forms -> forms.withWords(Fields.of(form, errors)));
        }
        var draft = EntryDraft.staff(
                form.entry(id, who.person(), Entry.Kind.MORE), Entry.Kind.MORE, form.words(), who.employee());
        return writeInWondering.byStaff(wondering, draft, form.recipients())
                ? redirect(wondering.path(), "wondering.words.sent")
                : movedOn(wondering, who, screen, forms -> forms.withKept(form.words()));
    }

    @PostMapping("/wonderings/{id}/close")
    View close(Professional who, Screen screen, @PathVariable Wondering.Id id, CloseForm form, BindingResult errors) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.CLOSE_WONDERING, wondering.child().id());
        form.check(errors, pages.outcomes(wondering, who));
        if (errors.hasErrors() && wondering.stage().allows(Move.CLOSE)) {
            return again(wondering, who, screen, forms -> forms.withClose(Fields.of(form, errors), null));
        }
        return !errors.hasErrors() && closeWondering.close(wondering, form, who)
                ? redirect(wondering.path(), "wondering.close.done")
                : movedOn(wondering, who, screen, forms -> forms.withClose(Fields.of(form), form.closeWords()));
    }

    @PostMapping("/wonderings/{id}/reopen")
    View reopen(Professional who, Screen screen, @PathVariable Wondering.Id id, ReasonForm form, BindingResult errors) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.CLOSE_WONDERING, wondering.child().id());
        form.check(errors);
        if (errors.hasErrors() && wondering.stage().allows(Move.REOPEN)) {
            return again(wondering, who, screen, forms -> forms.withReopen(Fields.of(form, errors)));
        }
        return !errors.hasErrors() && closeWondering.reopen(wondering, form, who)
                ? redirect(wondering.path(), "wondering.reopen.done")
                : movedOn(wondering, who, screen, forms -> forms.withKept(form.reason()));
    }

    @PostMapping("/wonderings/{id}/take-back")
    View takeBack(
            Professional who, Screen screen, @PathVariable Wondering.Id id, ReasonForm form, BindingResult errors) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.OPEN_WONDERING, wondering.child().id());
        form.check(errors);
        if (errors.hasErrors() && wondering.stage().allows(Move.TAKE_BACK)) {
            return again(wondering, who, screen, forms -> forms.withTakeBack(Fields.of(form, errors)));
        }
        var openedOn = screen.day(wondering.openedAt());
        return !errors.hasErrors() && closeWondering.takeBack(wondering, form, who, openedOn)
                ? redirect("/children/" + wondering.child().id(), "wondering.take-back.done")
                : movedOn(wondering, who, screen, forms -> forms.withKept(form.reason()));
    }

    private View again(Wondering wondering, Professional who, Screen screen, UnaryOperator<Forms> typed) {
        return invalid(templates.wonderingShow(screen, pages.of(wondering, who, screen, typed)));
    }

    /** Where it stands now, with what this person wrote: nothing is lost, and nothing of others is overwritten. */
    private View movedOn(Wondering seen, Professional who, Screen screen, UnaryOperator<Forms> typed) {
        var now = wonderings.at(seen.id(), who.employee(), screen.today());
        return answer(HttpStatus.CONFLICT, templates.wonderingShow(screen, pages.of(now, who, screen, typed)));
    }
}
