package dk.traad.portal;

import dk.traad.access.Access;
import dk.traad.assessment.FamilyReading;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.screen.FamilyWaiting;
import dk.traad.screen.FamilyWaits;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that waits for one person of a family, whichever feature it comes from: what has a day first. */
@Component
class WaitingForFamily {
    private final Access access;
    private final ReleasedVersions versions;
    private final ObjectProvider<FamilyWaits> features;

    WaitingForFamily(Access access, ReleasedVersions versions, ObjectProvider<FamilyWaits> features) {
        this.access = access;
        this.versions = versions;
        this.features = features;
    }

    List<FamilyWaiting> of(List<ChildId> children, Citizen who, Screen screen) {
        return Stream.concat(
                        unread(children, who, screen),
                        features.stream().flatMap(feature -> feature.waitingFor(children, who, screen).stream()))
                .sorted(Comparator.comparing(FamilyWaiting::by, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private Stream<FamilyWaiting> unread(List<ChildId> children, Citizen who, Screen screen) {
        if (!(who instanceof Parent parent)) {
            return Stream.empty();
        }
        return versions.unread(children, parent.adult()).stream()
                .filter(one -> access.may(parent, FamilyReading.of(one.sector()), one.child()))
                .map(one -> unread(one, screen));
    }

    private static FamilyWaiting unread(ReleasedVersions.Unread one, Screen screen) {
        var by = one.answerBy();
        LocalDate day = by == null || by.isBefore(screen.today()) ? null : by;
        return new FamilyWaiting(
                one.child(),
                screen.text(day == null ? "portal.waits.new" : "portal.waits.not-final"),
                day,
                "/family/assessments/" + one.assessment());
    }
}
