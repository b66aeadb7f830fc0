package dk.traad.focuspoint;

import static dk.traad.platform.web.Pages.answer;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.ChildSteps;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Writing a focus point, on its own or from an assessment, and reading it. */
@Controller
@Transactional
class FocusPointController implements ChildSteps {
    private final Access access;
    private final FocusPoints focusPoints;
    private final FocusPointOrigins origins;
    private final CreateFocusPoint createFocusPoint;
    private final ChangeFocusPoint changeFocusPoint;
    private final FocusPointPages pages;
    private final Templates templates;

    FocusPointController(
            Access access,
            FocusPoints focusPoints,
            FocusPointOrigins origins,
            CreateFocusPoint createFocusPoint,
            ChangeFocusPoint changeFocusPoint,
            FocusPointPages pages,
            Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.origins = origins;
        this.createFocusPoint = createFocusPoint;
        this.changeFocusPoint = changeFocusPoint;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<Step> stepsFor(ChildId child, Professional who, Screen screen) {
        var steps = new ArrayList<Step>();
        if (access.may(who, FocusPointAction.READ_FOCUS_POINT, child)) {
            focusPoints.of(child, who.employee(), screen.today()).stream()
                    .filter(one -> !one.stage().isEnded())
                    .map(one -> new Step(
                                    screen.text(
                                            "focuspoint.thread.title",
                                            one.words().title()),
                                    one.path())
                            .at(Step.UNDER_WAY + 10))
                    .forEach(steps::add);
        }
        if (access.may(who, FocusPointAction.CREATE_FOCUS_POINT, child)) {
            steps.add(new Step(screen.text("focuspoint.step"), "/children/" + child + "/focus-points/new")
                    .at(Step.OFTEN + 5));
        }
        return steps;
    }

    @GetMapping("/children/{child}/focus-points/new")
    View begin(
            Professional who,
            Screen screen,
            @PathVariable ChildId child,
            @RequestParam(required = false) @Nullable UUID wondering) {
        access.require(who, FocusPointAction.CREATE_FOCUS_POINT, child);
        var subject = origins.subject(child).orElseThrow(NotFound::new);
        var form = Optional.ofNullable(wondering)
                .flatMap(id -> origins.wondered(id, child, who.employee(), screen.today()))
                .map(wondered -> FocusPointForm.wondered(wondered.sentence(), wondered.noticedOn()))
                .orElseGet(() -> FocusPointForm.empty(screen.today()));
        return page(templates.focuspointBegin(screen, subject, Fields.of(form)));
    }

    @PostMapping("/children/{child}/focus-points")
    View create(
            Professional who, Screen screen, @PathVariable ChildId child, FocusPointForm form, BindingResult errors) {
        access.require(who, FocusPointAction.CREATE_FOCUS_POINT, child);
        var origin = origins.place(child, who.employee(), screen.today()).orElseThrow(NotFound::new);
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            var subject = origins.subject(child).orElseThrow(NotFound::new);
            return invalid(templates.focuspointBegin(screen, subject, Fields.of(form, errors)));
        }
        var id = createFocusPoint.create(child, origin, form, who.employee());
        return redirect("/focus-points/" + id, "focuspoint.created");
    }

    /** One click: the words of what was decided come along. */
    @PostMapping("/assessments/{assessment}/focus-point")
    View createFromAssessment(Professional who, Screen screen, @PathVariable String assessment) {
        var decision = decision(assessment, who, screen);
        access.require(who, FocusPointAction.CREATE_FOCUS_POINT, decision.child());
        var id = createFocusPoint.from(decision, who.employee());
        return redirect("/focus-points/" + id, "focuspoint.carried-over");
    }

    @GetMapping("/focus-points/{id}")
    View show(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.READ_FOCUS_POINT, focusPoint.child().id());
        return page(templates.focuspointShow(screen, pages.of(focusPoint, who, screen, Fields.of(null))));
    }

    @GetMapping("/focus-points/{id}/words")
    View words(Professional who, Screen screen, @PathVariable FocusPoint.Id id) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        requireWritable(focusPoint, screen);
        return page(templates.focuspointWords(screen, focusPoint, Fields.of(FocusPointForm.of(focusPoint)), false));
    }

    @PostMapping("/focus-points/{id}/words")
    View change(
            Professional who,
            Screen screen,
            @PathVariable FocusPoint.Id id,
            FocusPointForm form,
            BindingResult errors) {
        var focusPoint = focusPoints.at(id, who.employee(), screen.today());
        access.require(
                who, FocusPointAction.WRITE_FOCUS_POINT, focusPoint.child().id());
        requireWritable(focusPoint, screen);
        form.check(errors, screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.focuspointWords(screen, focusPoint, Fields.of(form, errors), false));
        }
        return changeFocusPoint.change(focusPoint, form)
                ? redirect(focusPoint.path(), "focuspoint.saved")
                : overtaken(who, screen, id, form);
    }

    /** Both texts: what a colleague saved meanwhile, and what this person wrote, which is saved over it only when asked. */
    private View overtaken(Professional who, Screen screen, FocusPoint.Id id, FocusPointForm form) {
        var now = focusPoints.at(id, who.employee(), screen.today());
        return answer(
                HttpStatus.CONFLICT, templates.focuspointWords(screen, now, Fields.of(form.on(now.version())), true));
    }

    private FocusPointOrigins.Decision decision(String assessment, Professional who, Screen screen) {
        try {
            return origins.decision(UUID.fromString(assessment), who.employee(), screen.today())
                    .orElseThrow(NotFound::new);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    private static void requireWritable(FocusPoint focusPoint, Screen screen) {
        if (!FocusPointPages.isWritable(focusPoint.state(screen.today()))) {
            throw new Conflict("focuspoint.refused.words");
        }
    }
}
