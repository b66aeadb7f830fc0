package dk.traad.portal;

import dk.traad.access.Access;
import dk.traad.assessment.FamilyReading;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.NotFound;
import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What one citizen reads about one child: only what the rules open, and everything passes the reader's whereabouts on its way to a page. */
@Component
class ReadAssessments {
    private final Access access;
    private final Families families;
    private final ReleasedVersions versions;
    private final Clock clock;

    ReadAssessments(Access access, Families families, ReleasedVersions versions, Clock clock) {
        this.access = access;
        this.families = families;
        this.versions = versions;
        this.clock = clock;
    }

    /** A child with its assessments as this reader may see them, and how to treat whatever else is written there. */
    record Reading(FamilyChild child, Whereabouts whereabouts, List<ReleasedVersion> versions, Screen screen) {
        /** The newest version of each assessment, the newest first. */
        List<FamilyAssessment> assessments() {
            return versions.stream()
                    .filter(one -> one == newestOf(one.id()))
                    .map(one -> one.shownTo(whereabouts, screen))
                    .toList();
        }

        FamilyAssessment assessment(FamilyAssessment.Id id) {
            return newestOf(id).shownTo(whereabouts, screen);
        }

        ReleasedVersion newestOf(FamilyAssessment.Id id) {
            return versionsOf(id).stream().findFirst().orElseThrow(NotFound::new);
        }

        List<Correction> correctionsOf(FamilyAssessment.Id id) {
            var all = versionsOf(id);
            var corrections = new ArrayList<Correction>();
            for (var newer = 0; newer + 1 < all.size(); newer++) {
                corrections.add(all.get(newer).correctionOf(all.get(newer + 1), whereabouts, screen));
            }
            return List.copyOf(corrections);
        }

        private List<ReleasedVersion> versionsOf(FamilyAssessment.Id id) {
            return versions.stream().filter(one -> one.id().equals(id)).toList();
        }
    }

    Reading of(Citizen who, ChildId id, Screen screen) {
        var child = families.children(List.of(id)).getFirst();
        var all = versions.of(id, who.person());
        var open = all.stream()
                .map(ReleasedVersion::sector)
                .distinct()
                .filter(sector -> access.may(who, FamilyReading.of(sector), id))
                .collect(Collectors.toSet());
        var readable =
                all.stream().filter(version -> open.contains(version.sector())).toList();
        return new Reading(child, whereabouts(who, child), readable, screen);
    }

    private Whereabouts whereabouts(Citizen who, FamilyChild child) {
        return switch (who) {
            case Parent parent -> families.whereabouts(child, parent.adult(), LocalDate.now(clock));
            case YoungPerson young -> Whereabouts.open();
        };
    }

    void noteReceipt(Reading reading, FamilyAssessment.Id id, Parent who) {
        versions.read(id, reading.newestOf(id).version(), who.adult(), clock.instant());
    }
}
