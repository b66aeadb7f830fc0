package dk.traad.focuspoint;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the family's page of a child: first what waits for an answer, then what they are doing together. */
@Component
class FocusPointParts implements FamilyParts {
    private static final int ASKED = 10;
    private static final int UNDER_WAY = 20;

    private final Access access;
    private final ObjectProvider<FamilyLines> features;
    private final Templates templates;

    FocusPointParts(Access access, ObjectProvider<FamilyLines> features, Templates templates) {
        this.access = access;
        this.features = features;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyFocusPointAction.READ_FOCUS_POINT, child)) {
            return List.of();
        }
        var lines = features.stream()
                .flatMap(feature -> feature.linesFor(child, who, screen).stream())
                .sorted(Comparator.comparing(FamilyLine::on).reversed())
                .toList();
        return Stream.concat(
                        part(ASKED, "focuspoint.family.asked", lines, FamilyLine::asks, screen),
                        part(UNDER_WAY, "focuspoint.family.under-way", lines, line -> !line.asks(), screen))
                .toList();
    }

    private Stream<Part> part(
            int order, String title, List<FamilyLine> lines, Predicate<FamilyLine> which, Screen screen) {
        var shown = lines.stream().filter(which).toList();
        return shown.isEmpty()
                ? Stream.empty()
                : Stream.of(new Part(
                        order,
                        templates.focuspointLines(screen, screen.text(title), shown, order == ASKED ? "now" : "soon")));
    }
}
