package dk.traad.referral;

import dk.traad.kernel.Sector;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral as the family reads it.
 *
 * @param by who referred, as far as the reader may know
 * @param closeReason null while it is open
 */
public record FamilyReferral(
        String to,
        String by,
        LocalDate openedOn,
        String reason,
        Referral.State state,
        @Nullable LocalDate closedOn,
        @Nullable String closeReason) {
    static FamilyReferral of(Referral referral, Whereabouts whereabouts, Screen screen) {
        var closedAt = referral.closedAt();
        var closeReason = referral.closeReason();
        return new FamilyReferral(
                whereabouts.place(Sector.SUPPORT, referral.toUnit(), null, screen),
                whereabouts.words(referral.openedByName() + ", " + referral.fromUnit(), screen),
                screen.day(referral.openedAt()),
                whereabouts.words(referral.reason(), screen),
                referral.state(),
                closedAt == null ? null : screen.day(closedAt),
                closeReason == null ? null : whereabouts.words(closeReason, screen));
    }
}
