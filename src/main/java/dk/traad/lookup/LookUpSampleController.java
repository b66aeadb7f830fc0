package dk.traad.lookup;

import static dk.traad.lookup.LogAction.ANSWER_FOR_LOOK_UPS;
import static dk.traad.lookup.LookUpAction.ANSWER_FOR_LOOK_UP;
import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.platform.web.Undo;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** A leader goes through the week's look-ups of the own unit: one press for what is in order, a line for the rest. */
@Controller
@Transactional
class LookUpSampleController {
    private final Access access;
    private final LookUpSamples samples;
    private final NamesOfChildren names;
    private final Answering answering;
    private final Clock clock;
    private final Templates templates;

    LookUpSampleController(
            Access access,
            LookUpSamples samples,
            NamesOfChildren names,
            Answering answering,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.samples = samples;
        this.names = names;
        this.answering = answering;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/look-up-samples")
    View all(Professional who, Screen screen) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        var named = named(who, samples.of(scope(who, screen)));
        access.shown(who, ANSWER_FOR_LOOK_UP, named.keySet());
        var weeks = samples.of(scope(who, screen)).stream()
                .map(one -> line(one, named, screen))
                .collect(groupingBy(one -> one.sample().week(), TreeMap::new, toList()));
        return page(templates.lookupSamples(screen, weeks));
    }

    @GetMapping("/look-up-samples/{id}")
    View show(Professional who, Screen screen, @PathVariable LookUpSample.Id id) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        var scope = scope(who, screen);
        var sample = at(id, scope);
        return page(
                templates.lookupSample(screen, lineFor(who, sample, screen), mayClose(sample, scope), Fields.of(null)));
    }

    @PostMapping("/look-up-samples/{id}")
    View answer(
            Professional who, Screen screen, @PathVariable LookUpSample.Id id, SampleForm form, BindingResult errors) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        var scope = scope(who, screen);
        var sample = samples.of(scope).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        form.check(errors);
        if (errors.hasErrors()) {
            return invalid(templates.lookupSample(
                    screen, lineFor(who, sample, screen), mayClose(sample, scope), Fields.of(form, errors)));
        }
        if (!samples.answer(id, form.chosen().orElseThrow(), form.note(), who.employee(), clock.instant())) {
            throw new Conflict("lookup.answer.already");
        }
        return form.chosen().orElseThrow() == LookUpSample.Answer.ORDINARY
                ? redirect("/look-up-samples", "lookup.sample.answered", new Undo(sample.path() + "/undo"))
                : redirect("/look-up-samples", "lookup.sample.answered");
    }

    @PostMapping("/look-up-samples/{id}/undo")
    View takeBack(Professional who, Screen screen, @PathVariable LookUpSample.Id id) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        if (samples.of(scope(who, screen)).stream().noneMatch(one -> one.id().equals(id))) {
            throw new NotFound();
        }
        if (!samples.takeBack(id, who.employee(), clock.instant())) {
            throw new Conflict("lookup.sample.refused.undo");
        }
        return redirect("/look-up-samples", "lookup.sample.undone");
    }

    /** What a leader has handed to the data protection officer ends with a line. */
    @PostMapping("/look-up-samples/{id}/officer")
    View close(
            Professional who, Screen screen, @PathVariable LookUpSample.Id id, SampleForm form, BindingResult errors) {
        access.require(who, ANSWER_FOR_LOOK_UPS);
        var scope = scope(who, screen);
        var sample = samples.handedOver(scope).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (form.note().isEmpty() || form.note().length() > SampleForm.LONGEST) {
            errors.rejectValue("note", form.note().isEmpty() ? "lookup.sample.note.missing" : "lookup.line.too-long");
            return invalid(templates.lookupSample(
                    screen, lineFor(who, sample, screen), mayClose(sample, scope), Fields.of(form, errors)));
        }
        if (!samples.close(id, form.note(), who.employee(), clock.instant())) {
            throw new Conflict("lookup.answer.already");
        }
        return redirect("/desk", "lookup.sample.answered");
    }

    private Answering.Scope scope(Professional who, Screen screen) {
        return answering.of(who, access.standing(who), screen);
    }

    private LookUpSample at(LookUpSample.Id id, Answering.Scope scope) {
        return Stream.concat(samples.of(scope).stream(), samples.handedOver(scope).stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean mayClose(LookUpSample sample, Answering.Scope scope) {
        return scope.isOfficer() && sample.isHandedOver();
    }

    /** By name only for those who lead the child's own place, and told. */
    private Map<ChildId, String> named(Professional who, List<LookUpSample> some) {
        var open = Set.copyOf(access.children(who, ANSWER_FOR_LOOK_UP));
        return names.of(some.stream()
                .map(LookUpSample::child)
                .filter(open::contains)
                .distinct()
                .toList());
    }

    private SampleLine lineFor(Professional who, LookUpSample sample, Screen screen) {
        var named = named(who, List.of(sample));
        access.shown(who, ANSWER_FOR_LOOK_UP, named.keySet());
        return line(sample, named, screen);
    }

    private static SampleLine line(LookUpSample one, Map<ChildId, String> named, Screen screen) {
        return new SampleLine(
                one,
                named.getOrDefault(one.child(), screen.text("lookup.sample.child")),
                LookUpWords.what(one.action(), one.changing(), null, screen),
                one.oddities().stream()
                        .map(odd -> screen.text("lookup.odd." + odd))
                        .toList());
    }
}
