package dk.traad.assessmentform;

import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form. Once published it is never edited; a new version is made instead.
 *
 * @param code what all versions of the form share, for example D3
 * @param ageFrom months, included
 * @param ageTo months, not included
 * @param publishedAt null while it is a draft
 * @param indicators in the order they are read: green, yellow, red, the surroundings last in each
 */
public record AssessmentForm(
        Id id,
        String code,
        int version,
        Sector sector,
        int ageFrom,
        int ageTo,
        String nameDa,
        String nameEn,
        @Nullable Instant publishedAt,
        List<Indicator> indicators,
        List<Strength> strengths) {

    /** The key of one version of a form. */
    public record Id(UUID value) implements dk.traad.kernel.Id {
        public static Id random() {
            return new Id(UUID.randomUUID());
        }

        @Override
        public String toString() {
            return value.toString();
        }
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public List<Indicator> indicators(Position position) {
        return indicators.stream()
                .filter(indicator -> indicator.position() == position)
                .toList();
    }
}
