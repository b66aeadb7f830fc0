package dk.traad.exchange;

import static dk.traad.exchange.ExchangeAction.CALL_EXCHANGE;
import static dk.traad.exchange.ExchangeAction.READ_EXCHANGE;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.TypedText;
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

/** Calling the meeting, reading for it, and telling the family what came of it. */
@Controller
@Transactional
class ExchangeController {
    /** After a year it may be another case. */
    private static final int MONTHS = 12;

    private static final int MOST_MEETINGS = 2;

    private final Access access;
    private final Children children;
    private final Exchanges exchanges;
    private final Outbox outbox;
    private final Clock clock;
    private final Templates templates;

    ExchangeController(
            Access access, Children children, Exchanges exchanges, Outbox outbox, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.exchanges = exchanges;
        this.outbox = outbox;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/exchange")
    View form(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, CALL_EXCHANGE, child);
        return page(templates.exchangeCall(screen, callPage(child, who, screen, Fields.of(ExchangeForm.blank()))));
    }

    @PostMapping("/children/{child}/exchange")
    View call(Professional who, Screen screen, @PathVariable ChildId child, ExchangeForm form, BindingResult errors) {
        access.require(who, CALL_EXCHANGE, child);
        var before = callPage(child, who, screen, Fields.of(form));
        if (before.isOver()) {
            throw new Conflict("exchange.refused.twice");
        }
        form.check(errors, before.places(), before.isSecond(), screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.exchangeCall(screen, callPage(child, who, screen, Fields.of(form, errors))));
        }
        var from = exchanges.from(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        var id = exchanges.call(
                child, from, form, form.chosen(before.places()), who.employee(), clock.instant(), screen.today());
        return redirect("/exchanges/" + id, "exchange.called");
    }

    @GetMapping("/exchanges/{id}")
    View show(Professional who, Screen screen, @PathVariable Exchange.Id id) {
        var exchange = exchanges.at(id, who.employee(), screen.today());
        access.require(who, READ_EXCHANGE, exchange.child());
        return page(
                templates.exchangeShow(screen, exchange, mayTell(exchange, who, screen), Fields.of(new ToldForm(""))));
    }

    @PostMapping("/exchanges/{id}/tell")
    View tell(Professional who, Screen screen, @PathVariable Exchange.Id id, ToldForm form, BindingResult errors) {
        var exchange = exchanges.at(id, who.employee(), screen.today());
        access.require(who, CALL_EXCHANGE, exchange.child());
        if (exchanges.isGuest(id, who.employee(), screen.today())) {
            throw new NotFound();
        }
        if (exchange.meetsOn().isAfter(screen.today())) {
            throw new Conflict("exchange.refused.early");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.exchangeShow(screen, exchange, true, Fields.of(form, errors)));
        }
        if (!exchanges.tell(exchange, TypedText.of(form.cameOfIt()), who.employee(), clock.instant())) {
            throw new Conflict("exchange.refused.told");
        }
        outbox.tellOfNews(access.custodyHoldersWho(FamilyExchangeAction.READ_OWN_EXCHANGES, exchange.child()));
        return redirect(exchange.path(), "exchange.told");
    }

    private boolean mayTell(Exchange exchange, Professional who, Screen screen) {
        return exchange.toldAt() == null
                && !exchange.meetsOn().isAfter(screen.today())
                && !exchanges.isGuest(exchange.id(), who.employee(), screen.today())
                && access.may(who, CALL_EXCHANGE, exchange.child());
    }

    private CallPage callPage(ChildId child, Professional who, Screen screen, Fields fields) {
        var from = exchanges.from(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        var meetings = exchanges.since(child, screen.today().minusMonths(MONTHS));
        return new CallPage(
                children.of(child),
                exchanges.places(from, screen.today()),
                meetings > 0,
                meetings >= MOST_MEETINGS,
                fields);
    }
}
