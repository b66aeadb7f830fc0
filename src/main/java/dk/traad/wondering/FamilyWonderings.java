package dk.traad.wondering;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import pages.Templates;

/** Wonderings on the family's page of a child: those to answer above everything else. */
@Component
class FamilyWonderings implements FamilyParts, FamilyWaits {
    private static final int TO_ANSWER = 20;
    private static final int ALL = 55;

    private final FamilyWonderingPages pages;
    private final Wonderings wonderings;
    private final UnreadWonderings unread;
    private final ChildPlaces places;
    private final Templates templates;

    FamilyWonderings(
            FamilyWonderingPages pages,
            Wonderings wonderings,
            UnreadWonderings unread,
            ChildPlaces places,
            Templates templates) {
        this.pages = pages;
        this.wonderings = wonderings;
        this.unread = unread;
        this.places = places;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        var whereabouts = pages.whereabouts(child, who, screen);
        var fresh = unread.of(child, who.adult());
        var all = wonderings.forFamily(child, who.adult()).stream()
                .map(one -> pages.shown(one, one.opener().person().equals(who.person()), whereabouts, screen))
                .toList();
        var toAnswer = all.stream()
                .filter(one -> fresh.contains(one.id())
                        || (one.stage() == Stage.OPENED
                                && !one.opener().person().equals(who.person())))
                .toList();
        var others = all.stream().filter(one -> !toAnswer.contains(one)).toList();
        var mayOpen = !places.around(child, screen.today()).isEmpty();
        return List.of(
                new Part(TO_ANSWER, templates.wonderingFamilyNew(screen, toAnswer, new HashSet<>(fresh))),
                new Part(ALL, templates.wonderingFamilyAll(screen, child, others, mayOpen)));
    }

    @Override
    public Set<ChildId> withNews(List<ChildId> children, Parent who) {
        return unread.about(children, who.adult());
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        return who instanceof Parent parent
                ? unread.waitingFor(children, parent.adult()).stream()
                        .map(one -> new FamilyWaiting(
                                one.child(),
                                screen.text("wondering.family.waits"),
                                null,
                                "/family/wonderings/" + one.wondering()))
                        .toList()
                : List.of();
    }
}
