package dk.traad.kernel;

import java.util.Optional;

/** From what to what a child goes, as a municipality's guideline tells transitions apart. */
public enum TransitionKind {
    HOME_TO_DAYCARE,
    DAYCARE_TO_KINDERGARTEN,
    DAYCARE_TO_SCHOOL,
    SCHOOL_TO_YOUTH_EDUCATION,
    TO_OTHER_MUNICIPALITY;

    /** Between two places of the municipality; nothing where something is told to those who help, or between two schools. */
    public static Optional<TransitionKind> between(Sector from, Sector to) {
        return switch (to) {
            case DAYCARE ->
                switch (from) {
                    case HEALTH_VISITING -> Optional.of(HOME_TO_DAYCARE);
                    case DAYCARE -> Optional.of(DAYCARE_TO_KINDERGARTEN);
                    case SCHOOL, SUPPORT -> Optional.empty();
                };
            case SCHOOL -> from == Sector.DAYCARE ? Optional.of(DAYCARE_TO_SCHOOL) : Optional.empty();
            case HEALTH_VISITING, SUPPORT -> Optional.empty();
        };
    }
}
