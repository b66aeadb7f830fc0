package dk.traad.consultation;

import static dk.traad.consultation.ConsultationAction.ASK_FOR_CONSULTATION;
import static dk.traad.consultation.ConsultationAction.GIVE_CONSULTATION;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.access.Standing.Employment;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
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

/** A place asks, a health visitor says when she comes, and what was agreed stands for both. */
@Controller
@Transactional
class ConsultationController {
    private final Access access;
    private final Consultations consultations;
    private final Clock clock;
    private final Templates templates;

    ConsultationController(Access access, Consultations consultations, Clock clock, Templates templates) {
        this.access = access;
        this.consultations = consultations;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/consultations/new")
    View blank(Professional who, Screen screen) {
        access.require(who, ASK_FOR_CONSULTATION);
        return page(templates.consultationAsk(screen, ask(who, Fields.of(new AskForm("", List.of(), "")))));
    }

    @PostMapping("/consultations/new")
    View ask(Professional who, Screen screen, AskForm form, BindingResult errors) {
        access.require(who, ASK_FOR_CONSULTATION);
        var place = form.place(places(who).stream().map(Employment::unit).toList());
        if (place.isEmpty()) {
            errors.rejectValue("unit", "consultation.place.missing");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.consultationAsk(screen, ask(who, Fields.of(form, errors))));
        }
        consultations.ask(place.orElseThrow(), form.chosen(), form.question(), who.employee(), clock.instant());
        return redirect("/consultations/new", "consultation.asked");
    }

    @GetMapping("/consultations/{id}")
    View show(Professional who, Screen screen, @PathVariable Consultation.Id id) {
        access.requireEmployed(who);
        var consultation = open(who, id);
        return page(templates.consultationShow(screen, one(who, consultation, Fields.of(null))));
    }

    @PostMapping("/consultations/{id}/time")
    View agree(Professional who, Screen screen, @PathVariable Consultation.Id id, TimeForm form, BindingResult errors) {
        access.require(who, GIVE_CONSULTATION);
        var consultation = consultations.of(id);
        form.checkTime(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.consultationShow(screen, one(who, consultation, Fields.of(form, errors))));
        }
        requireMoved(consultations.agree(
                consultation, who.employee(), form.day(), form.time().orElseThrow()));
        return redirect(consultation.path(), "consultation.agreed");
    }

    @PostMapping("/consultations/{id}/held")
    View hold(Professional who, Screen screen, @PathVariable Consultation.Id id, TimeForm form, BindingResult errors) {
        access.require(who, GIVE_CONSULTATION);
        var consultation = consultations.of(id);
        form.checkSteps(errors);
        if (errors.hasErrors()) {
            return invalid(templates.consultationShow(screen, one(who, consultation, Fields.of(form, errors))));
        }
        requireMoved(consultations.hold(consultation, form.nextSteps()));
        return redirect(consultation.path(), "consultation.held");
    }

    @PostMapping("/consultations/{id}/cancel")
    View cancel(Professional who, @PathVariable Consultation.Id id) {
        access.requireEmployed(who);
        var consultation = open(who, id);
        requireMoved(consultations.cancel(consultation));
        return redirect(consultation.path(), "consultation.cancelled");
    }

    private static void requireMoved(boolean moved) {
        if (!moved) {
            throw new Conflict("consultation.refused.moved-on");
        }
    }

    /** Health visitors open all of them; others those of their own places. */
    private Consultation open(Professional who, Consultation.Id id) {
        var consultation = consultations.of(id);
        var isOwn = places(who).stream().anyMatch(one -> one.unit().equals(consultation.unit()));
        if (!isOwn && !access.may(who, GIVE_CONSULTATION)) {
            throw new NotFound();
        }
        return consultation;
    }

    private ConsultationPage.One one(Professional who, Consultation consultation, Fields fields) {
        var form = fields.form() == null ? Fields.of(TimeForm.of(consultation)) : fields;
        return new ConsultationPage.One(
                consultation,
                access.may(who, GIVE_CONSULTATION),
                who.employee().equals(consultation.visitor()),
                consultation.isOpen(),
                form);
    }

    private ConsultationPage.Ask ask(Professional who, Fields fields) {
        var own = places(who);
        return new ConsultationPage.Ask(
                own.stream()
                        .map(one -> new Option(one.unit().toString(), one.unitName()))
                        .distinct()
                        .toList(),
                consultations.ofPlaces(own.stream().map(Employment::unit).toList()),
                fields);
    }

    /** Where one works in a daycare, whoever owns it. */
    private List<Employment> places(Professional who) {
        return access.standing(who)
                .as(Role.LEADER, Role.EDUCATOR, Role.CHILD_MINDER)
                .filter(one -> one.sector() == Sector.DAYCARE)
                .toList();
    }
}
