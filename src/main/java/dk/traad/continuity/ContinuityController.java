package dk.traad.continuity;

import static dk.traad.continuity.ContinuityAction.NAME_CONTINUITY_PROFESSIONAL;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing.Employment;
import dk.traad.child.Children;
import dk.traad.continuity.ContinuityProfessionals.Candidate;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Naming who follows a family through, and handing it back to the leader. */
@Controller
@Transactional
class ContinuityController {
    private final Access access;
    private final Children children;
    private final ContinuityProfessionals professionals;
    private final Clock clock;
    private final Templates templates;

    ContinuityController(
            Access access, Children children, ContinuityProfessionals professionals, Clock clock, Templates templates) {
        this.access = access;
        this.children = children;
        this.professionals = professionals;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/continuity")
    View show(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, NAME_CONTINUITY_PROFESSIONAL, child);
        return page(templates.continuityShow(
                screen, continuityPage(who, screen, child, Fields.of(new ContinuityForm("", "")))));
    }

    @PostMapping("/children/{child}/continuity")
    View name(Professional who, Screen screen, @PathVariable ChildId child, ContinuityForm form, BindingResult errors) {
        access.require(who, NAME_CONTINUITY_PROFESSIONAL, child);
        var chosen = candidates(who, screen).stream()
                .map(Candidate::id)
                .filter(id -> id.toString().equals(form.who()))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("who", "continuity.who.missing");
            return invalid(
                    templates.continuityShow(screen, continuityPage(who, screen, child, Fields.of(form, errors))));
        }
        handOn(child, chosen.get(), who, screen);
        return redirect("/children/" + child + "/circle", "continuity.named");
    }

    /** The same person again changes nothing. */
    private void handOn(ChildId child, EmployeeId chosen, Professional who, Screen screen) {
        professionals.hold(child);
        var isAlready = professionals.of(child, screen.today()).stream()
                .anyMatch(one -> one.isPresent() && one.employee().equals(chosen));
        if (isAlready) {
            return;
        }
        professionals.end(child, ContinuityProfessional.Ending.HANDED_ON, screen.today());
        professionals.begin(child, chosen, who.employee(), screen.today(), clock.instant());
    }

    /** Whoever has only this relation to the child cannot open its page afterwards. */
    @PostMapping("/children/{child}/continuity/end")
    View end(Professional who, Screen screen, @PathVariable ChildId child, ContinuityForm form, BindingResult errors) {
        access.require(who, NAME_CONTINUITY_PROFESSIONAL, child);
        var because = form.ending();
        if (because.isEmpty()) {
            errors.rejectValue("because", "continuity.because.missing");
            return invalid(
                    templates.continuityShow(screen, continuityPage(who, screen, child, Fields.of(form, errors))));
        }
        professionals.hold(child);
        professionals.end(child, because.get(), screen.today());
        var stays = access.may(who, NAME_CONTINUITY_PROFESSIONAL, child);
        return redirect(stays ? "/children/" + child + "/circle" : "/desk", "continuity.ended");
    }

    private ContinuityPage continuityPage(Professional who, Screen screen, ChildId child, Fields fields) {
        var candidates = candidates(who, screen);
        var led = access.standing(who).unitsLed();
        return new ContinuityPage(
                children.of(child),
                professionals.of(child, screen.today()).stream()
                        .filter(ContinuityProfessional::isPresent)
                        .findFirst()
                        .orElse(null),
                candidates,
                led.isEmpty()
                        ? ""
                        : Caseload.lightest(professionals.caseloads(led, screen.today()))
                                .map(Caseload::name)
                                .orElse(""),
                fields);
    }

    /** @throws NotFound for a leader of anything else than health visitors */
    private List<Candidate> candidates(Professional who, Screen screen) {
        var units = access.standing(who)
                .as(Role.HEALTH_VISITOR, Role.LEADER)
                .filter(one -> one.sector() == Sector.HEALTH_VISITING)
                .map(Employment::unit)
                .distinct()
                .toList();
        if (units.isEmpty()) {
            throw new NotFound();
        }
        return professionals.candidates(units, screen.today());
    }
}
