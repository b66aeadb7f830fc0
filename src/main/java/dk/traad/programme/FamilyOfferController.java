package dk.traad.programme;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static dk.traad.programme.FamilyOfferAction.ANSWER_OFFER;
import static dk.traad.programme.FamilyOfferAction.READ_OFFER;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family reads the offer of an ordinary programme, says yes or no, and leaves when it likes. */
@Controller
@Transactional
class FamilyOfferController implements FamilyParts, FamilyWaits {
    private static final int ORDER = 30;

    private final Access access;
    private final Families families;
    private final Programmes programmes;
    private final ProgrammeVisits visits;
    private final Offers offers;
    private final Experience experience;
    private final CooperationSteps steps;
    private final Templates templates;

    FamilyOfferController(
            Access access,
            Families families,
            Programmes programmes,
            ProgrammeVisits visits,
            Offers offers,
            Experience experience,
            CooperationSteps steps,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.programmes = programmes;
        this.visits = visits;
        this.offers = offers;
        this.experience = experience;
        this.steps = steps;
        this.templates = templates;
    }

    @GetMapping("/family/offers/{id}")
    View show(Parent who, Screen screen, @PathVariable Offer.Id id) {
        var offer = offers.of(id);
        access.require(who, READ_OFFER, offer.child());
        return page(familyPage(who, screen, offer, Fields.of(new AnswerForm("", "")), null));
    }

    @PostMapping("/family/offers/{id}")
    View answer(Parent who, Screen screen, @PathVariable Offer.Id id, AnswerForm form, BindingResult errors) {
        var offer = offers.of(id);
        access.require(who, ANSWER_OFFER, offer.child());
        requireOpen(who, offer.child(), screen);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(familyPage(who, screen, offer, Fields.of(form, errors), null));
        }
        offers.answer(id, form.choice(), form.why(), who.adult(), screen.today());
        if (form.choice() == Offer.Answer.YES) {
            visits.planFor(offer.child(), offer.programme());
        } else {
            visits.unplanFor(offer.child(), offer.programme());
        }
        return redirect(offer.familyPath(), "programme.answered." + form.choice());
    }

    @PostMapping("/family/offers/{id}/leave")
    View leave(Parent who, Screen screen, @PathVariable Offer.Id id) {
        var offer = offers.of(id);
        access.require(who, ANSWER_OFFER, offer.child());
        requireOpen(who, offer.child(), screen);
        offers.leave(id, screen.today());
        visits.unplanFor(offer.child(), offer.programme());
        return redirect(offer.familyPath(), "programme.left");
    }

    /** What taking part has meant: theirs to say or not, and told only counted. */
    @PostMapping("/family/offers/{id}/experience")
    View say(Parent who, Screen screen, @PathVariable Offer.Id id, ExperienceForm form, BindingResult errors) {
        var offer = offers.of(id);
        access.require(who, ANSWER_OFFER, offer.child());
        requireOpen(who, offer.child(), screen);
        if (!offer.hasTakenPart()) {
            throw new Conflict("programme.refused.not-taking-part");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(familyPage(who, screen, offer, Fields.of(new AnswerForm("", "")), Fields.of(form, errors)));
        }
        experience.say(id, offer.child(), Experience.Side.FAMILY, form.choice(), screen.today());
        return redirect(offer.familyPath(), "programme.experience.thanks");
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, READ_OFFER, child) || isGuarded(who, child, screen)) {
            return List.of();
        }
        return offers.of(List.of(child)).stream()
                .filter(offer -> !offer.isOpen())
                .map(offer -> new Part(
                        ORDER, templates.programmeFamilyPart(screen, programmes.of(offer.programme()), offer)::render))
                .toList();
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        return offers.of(children).stream()
                .filter(Offer::isOpen)
                .map(Offer::child)
                .collect(Collectors.toSet());
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        if (!(who instanceof Parent parent)) {
            return List.of();
        }
        var may = access.children(parent, ANSWER_OFFER);
        var open = offers.of(children.stream().filter(may::contains).toList()).stream()
                .filter(Offer::isOpen)
                .toList();
        if (open.isEmpty()) {
            return List.of();
        }
        var known = families.known(open.stream().map(Offer::child).toList(), parent.adult(), screen.today()).stream()
                .filter(one -> !one.whereabouts().isHidden())
                .map(one -> one.child().id())
                .toList();
        return open.stream()
                .filter(one -> known.contains(one.child()))
                .map(one -> new FamilyWaiting(
                        one.child(),
                        screen.text(
                                "programme.family.waits",
                                programmes.of(one.programme()).name(screen)),
                        null,
                        one.familyPath(),
                        true))
                .toList();
    }

    private gg.jte.models.runtime.JteModel familyPage(
            Parent who, Screen screen, Offer offer, Fields fields, @Nullable Fields said) {
        requireOpen(who, offer.child(), screen);
        var programme = programmes.of(offer.programme());
        return templates.programmeFamilyOffer(
                screen,
                new FamilyOfferPage(
                        families.child(offer.child()),
                        programme,
                        offer,
                        visits.of(programme.id()),
                        access.may(who, ANSWER_OFFER, offer.child()) && programme.isRunning(screen.today()),
                        steps.of(programme.id()),
                        steps.done(offer.id()),
                        fields,
                        said != null
                                ? said
                                : Fields.of(new ExperienceForm(experience
                                        .of(offer.id(), Experience.Side.FAMILY)
                                        .map(Experience.Meant::name)
                                        .orElse("")))));
    }

    /** Visits to a home tell where a child lives. */
    private boolean isGuarded(Parent who, ChildId child, Screen screen) {
        return families.whereabouts(families.child(child), who.adult(), screen.today())
                .isHidden();
    }

    private void requireOpen(Parent who, ChildId child, Screen screen) {
        if (isGuarded(who, child, screen)) {
            throw new NotFound();
        }
    }
}
