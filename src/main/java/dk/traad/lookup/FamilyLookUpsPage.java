package dk.traad.lookup;

import dk.traad.portal.FamilyChild;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has looked at one child.
 *
 * @param days newest first
 * @param older the day before which there is more; null when this is all
 */
public record FamilyLookUpsPage(
        FamilyChild child,
        String home,
        Map<LocalDate, List<PersonDay>> days,
        @Nullable LocalDate older,
        boolean isFirst,
        List<AskedQuestion> questions) {}
