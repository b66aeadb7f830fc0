package dk.traad.assessment;

import dk.traad.kernel.Sector;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What plays a part in how the child fares (E6). */
public enum Factor {
    ACADEMIC,
    EMOTIONAL,
    SOCIAL,
    HOME,
    GROUP_SETTING,
    HEALTH;

    private static final Set<Factor> AT_HOME = EnumSet.of(EMOTIONAL, SOCIAL, HOME, HEALTH);

    /** Where nobody is taught and there is no group, those are not asked about; what was chosen once stays to be seen. */
    static List<Factor> askedAbout(Sector sector, List<Factor> chosen) {
        return Arrays.stream(values())
                .filter(one -> sector != Sector.HEALTH_VISITING || AT_HOME.contains(one) || chosen.contains(one))
                .toList();
    }
}
