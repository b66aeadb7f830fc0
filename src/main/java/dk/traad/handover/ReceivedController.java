package dk.traad.handover;

import static dk.traad.handover.HandoverAction.ACCEPT_HANDOVER;
import static dk.traad.handover.HandoverAction.READ_RECEIVED_HANDOVER;
import static dk.traad.handover.HandoverAction.RETURN_HANDOVER;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.HandoverDocument;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.print.PrintedPage;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** What one's unit has received: reading it, accepting it, sending it back. */
@Controller
@Transactional
class ReceivedController {
    static final int DAYS_TOLD = 14;

    private final Access access;
    private final Handovers handovers;
    private final DeliverHandover deliverHandover;
    private final ConsentWriting writing;
    private final Families families;
    private final Clock clock;
    private final Templates templates;

    ReceivedController(
            Access access,
            Handovers handovers,
            DeliverHandover deliverHandover,
            ConsentWriting writing,
            Families families,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.handovers = handovers;
        this.deliverHandover = deliverHandover;
        this.writing = writing;
        this.families = families;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/handovers")
    View all(Professional who, Screen screen) {
        access.require(who, ReceivedAction.OPEN_RECEIVED_HANDOVERS);
        var readable = Set.copyOf(access.children(who, READ_RECEIVED_HANDOVER));
        var received = handovers.received(who.employee(), screen.today()).stream()
                .filter(one -> readable.contains(one.child()))
                .toList();
        access.shown(
                who,
                READ_RECEIVED_HANDOVER,
                received.stream().map(Handover::child).toList());
        var since = clock.instant().minus(DAYS_TOLD, ChronoUnit.DAYS);
        return page(templates.handoverReceivedList(screen, received, handovers.takenBack(who.employee(), since)));
    }

    /** The first reading is told to the family. */
    @GetMapping("/handovers/{id}/received")
    View show(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.received(id, who.employee(), screen.today());
        access.require(who, READ_RECEIVED_HANDOVER, handover.child());
        writing.noteReading(id, who.employee(), clock.instant());
        return page(templates.handoverReceived(
                screen,
                shown(handover, who, screen),
                access.may(who, ACCEPT_HANDOVER, handover.child()),
                access.may(who, RETURN_HANDOVER, handover.child()),
                Fields.of(new ReturnForm(""))));
    }

    /** Whoever takes it out has read it. */
    @GetMapping("/handovers/{id}/received.pdf")
    View document(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.received(id, who.employee(), screen.today());
        access.require(who, READ_RECEIVED_HANDOVER, handover.child());
        writing.noteReading(id, who.employee(), clock.instant());
        return PrintedPage.answer(
                templates.consentDocument(
                        screen,
                        HandoverDocuments.received(shown(handover, who, screen), screen),
                        screen.moment(clock.instant())),
                HandoverDocument.FILE);
    }

    @PostMapping("/handovers/{id}/accept")
    View accept(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        var handover = handovers.received(id, who.employee(), screen.today());
        access.require(who, ACCEPT_HANDOVER, handover.child());
        deliverHandover.accept(handover, who.employee());
        return redirect(handover.path() + "/received", "handover.accepted");
    }

    @PostMapping("/handovers/{id}/return")
    View sendBack(
            Professional who,
            Screen screen,
            @PathVariable ConsentRequest.Id id,
            ReturnForm form,
            BindingResult errors) {
        var handover = handovers.received(id, who.employee(), screen.today());
        access.require(who, RETURN_HANDOVER, handover.child());
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.handoverReceived(
                    screen,
                    shown(handover, who, screen),
                    access.may(who, ACCEPT_HANDOVER, handover.child()),
                    true,
                    Fields.of(form, errors)));
        }
        deliverHandover.sendBack(handover, form.reason(), who.employee());
        return redirect("/handovers", "handover.returned");
    }

    private ReceivedHandover shown(Handover handover, Professional who, Screen screen) {
        var whereabouts = families.whereaboutsElsewhere(families.child(handover.child()), screen.today());
        var open = handovers.openTo(who.employee(), screen.today()).getOrDefault(handover.id(), Set.of());
        return ReceivedHandover.of(handover, open, whereabouts, screen);
    }
}
