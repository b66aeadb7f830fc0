package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.ProgrammeAction.ALLOW_ADVISORY_OFFER;
import static dk.traad.programme.ProgrammeAction.OPEN_ADVISORY;

import dk.traad.access.Access;
import dk.traad.access.Standing.Employment;
import dk.traad.child.ChildAccess;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/**
 * The place's side of a programme in which nothing is written down. No address here has a child in it, no form keeps a
 * fingerprint, and the log hears of no child but by the list of all of an age.
 */
@Controller
@Transactional
class AdvisoryController {
    private final Access access;
    private final Programmes programmes;
    private final ProgrammeUnits units;
    private final Advisory advisory;
    private final AdvisedFamilies families;
    private final Outbox outbox;
    private final Templates templates;

    AdvisoryController(
            Access access,
            Programmes programmes,
            ProgrammeUnits units,
            Advisory advisory,
            AdvisedFamilies families,
            Outbox outbox,
            Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.units = units;
        this.advisory = advisory;
        this.families = families;
        this.outbox = outbox;
        this.templates = templates;
    }

    @GetMapping("/programmes/{id}/families")
    View team(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, OPEN_ADVISORY);
        var fields = Fields.of(new MonthForm("", "", ""));
        return page(templates.programmeTeam(screen, team(who, screen, id, fields)));
    }

    @PostMapping("/programmes/{id}/months")
    View count(Professional who, Screen screen, @PathVariable Programme.Id id, MonthForm form, BindingResult errors) {
        access.require(who, OPEN_ADVISORY);
        var team = team(who, screen, id, Fields.of(form));
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.programmeTeam(screen, team(who, screen, id, Fields.of(form, errors))));
        }
        var unit = team.units().stream()
                .filter(one -> one.unit().toString().equals(form.unit()))
                .findFirst()
                .orElseThrow(NotFound::new);
        advisory.countVisits(id, unit.unit(), form.chosen(screen.today()).orElseThrow(), form.number());
        return redirect(
                "/programmes/" + id + "/families",
                Advisory.isKept(form.number()) ? "programme.month.saved" : "programme.month.few");
    }

    @GetMapping("/programmes/{id}/allow")
    View question(Professional who, Screen screen, @PathVariable Programme.Id id) {
        access.require(who, ALLOW_ADVISORY_OFFER);
        var children = ofAge(who, screen, advisoryProgramme(id));
        access.shown(
                who,
                ChildAccess.READ_CHILD,
                children.stream().map(Advisory.Child::id).toList());
        var allow = new AdvisoryPage.Allow(programmes.of(id), children, Fields.of(new AllowForm("", "")));
        return page(templates.programmeAllow(screen, allow));
    }

    /** Whatever was so before, the answer is the same: nobody learns by it who takes part. */
    @PostMapping("/programmes/{id}/allow")
    View allow(Professional who, Screen screen, @PathVariable Programme.Id id, AllowForm form, BindingResult errors) {
        access.require(who, ALLOW_ADVISORY_OFFER);
        var programme = advisoryProgramme(id);
        var children = ofAge(who, screen, programme);
        form.check(errors, children);
        if (errors.hasErrors()) {
            access.shown(
                    who,
                    ChildAccess.READ_CHILD,
                    children.stream().map(Advisory.Child::id).toList());
            return invalid(templates.programmeAllow(
                    screen, new AdvisoryPage.Allow(programme, children, Fields.of(form, errors))));
        }
        var child = form.chosen(children).orElseThrow();
        if (advisory.allow(id, child, screen.today())) {
            outbox.tellOfNews(access.custodyHoldersWho(FamilyOfferAction.READ_OFFER, child));
        }
        return redirect("/unit", "programme.allowed");
    }

    private List<Advisory.Child> ofAge(Professional who, Screen screen, Programme programme) {
        var joined = joined(
                access.standing(who)
                        .as(Role.LEADER)
                        .map(Employment::unit)
                        .distinct()
                        .toList(),
                programme);
        return advisory.ofAge(
                programme,
                access.children(who, ChildAccess.READ_CHILD),
                joined.stream().map(ProgrammeUnit::unit).toList(),
                screen.today());
    }

    private AdvisoryPage.Team team(Professional who, Screen screen, Programme.Id id, Fields fields) {
        var programme = advisoryProgramme(id);
        var own = joined(
                access.standing(who)
                        .as(Role.EDUCATOR, Role.CHILD_MINDER)
                        .map(Employment::unit)
                        .distinct()
                        .toList(),
                programme);
        return new AdvisoryPage.Team(
                programme,
                families.of(who, programme, screen.today()),
                own,
                advisory.months(id, own.stream().map(ProgrammeUnit::unit).toList()),
                screen.today(),
                fields);
    }

    /** @throws NotFound when none of one's places takes part */
    private List<ProgrammeUnit> joined(List<UnitId> own, Programme programme) {
        var joined = units.of(own).stream()
                .filter(one -> one.programme().equals(programme.id()) && one.isJoined())
                .toList();
        if (joined.isEmpty()) {
            throw new NotFound();
        }
        return joined;
    }

    private Programme advisoryProgramme(Programme.Id id) {
        var programme = programmes.of(id);
        if (!programme.writesNothing()) {
            throw new NotFound();
        }
        return programme;
    }
}
