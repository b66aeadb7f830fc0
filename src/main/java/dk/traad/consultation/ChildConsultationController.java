package dk.traad.consultation;

import static dk.traad.consultation.ChildConsultationAction.ADVISE_ON_CHILD;
import static dk.traad.consultation.ChildConsultationAction.ASK_ABOUT_CHILD;
import static dk.traad.consultation.ChildConsultationAction.READ_CHILD_CONSULTATION;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.consent.ConsentRequest;
import dk.traad.consent.ConsentWriting;
import dk.traad.consent.Consents;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Asking the health visitors about one child, and what came of it. */
@Controller
@Transactional
class ChildConsultationController {
    private final Access access;
    private final Children children;
    private final Consents consents;
    private final ConsentWriting writing;
    private final ChildConsultations consultations;
    private final AskAboutChild askAboutChild;
    private final Clock clock;
    private final Templates templates;

    ChildConsultationController(
            Access access,
            Children children,
            Consents consents,
            ConsentWriting writing,
            ChildConsultations consultations,
            AskAboutChild askAboutChild,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.consents = consents;
        this.writing = writing;
        this.consultations = consultations;
        this.askAboutChild = askAboutChild;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/consultations/new")
    View blank(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, ASK_ABOUT_CHILD, child);
        var blank = new AboutChildForm("", List.of(), "", "");
        return page(templates.consultationChildAsk(screen, asking(who, screen, child, Fields.of(blank))));
    }

    @PostMapping("/children/{child}/consultations/new")
    View ask(Professional who, Screen screen, @PathVariable ChildId child, AboutChildForm form, BindingResult errors) {
        access.require(who, ASK_ABOUT_CHILD, child);
        var from = consultations.placeOf(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        var visitors = consultations.visitors(child, screen.today()).stream()
                .map(ChildConsultations.Visitors::id)
                .toList();
        form.check(errors, visitors);
        if (errors.hasErrors()) {
            return invalid(templates.consultationChildAsk(screen, asking(who, screen, child, Fields.of(form, errors))));
        }
        var why = form.chosenTopics().stream()
                .map(one -> screen.text("consultation.topic." + one))
                .collect(Collectors.joining(", "));
        var id = askAboutChild.ask(child, from, form.chosen(visitors).orElseThrow(), form, why, who.employee());
        return redirect("/child-consultations/" + id, "consultation.child.asked");
    }

    /** When a health visitor reads it for the first time, the family is told. */
    @GetMapping("/child-consultations/{id}")
    View show(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, READ_CHILD_CONSULTATION, consents.childOf(id));
        var consultation = open(who, id, screen);
        var shown = shown(who, screen, consultation, Fields.of(TimeForm.of(consultation)));
        if (shown.mayAdvise()) {
            writing.noteReading(id, who.employee(), clock.instant());
        } else {
            writing.noteSeen(id, clock.instant());
        }
        return page(templates.consultationChild(screen, shown));
    }

    @PostMapping("/child-consultations/{id}/send")
    View send(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, ASK_ABOUT_CHILD, consents.childOf(id));
        var consultation = open(who, id, screen);
        askAboutChild.send(consultation, who.employee());
        return redirect(consultation.path(), "consultation.child.sent");
    }

    @PostMapping("/child-consultations/{id}/time")
    View agree(
            Professional who, Screen screen, @PathVariable ConsentRequest.Id id, TimeForm form, BindingResult errors) {
        access.require(who, ADVISE_ON_CHILD, consents.childOf(id));
        var consultation = open(who, id, screen);
        form.checkTime(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(
                    templates.consultationChild(screen, shown(who, screen, consultation, Fields.of(form, errors))));
        }
        askAboutChild.agree(consultation, form, who.employee());
        return redirect(consultation.path(), "consultation.child.agreed");
    }

    @PostMapping("/child-consultations/{id}/held")
    View hold(
            Professional who, Screen screen, @PathVariable ConsentRequest.Id id, TimeForm form, BindingResult errors) {
        access.require(who, ADVISE_ON_CHILD, consents.childOf(id));
        var consultation = open(who, id, screen);
        form.checkSteps(errors);
        if (errors.hasErrors()) {
            return invalid(
                    templates.consultationChild(screen, shown(who, screen, consultation, Fields.of(form, errors))));
        }
        askAboutChild.hold(consultation, form.nextSteps());
        return redirect(consultation.path(), "consultation.child.held");
    }

    @PostMapping("/child-consultations/{id}/cancel")
    View cancel(Professional who, Screen screen, @PathVariable ConsentRequest.Id id) {
        access.require(who, ASK_ABOUT_CHILD, consents.childOf(id));
        var consultation = open(who, id, screen);
        askAboutChild.cancel(consultation);
        return redirect(consultation.path(), "consultation.cancelled");
    }

    /** The place it comes from, and the health visitors to whom this very question is open today; nobody else. */
    private ChildConsultation open(Professional who, ConsentRequest.Id id, Screen screen) {
        var consultation = consultations.of(id, screen.today());
        if (!isOfPlace(who, consultation, screen)
                && !consultations.openTo(who.employee(), screen.today()).contains(id)) {
            throw new NotFound();
        }
        return consultation;
    }

    private boolean isOfPlace(Professional who, ChildConsultation consultation, Screen screen) {
        return consultations
                .placeOf(consultation.request().child(), who.employee(), screen.today())
                .filter(unit -> unit.equals(consultation.request().from().unit()))
                .isPresent();
    }

    private ChildConsultationPage.Shown shown(
            Professional who, Screen screen, ChildConsultation consultation, Fields fields) {
        var child = consultation.request().child();
        return new ChildConsultationPage.Shown(
                consultation,
                access.may(who, ADVISE_ON_CHILD, child)
                        && consultations.openTo(who.employee(), screen.today()).contains(consultation.id()),
                who.employee().equals(consultation.visitor()),
                access.may(who, ASK_ABOUT_CHILD, child) && isOfPlace(who, consultation, screen),
                fields);
    }

    /** @throws NotFound for whoever leads or works with the child elsewhere than in its daycare */
    private ChildConsultationPage.Asking asking(Professional who, Screen screen, ChildId child, Fields fields) {
        var place = consultations.placeOf(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        return new ChildConsultationPage.Asking(
                children.of(child),
                consultations.visitors(child, screen.today()).stream()
                        .map(one -> new Option(one.id().toString(), one.name()))
                        .toList(),
                consultations.ofChildren(List.of(child), screen.today()).stream()
                        .filter(one -> one.request().from().unit().equals(place))
                        .toList(),
                fields);
    }
}
