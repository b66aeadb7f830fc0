package dk.traad.focuspoint;

import dk.traad.access.Access;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the family's page of a child: first what waits for an answer, then what they are doing together. */
@Component
class FocusPointParts implements FamilyParts, FamilyWaits {
    private static final int ASKED = 10;
    private static final int UNDER_WAY = 20;

    private final Access access;
    private final FamilyFocusPoints focusPoints;
    private final ObjectProvider<FamilyLines> features;
    private final Templates templates;

    FocusPointParts(
            Access access, FamilyFocusPoints focusPoints, ObjectProvider<FamilyLines> features, Templates templates) {
        this.access = access;
        this.focusPoints = focusPoints;
        this.features = features;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        if (!access.may(who, FamilyFocusPointAction.READ_FOCUS_POINT, child)) {
            return List.of();
        }
        var readings = focusPoints.of(who, child, screen);
        var lines = lines(readings, who, screen)
                .sorted(Comparator.comparing(FamilyLine::on).reversed())
                .toList();
        var general = readings.stream()
                .map(FamilyReading::focusPoint)
                .filter(one ->
                        lines.stream().noneMatch(line -> line.focusPoint().equals(one.id())))
                .map(one -> line(one, screen));
        return Stream.concat(
                        part(ASKED, "focuspoint.family.asked", lines.stream(), FamilyLine::asks, screen),
                        part(
                                UNDER_WAY,
                                "focuspoint.family.under-way",
                                Stream.concat(lines.stream(), general),
                                line -> !line.asks(),
                                screen))
                .toList();
    }

    @Override
    public List<FamilyWaiting> waitingFor(List<ChildId> children, Citizen who, Screen screen) {
        if (!(who instanceof Parent parent)) {
            return List.of();
        }
        var open = access.children(parent, FamilyFocusPointAction.READ_FOCUS_POINT);
        var readings =
                focusPoints.of(parent, children.stream().filter(open::contains).toList(), screen);
        var childOf = readings.stream()
                .collect(Collectors.toMap(
                        one -> one.focusPoint().id(), one -> one.child().id()));
        return lines(readings, parent, screen)
                .filter(FamilyLine::asks)
                .map(line -> new FamilyWaiting(
                        Objects.requireNonNull(childOf.get(line.focusPoint())), line.waits(), line.by(), line.path()))
                .toList();
    }

    private Stream<FamilyLine> lines(List<FamilyReading> readings, Parent who, Screen screen) {
        return readings.isEmpty()
                ? Stream.empty()
                : features.stream().flatMap(feature -> feature.linesFor(readings, who, screen).stream());
    }

    private Stream<Part> part(
            int order, String title, Stream<FamilyLine> lines, Predicate<FamilyLine> which, Screen screen) {
        var shown = lines.filter(which).toList();
        return shown.isEmpty()
                ? Stream.empty()
                : Stream.of(new Part(
                        order,
                        templates.focuspointLines(screen, screen.text(title), shown, order == ASKED ? "now" : "soon")));
    }

    /** Where nothing in particular is asked or ahead. */
    private static FamilyLine line(FamilyFocusPoint one, Screen screen) {
        return new FamilyLine(
                one.id(),
                one.createdOn(),
                "",
                null,
                one.title(),
                screen.text("focuspoint.family.stage." + one.stage(), one.from()),
                screen.text("focuspoint.family.open"),
                one.path());
    }
}
