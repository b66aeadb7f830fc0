package dk.traad.handover;

import static dk.traad.handover.HandoverAction.PREPARE_HANDOVER;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.consent.ConsentItem;
import dk.traad.consent.ConsentRequest;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Screen;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Choosing what would be passed on, and in which words. */
@Controller
@Transactional
class HandoverItemController {
    private final Access access;
    private final Handovers handovers;
    private final Choices choices;
    private final PrepareHandover prepareHandover;
    private final HandoverPages pages;
    private final Templates templates;

    HandoverItemController(
            Access access,
            Handovers handovers,
            Choices choices,
            PrepareHandover prepareHandover,
            HandoverPages pages,
            Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.choices = choices;
        this.prepareHandover = prepareHandover;
        this.pages = pages;
        this.templates = templates;
    }

    @PostMapping("/handovers/{id}/items")
    View add(Professional who, Screen screen, @PathVariable ConsentRequest.Id id, ItemForm form, BindingResult errors) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        var all = choices.of(handover.child(), who.employee(), screen.today());
        form.check(errors, all);
        if (errors.hasErrors()) {
            return again(handover, who, screen, forms -> forms.withItem(Fields.of(form, errors)));
        }
        if (form.isParagraph()) {
            prepareHandover.write(handover, form.words(), form.why(), who.employee());
        } else {
            prepareHandover.choose(handover, form.chosen(all).orElseThrow(), form.why(), who.employee());
        }
        return redirect(handover.path(), "handover.item.added");
    }

    @PostMapping("/handovers/{id}/rewrite")
    View rewrite(
            Professional who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            RewriteForm form,
            BindingResult errors) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        form.check(errors);
        if (errors.hasErrors()) {
            return again(handover, who, screen, forms -> forms.withRewrite(Fields.of(form, errors)));
        }
        prepareHandover.rewrite(handover, itemOf(handover, form.item()), form.rewritten(), who.employee());
        return redirect(handover.path(), "handover.item.rewritten");
    }

    @PostMapping("/handovers/{id}/strike")
    View strike(
            Professional who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            @RequestParam(required = false) @Nullable String item) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, PREPARE_HANDOVER, handover.child());
        prepareHandover.strike(handover, itemOf(handover, TypedText.of(item)), who.employee());
        return redirect(handover.path(), "handover.item.struck");
    }

    private static ConsentItem.Id itemOf(Handover handover, String typed) {
        return handover.consent().items().stream()
                .map(ConsentItem::id)
                .filter(item -> item.toString().equals(typed))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private View again(Handover handover, Professional who, Screen screen, UnaryOperator<HandoverPage.Forms> typed) {
        return invalid(templates.handoverShow(screen, pages.of(handover, who, screen, typed)));
    }
}
