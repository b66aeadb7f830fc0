package dk.traad.circle;

import static dk.traad.platform.web.Pages.page;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.portal.Families;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** Tells the family which professionals can read about the child today. */
@Controller
@Transactional
class FamilyCircleController implements FamilyParts {
    private static final int BELOW_EVERYTHING = 90;

    private final Access access;
    private final Circle circle;
    private final Families families;
    private final Templates templates;

    FamilyCircleController(Access access, Circle circle, Families families, Templates templates) {
        this.access = access;
        this.circle = circle;
        this.families = families;
        this.templates = templates;
    }

    @GetMapping("/family/children/{child}/circle")
    View circle(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FamilyCircleAction.SEE_OWN_CIRCLE, child);
        return page(templates.circleFamily(screen, circle(child, who, screen)));
    }

    @GetMapping("/mine/circle")
    View mine(YoungPerson who, Screen screen) {
        access.require(who, FamilyCircleAction.SEE_OWN_CIRCLE, who.child());
        var firstName = families.child(who.child()).firstName();
        return page(templates.circleMine(
                screen, FamilyCircle.of(firstName, "/mine", circle.of(who.child()), Whereabouts.open(), screen)));
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        return access.may(who, FamilyCircleAction.SEE_OWN_CIRCLE, child)
                ? List.of(new Part(BELOW_EVERYTHING, templates.circlePart(screen, circle(child, who, screen))))
                : List.of();
    }

    private FamilyCircle circle(ChildId id, Parent who, Screen screen) {
        var child = families.child(id);
        var whereabouts = families.whereabouts(child, who.adult(), screen.today());
        return FamilyCircle.of(child.firstName(), "/family/children/" + id, circle.of(id), whereabouts, screen);
    }
}
