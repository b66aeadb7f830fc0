package dk.traad.demo;

import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A published form with the codes of its signs by position, and the strengths one can choose. */
record DemoForm(
        UUID id,
        String code,
        Sector sector,
        int ageFrom,
        int ageTo,
        Map<Position, List<String>> indicators,
        List<String> strengths) {
    /** How many months a child is outside the form's span. */
    int distance(int months) {
        return Math.max(0, Math.max(ageFrom - months, months - ageTo + 1));
    }
}
