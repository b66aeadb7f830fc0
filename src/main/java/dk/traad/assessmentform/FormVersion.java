package dk.traad.assessmentform;

import dk.traad.kernel.Sector;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of forms.
 *
 * @param assessments how many assessments use it
 */
public record FormVersion(
        AssessmentForm.Id id,
        String code,
        int version,
        Sector sector,
        String nameDa,
        String nameEn,
        @Nullable Instant publishedAt,
        int assessments) {}
