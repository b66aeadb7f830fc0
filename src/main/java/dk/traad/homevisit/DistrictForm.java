package dk.traad.homevisit;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The part of the municipality a home is in; empty when nobody minds. */
record DistrictForm(String district) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 40;

    DistrictForm(@Nullable String district) {
        this.district = TypedText.of(district).replaceAll("\\s+", " ");
    }

    /** A word for a part of the town, and no address: a house number has a digit. */
    void check(Errors errors) {
        var fits = district.length() >= SHORTEST && district.length() <= LONGEST && !district.matches(".*\\d.*");
        if (!district.isEmpty() && !fits) {
            errors.rejectValue("district", "homevisit.district.wrong");
        }
    }
}
