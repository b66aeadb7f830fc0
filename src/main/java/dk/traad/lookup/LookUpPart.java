package dk.traad.lookup;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from a child's page to who has looked. */
@Component
class LookUpPart implements FamilyParts, FamilyWaits {
    private static final int LAST = 90;

    private final Questions questions;
    private final Templates templates;

    LookUpPart(Questions questions, Templates templates) {
        this.questions = questions;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        var hasAnswer = !questions.withUnreadAnswers(List.of(child), who).isEmpty();
        return List.of(new Part(
                LAST, templates.lookupPart(screen, "/family/children/" + child + "/look-ups", hasAnswer)::render));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        return questions.withUnreadAnswers(children, who);
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        return who instanceof Parent parent
                ? questions.withUnreadAnswers(children, parent).stream()
                        .map(child -> new FamilyWaiting(
                                child, screen.text("lookup.waits"), null, "/family/children/" + child + "/look-ups"))
                        .toList()
                : List.of();
    }
}
