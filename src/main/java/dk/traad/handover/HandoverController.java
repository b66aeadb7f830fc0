package dk.traad.handover;

import static dk.traad.handover.HandoverAction.PREPARE_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_HANDOVER;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.HandoverDocument;
import dk.traad.handover.Choices.Receiver;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The handovers of a child from where one works, beginning one, and reading one. */
@Controller
@Transactional
class HandoverController {
    private static final int USUAL_MONTHS = 6;

    private final Access access;
    private final Children children;
    private final Handovers handovers;
    private final Choices choices;
    private final PrepareHandover prepareHandover;
    private final ConsentWriting writing;
    private final HandoverPages pages;
    private final ParentLed parentLed;
    private final List<OtherWays> otherWays;
    private final Clock clock;
    private final Templates templates;

    HandoverController(
            Access access,
            Children children,
            Handovers handovers,
            Choices choices,
            PrepareHandover prepareHandover,
            ConsentWriting writing,
            HandoverPages pages,
            ParentLed parentLed,
            List<OtherWays> otherWays,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.handovers = handovers;
        this.choices = choices;
        this.prepareHandover = prepareHandover;
        this.writing = writing;
        this.pages = pages;
        this.parentLed = parentLed;
        this.otherWays = otherWays;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/handovers")
    View all(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, READ_HANDOVER, child);
        var usual =
                new BeginForm("", "", screen.today().plusMonths(USUAL_MONTHS).toString());
        return page(templates.handoverList(screen, listPage(child, who, screen, Fields.of(usual))));
    }

    @PostMapping("/children/{child}/handovers")
    View begin(Professional who, Screen screen, @PathVariable ChildId child, BeginForm form, BindingResult errors) {
        access.require(who, PREPARE_HANDOVER, child);
        var from = choices.from(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        var receivers = choices.receivers(child, from, screen.today());
        form.check(errors, receivers, to -> parentLed.between(child, from, to).isPresent(), screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.handoverList(screen, listPage(child, who, screen, Fields.of(form, errors))));
        }
        var id = prepareHandover.begin(
                child,
                from,
                form.chosen(receivers).map(Receiver::id).orElseThrow(),
                form.purpose(),
                TypedText.date(form.until()).orElseThrow(),
                who.employee());
        return redirect("/handovers/" + id, "handover.begun");
    }

    /** Whoever opens it has seen what the family says about the words. */
    @GetMapping("/handovers/{id}")
    View show(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, READ_HANDOVER, handover.child());
        writing.noteSeen(id, clock.instant());
        return page(templates.handoverShow(screen, pages.of(handover, who, screen, UnaryOperator.identity())));
    }

    /** What would go or went, and how each of the family has answered. */
    @GetMapping("/handovers/{id}/handover.pdf")
    View document(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.at(id, who.employee(), screen.today());
        access.require(who, READ_HANDOVER, handover.child());
        return PrintedPage.answer(
                templates.consentDocument(
                        screen, HandoverDocuments.sent(handover, screen), screen.moment(clock.instant())),
                HandoverDocument.FILE);
    }

    private HandoverListPage listPage(ChildId child, Professional who, Screen screen, Fields fields) {
        var receivers = access.may(who, PREPARE_HANDOVER, child)
                ? choices.from(child, who.employee(), screen.today())
                        .map(from -> choices.receivers(child, from, screen.today()))
                        .orElse(List.of())
                : List.<Receiver>of();
        return new HandoverListPage(
                children.of(child),
                handovers.of(List.of(child), who.employee(), screen.today()),
                receivers.stream()
                        .map(one -> new Option(
                                one.id().toString(),
                                one.isNext() ? screen.text("handover.begin.next", one.name()) : one.name()))
                        .toList(),
                otherWays.stream()
                        .flatMap(one -> one.waysFor(child, who, screen).stream())
                        .toList(),
                fields);
    }
}
