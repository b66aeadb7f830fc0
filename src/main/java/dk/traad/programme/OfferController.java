package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.OfferAction.OFFER_PROGRAMME;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.child.Children;
import dk.traad.homevisit.HomeVisits;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.mail.Outbox;
import dk.traad.platform.web.Fields;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Offering a family an ordinary programme, from the child's page. */
@Controller
@Transactional
class OfferController implements ChildSteps {
    private final Access access;
    private final Children children;
    private final Programmes programmes;
    private final ProgrammeVisits visits;
    private final HomeVisits homeVisits;
    private final Offers offers;
    private final Experience experience;
    private final CooperationSteps steps;
    private final Outbox outbox;
    private final Templates templates;

    OfferController(
            Access access,
            Children children,
            Programmes programmes,
            ProgrammeVisits visits,
            HomeVisits homeVisits,
            Offers offers,
            Experience experience,
            CooperationSteps steps,
            Outbox outbox,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.programmes = programmes;
        this.visits = visits;
        this.homeVisits = homeVisits;
        this.offers = offers;
        this.experience = experience;
        this.steps = steps;
        this.outbox = outbox;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/programmes/{id}")
    View show(Professional who, Screen screen, @PathVariable ChildId child, @PathVariable Programme.Id id) {
        access.require(who, OFFER_PROGRAMME, child);
        var page = offerPage(who, child, ordinary(id), Fields.of(new OfferForm("")));
        return page(templates.programmeOffer(screen, page));
    }

    @PostMapping("/children/{child}/programmes/{id}")
    View offer(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Programme.Id id,
            OfferForm form,
            BindingResult errors) {
        access.require(who, OFFER_PROGRAMME, child);
        var programme = ordinary(id);
        var page = offerPage(who, child, programme, Fields.of(form));
        requireFor(page, screen);
        form.check(errors, page.isEligible());
        if (errors.hasErrors()) {
            return invalid(templates.programmeOffer(screen, offerPage(who, child, programme, Fields.of(form, errors))));
        }
        var basis = page.isEligible() ? Offer.Basis.NEED_VISITS : Offer.Basis.JUDGEMENT;
        if (offers.add(id, child, basis, form.reason(), who.employee(), screen.today())) {
            outbox.tellOfNews(access.custodyHoldersWho(FamilyOfferAction.READ_OFFER, child));
        }
        return redirect(page.path(), "programme.offered");
    }

    /** Once a family takes part, whoever may offer says what it has meant. */
    @PostMapping("/children/{child}/programmes/{id}/experience")
    View say(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Programme.Id id,
            ExperienceForm form,
            BindingResult errors) {
        access.require(who, OFFER_PROGRAMME, child);
        var programme = ordinary(id);
        var page = offerPage(who, child, programme, Fields.of(new OfferForm("")));
        var offer = page.offer();
        if (offer == null || !offer.hasTakenPart()) {
            throw new Conflict("programme.refused.not-taking-part");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.programmeOffer(
                    screen, offerPage(who, child, programme, Fields.of(new OfferForm("")), Fields.of(form, errors))));
        }
        experience.say(offer.id(), child, Experience.Side.STAFF, form.choice(), screen.today());
        return redirect(page.path(), "programme.experience.said");
    }

    /** What has been done is ticked, and never described. */
    @PostMapping("/children/{child}/programmes/{id}/steps")
    View tick(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @PathVariable Programme.Id id,
            TickForm form) {
        access.require(who, OFFER_PROGRAMME, child);
        var page = offerPage(who, child, ordinary(id), Fields.of(new OfferForm("")));
        var offer = page.offer();
        if (offer == null || !offer.hasTakenPart()) {
            throw new Conflict("programme.refused.not-taking-part");
        }
        steps.tick(offer, form.done(), who.employee(), screen.today());
        return redirect(page.path(), "programme.steps.ticked");
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, OFFER_PROGRAMME, child)) {
            return List.of();
        }
        var birthday = children.of(child).birthday();
        var known = offers.of(List.of(child));
        var standing = access.standing(who);
        return programmes.running(RecordPolicy.ORDINARY, screen.today()).stream()
                .filter(programme -> mayOffer(standing, programme))
                .filter(programme -> programme.target().isFor(birthday, screen.today())
                        || known.stream().anyMatch(offer -> offer.programme().equals(programme.id())))
                .map(programme ->
                        new Step(programme.name(screen), "/children/" + child + "/programmes/" + programme.id()))
                .toList();
    }

    private static boolean mayOffer(Standing standing, Programme programme) {
        return standing.isAny(programme.mayOffer().toArray(Role[]::new));
    }

    /** @throws NotFound for one in which nothing is written down: it has no address with a child in it */
    private Programme ordinary(Programme.Id id) {
        var programme = programmes.of(id);
        if (programme.writesNothing()) {
            throw new NotFound();
        }
        return programme;
    }

    private static void requireFor(OfferPage page, Screen screen) {
        if (!page.programme().isRunning(screen.today())
                || !page.programme().target().isFor(page.child().birthday(), screen.today())) {
            throw new Conflict("programme.refused.not-for");
        }
    }

    private OfferPage offerPage(Professional who, ChildId child, Programme programme, Fields fields) {
        return offerPage(who, child, programme, fields, null);
    }

    private OfferPage offerPage(
            Professional who, ChildId child, Programme programme, Fields fields, @Nullable Fields said) {
        if (!mayOffer(access.standing(who), programme)) {
            throw new NotFound();
        }
        var one = children.of(child);
        var offer = offer(programme, child);
        return new OfferPage(
                one,
                programme,
                homeVisits.heldOnNeed(child, one.birthday().plusYears(1)),
                visits.of(programme.id()),
                offer,
                steps.of(programme.id()),
                Fields.of(new TickForm(offer == null ? List.of() : List.copyOf(steps.done(offer.id())))),
                fields,
                said != null
                        ? said
                        : Fields.of(new ExperienceForm(
                                offer == null
                                        ? ""
                                        : experience
                                                .of(offer.id(), Experience.Side.STAFF)
                                                .map(Experience.Meant::name)
                                                .orElse(""))));
    }

    private @Nullable Offer offer(Programme programme, ChildId child) {
        return offers.of(List.of(child)).stream()
                .filter(offer -> offer.programme().equals(programme.id()))
                .findFirst()
                .orElse(null);
    }
}
