package dk.traad.wondering;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.portal.Families;
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

/** A custody holder reads a wondering about their child, and opens one to those who are close to it. */
@Controller
@Transactional
class FamilyWonderingController {
    private final Access access;
    private final Families families;
    private final ChildPlaces places;
    private final OpenWondering openWondering;
    private final WonderingMoves moves;
    private final FamilyWonderingPages pages;
    private final Clock clock;
    private final Templates templates;

    FamilyWonderingController(
            Access access,
            Families families,
            ChildPlaces places,
            OpenWondering openWondering,
            WonderingMoves moves,
            FamilyWonderingPages pages,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.places = places;
        this.openWondering = openWondering;
        this.moves = moves;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    /** Whoever opens it has read it. */
    @GetMapping("/family/wonderings/{id}")
    View show(Parent who, Screen screen, @PathVariable Wondering.Id id) {
        var child = pages.childOf(id, who);
        access.require(who, FamilyWonderingAction.READ_WONDERING, child);
        var wondering = pages.at(id, child, who);
        moves.read(wondering, who.adult(), clock.instant());
        return page(templates.wonderingFamily(
                screen,
                pages.of(wondering, who, screen, Fields.of(WordsForm.empty()), Fields.of(ReasonForm.of("")), null)));
    }

    @GetMapping("/family/children/{child}/wonderings/new")
    View form(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FamilyWonderingAction.OPEN_WONDERING, child);
        return page(templates.wonderingOpen(
                screen, openPage(child, who, screen, Fields.of(OpenForm.empty(screen.today())))));
    }

    @PostMapping("/family/children/{child}/wonderings/new")
    View open(Parent who, Screen screen, @PathVariable ChildId child, OpenForm form, BindingResult errors) {
        access.require(who, FamilyWonderingAction.OPEN_WONDERING, child);
        form.check(errors);
        var around = places.around(child, screen.today());
        var place = around.stream()
                .filter(one -> around.size() == 1 || one.unit().toString().equals(form.place()))
                .findFirst();
        if (place.isEmpty()) {
            errors.rejectValue("place", "wondering.open.place-missing");
        }
        if (errors.hasErrors()) {
            return invalid(templates.wonderingOpen(screen, openPage(child, who, screen, Fields.of(form, errors))));
        }
        var id = openWondering.byFamily(child, who, place.orElseThrow(), form);
        return redirect("/family/wonderings/" + id, "wondering.opened.family");
    }

    private OpenPage openPage(ChildId child, Parent who, Screen screen, Fields fields) {
        var known = families.child(child);
        var whereabouts = pages.whereabouts(child, who, screen);
        List<Option> asked = places.around(child, screen.today()).stream()
                .map(place -> new Option(
                        place.unit().toString(), whereabouts.place(place.sector(), place.unitName(), null, screen)))
                .toList();
        return new OpenPage(
                new Wondering.Subject(child, known.firstName(), known.lastName()),
                "/family/children/" + child,
                asked,
                List.of(),
                fields);
    }
}
