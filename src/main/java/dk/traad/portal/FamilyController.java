package dk.traad.portal;

import static dk.traad.platform.web.Pages.page;
import static dk.traad.platform.web.Pages.redirect;

import dk.traad.access.Access;
import dk.traad.assessment.FamilyReading;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyParts.Part;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import pages.Templates;

/** The family's start: my children, and the page of each. */
@Controller
@Transactional
class FamilyController {
    private final Access access;
    private final Families families;
    private final ReleasedVersions versions;
    private final ReadAssessments reading;
    private final WaitingForFamily waiting;
    private final ObjectProvider<FamilyParts> features;
    private final Templates templates;

    FamilyController(
            Access access,
            Families families,
            ReleasedVersions versions,
            ReadAssessments reading,
            WaitingForFamily waiting,
            ObjectProvider<FamilyParts> features,
            Templates templates) {
        this.access = access;
        this.families = families;
        this.versions = versions;
        this.reading = reading;
        this.waiting = waiting;
        this.features = features;
        this.templates = templates;
    }

    @GetMapping("/family")
    View children(Parent who, Screen screen) {
        var children = access.requireCustody(who);
        return children.size() == 1
                ? redirect("/family/children/" + children.getFirst())
                : page(templates.portalChildren(screen, waiting.of(children, who, screen), cards(who, children)));
    }

    @GetMapping("/family/children/{child}")
    View child(Parent who, Screen screen, @PathVariable ChildId child) {
        access.require(who, FamilyPage.READ_OWN_CHILD, child);
        var known = reading.of(who, child, screen);
        var hasSiblings = access.children(who).size() > 1;
        return page(templates.portalChild(
                screen,
                new ChildPage(
                        known.child(),
                        known.assessments(),
                        waitingHere(child, who, screen, hasSiblings),
                        parts(child, who, screen),
                        hasSiblings)));
    }

    /**
     * Whose only child this is meets this page first. One thing alone that stands there already, with all its words, is not
     * said twice; with siblings the page before has said it.
     */
    private List<FamilyWaiting> waitingHere(ChildId child, Parent who, Screen screen, boolean hasSiblings) {
        var all = waiting.of(List.of(child), who, screen);
        var isNeeded = all.stream().anyMatch(FamilyWaiting::isOnlyHere) || !hasSiblings && all.size() > 1;
        return isNeeded ? all : List.of();
    }

    private List<Part> parts(ChildId child, Parent who, Screen screen) {
        return features.stream()
                .flatMap(feature -> feature.partsFor(child, who, screen).stream())
                .sorted(Comparator.comparing(Part::order))
                .toList();
    }

    /** What is new first, then the youngest child last as families say them. */
    private List<ChildCard> cards(Parent who, List<ChildId> children) {
        var latest = versions.latestOf(children, who.adult()).stream()
                .filter(one -> access.may(who, FamilyReading.of(one.sector()), one.child()))
                .collect(Collectors.groupingBy(ReleasedVersions.Latest::child));
        var news = features.stream()
                .flatMap(feature -> feature.withNews(children, who).stream())
                .collect(Collectors.toSet());
        return families.children(children).stream()
                .map(child -> card(child, latest.getOrDefault(child.id(), List.of()), news))
                .sorted(Comparator.comparing(card -> !card.hasNews()))
                .toList();
    }

    private static ChildCard card(FamilyChild child, List<ReleasedVersions.Latest> latest, Set<ChildId> withOtherNews) {
        var newest = latest.stream()
                .map(ReleasedVersions.Latest::decidedOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
        var hasNews = latest.stream().anyMatch(ReleasedVersions.Latest::hasNews) || withOtherNews.contains(child.id());
        return new ChildCard(child, newest, hasNews);
    }
}
