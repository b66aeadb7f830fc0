package dk.traad.portal;

import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import dk.traad.screen.Screen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One version of an assessment that families have been given, as it stands in the database: no page sees it. */
record ReleasedVersion(
        FamilyAssessment.Id id,
        int version,
        Sector sector,
        String unitName,
        @Nullable String groupName,
        String state,
        Position position,
        String goingWell,
        String attention,
        String context,
        String surroundings,
        NextStep nextStep,
        @Nullable String correctionReason,
        List<String> madeBy,
        Instant decidedAt,
        boolean isNewest,
        @Nullable LocalDate answerBy,
        boolean isRead) {

    FamilyAssessment shownTo(Whereabouts whereabouts, Screen screen) {
        return new FamilyAssessment(
                id,
                screen.day(decidedAt),
                whereabouts.place(sector, unitName, groupName, screen),
                whereabouts.people(madeBy),
                position,
                whereabouts.words(goingWell, screen),
                whereabouts.words(attention, screen),
                whereabouts.words(context, screen),
                whereabouts.words(surroundings, screen),
                nextStep,
                stage(),
                answerBy,
                !isRead);
    }

    /** A version that has been followed by one not yet sent was final when it was. */
    private FamilyAssessment.Stage stage() {
        if (state.equals("CLOSED")) {
            return FamilyAssessment.Stage.CLOSED;
        }
        return state.equals("JOINT_DECIDED") && isNewest && answerBy != null
                ? FamilyAssessment.Stage.NOT_FINAL
                : FamilyAssessment.Stage.FINAL;
    }

    /** What this version changed in the one the family had before. */
    Correction correctionOf(ReleasedVersion before, Whereabouts whereabouts, Screen screen) {
        var old = before.shownTo(whereabouts, screen);
        var now = shownTo(whereabouts, screen);
        var changes = new ArrayList<Correction.Change>();
        add(changes, "portal.part.going-well", old.goingWell(), now.goingWell());
        add(changes, "portal.part.attention", old.attention(), now.attention());
        add(changes, "portal.part.context", old.context(), now.context());
        add(changes, "portal.part.surroundings", old.surroundings(), now.surroundings());
        add(changes, "portal.part.position", screen.position(old.position()), screen.position(now.position()));
        add(
                changes,
                "portal.part.next",
                screen.text("portal.next." + old.nextStep()),
                screen.text("portal.next." + now.nextStep()));
        var reason = correctionReason == null ? "" : whereabouts.words(correctionReason, screen);
        return new Correction(screen.day(decidedAt), reason, List.copyOf(changes));
    }

    private static void add(List<Correction.Change> changes, String part, String before, String now) {
        if (!before.equals(now)) {
            changes.add(new Correction.Change(part, before, now));
        }
    }
}
