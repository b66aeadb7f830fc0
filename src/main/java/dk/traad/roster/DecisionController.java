package dk.traad.roster;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.roster.RosterAction.IMPORT_ROSTER;

import dk.traad.access.Access;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.UnderWay;
import dk.traad.screen.Screen;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** One delivery: what it would change, and the decision, which is made once. */
@Controller
@Transactional
@RequestMapping("/roster/{id}")
class DecisionController {
    private final Access access;
    private final Deliveries deliveries;
    private final DecideDelivery decision;
    private final UnderWay underWay;
    private final Templates templates;

    DecisionController(
            Access access, Deliveries deliveries, DecideDelivery decision, UnderWay underWay, Templates templates) {
        this.access = access;
        this.deliveries = deliveries;
        this.decision = decision;
        this.underWay = underWay;
        this.templates = templates;
    }

    /** @param before said to whoever decided on what somebody had decided already */
    @GetMapping
    View show(
            Professional who,
            Screen screen,
            @PathVariable Delivery.Id id,
            @RequestParam(defaultValue = "false") boolean before) {
        access.require(who, IMPORT_ROSTER);
        var look = decision.look(who, id).orElse(null);
        return page(templates.rosterDelivery(screen, DecisionPage.of(found(id), look, before)));
    }

    @PostMapping("/apply")
    View apply(
            Professional who,
            Screen screen,
            @PathVariable Delivery.Id id,
            @RequestParam(defaultValue = "false") boolean confirmed,
            @RequestParam(defaultValue = "") Set<UUID> same) {
        access.require(who, IMPORT_ROSTER);
        var delivery = found(id);
        var made = underWay.during(who, DeliveryController.UNDER_WAY, () -> decision.apply(who, id, confirmed, same));
        return switch (made.outcome()) {
            case APPLIED -> redirect("/roster/" + id, "roster.applied");
            case DECIDED_BEFORE -> redirect("/roster/" + id + "?before=true");
            case ALL_REFUSED ->
                invalid(templates.rosterDelivery(screen, DecisionPage.of(delivery, made.look(), false)));
            case HELD ->
                invalid(templates.rosterDelivery(screen, DecisionPage.unconfirmed(delivery, made.look(), same)));
        };
    }

    @PostMapping("/put-aside")
    View putAside(Professional who, @PathVariable Delivery.Id id) {
        access.require(who, IMPORT_ROSTER);
        found(id);
        return deliveries.putAside(id, who.employee())
                ? redirect("/roster", "roster.put-aside")
                : redirect("/roster/" + id + "?before=true");
    }

    @GetMapping("/refused.csv")
    View refused(Professional who, Screen screen, @PathVariable Delivery.Id id) {
        access.require(who, IMPORT_ROSTER);
        var kept = found(id).report();
        return new RefusedRows(
                decision.look(who, id).map(DecideDelivery.Look::report).orElse(kept), screen);
    }

    private Delivery found(Delivery.Id id) {
        return deliveries.find(id).orElseThrow(NotFound::new);
    }
}
