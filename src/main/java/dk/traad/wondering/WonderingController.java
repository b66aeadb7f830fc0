package dk.traad.wondering;

import static dk.traad.platform.web.Pages.invalid;
import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.child.Children;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Opening a wondering from one sentence, and reading it and those that are open. */
@Controller
@Transactional
class WonderingController {
    private final Access access;
    private final Children children;
    private final Wonderings wonderings;
    private final Entries entries;
    private final OpenWondering openWondering;
    private final WonderingPages pages;
    private final Clock clock;
    private final Templates templates;

    WonderingController(
            Access access,
            Children children,
            Wonderings wonderings,
            Entries entries,
            OpenWondering openWondering,
            WonderingPages pages,
            Clock clock,
            Templates templates) {
        this.access = access;
        this.children = children;
        this.wonderings = wonderings;
        this.entries = entries;
        this.openWondering = openWondering;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    @GetMapping("/children/{child}/wonderings/new")
    View form(Professional who, Screen screen, @PathVariable ChildId child) {
        access.require(who, WonderingAction.OPEN_WONDERING, child);
        return page(templates.wonderingOpen(
                screen, openPage(child, who, screen, Fields.of(OpenForm.empty(screen.today())))));
    }

    @PostMapping("/children/{child}/wonderings/new")
    View open(Professional who, Screen screen, @PathVariable ChildId child, OpenForm form, BindingResult errors) {
        access.require(who, WonderingAction.OPEN_WONDERING, child);
        form.check(errors);
        form.checkNoticed(errors, children.of(child).birthday(), screen.today());
        if (errors.hasErrors()) {
            return invalid(templates.wonderingOpen(screen, openPage(child, who, screen, Fields.of(form, errors))));
        }
        var id = openWondering.byStaff(child, who, form);
        return redirect("/wonderings/" + id, "wondering.opened");
    }

    @GetMapping("/wonderings/{id}")
    View show(Professional who, Screen screen, @PathVariable Wondering.Id id) {
        var wondering = wonderings.at(id, who.employee(), screen.today());
        access.require(who, WonderingAction.READ_WONDERING, wondering.child().id());
        var shown = pages.of(wondering, who, screen, UnaryOperator.identity());
        if (shown.may().talk()) {
            entries.markSeen(id, clock.instant());
        }
        return page(templates.wonderingShow(screen, shown));
    }

    /** Those that are open about the children I have to do with: first the families nobody has met. */
    @GetMapping("/wonderings")
    View open(Professional who, Screen screen) {
        access.requireEmployed(who);
        var open =
                wonderings.open(access.children(who, WonderingAction.READ_WONDERING), who.employee(), screen.today());
        access.shown(
                who,
                WonderingAction.READ_WONDERING,
                open.stream().map(one -> one.child().id()).distinct().toList());
        return page(templates.wonderingList(screen, open));
    }

    private OpenPage openPage(ChildId child, Professional who, Screen screen, Fields fields) {
        var known = children.of(child);
        var open = wonderings.of(child, who.employee(), screen.today()).stream()
                .filter(Wondering::isOpen)
                .toList();
        return new OpenPage(
                new Wondering.Subject(child, known.firstName(), known.lastName()),
                "/children/" + child,
                java.util.List.of(),
                open,
                fields);
    }
}
